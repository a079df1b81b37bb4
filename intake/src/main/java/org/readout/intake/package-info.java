/**
 * Files and folders in, {@link org.readout.model.Document}s out: text, metadata with where it was read, and the parts that are not the account.
 *
 * <p>{@link org.readout.intake.Intake} is the door. Nothing is dropped silently: every input ends as a document, as folded into one, or as
 * unread with a reason. References are non-null unless marked {@code @Nullable}.
 */
@org.jspecify.annotations.NullMarked
package org.readout.intake;
