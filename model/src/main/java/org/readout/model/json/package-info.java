/**
 * The story as JSON, schema {@code readout/story/1}. The reader's side of the contract is {@code docs/story.schema.json}.
 *
 * <p>Stateless and safe to share between threads. References are non-null unless marked {@code @Nullable}.
 */
@org.jspecify.annotations.NullMarked
package org.readout.model.json;
