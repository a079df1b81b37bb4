/** Whose word a statement is, and how a happening stands when all statements are folded. */
@org.jspecify.annotations.NullMarked
package org.readout.story.standing;
