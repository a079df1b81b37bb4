/**
 * Dependency trees from words and tags: greedy arc-standard inference of CoreNLP's public English UD model, exact and without its cost. How
 * it is made fast, and what was measured, is in {@code docs/performance.md}. {@link org.readout.reading.tree.Trees} is the door.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.tree;
