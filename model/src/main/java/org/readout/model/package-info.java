/**
 * The words of the project as immutable values: what was captured ({@link org.readout.model.Document}), what was found in one document
 * ({@link org.readout.model.Reading}) and what a pile of them says ({@link org.readout.model.Story}).
 *
 * <p>Every type here is an immutable record or an enum, checked in its constructor and safe to share between threads. Offsets are UTF-16
 * code units into {@link org.readout.model.Document#text()}. References are non-null unless marked {@code @Nullable}.
 */
@org.jspecify.annotations.NullMarked
package org.readout.model;
