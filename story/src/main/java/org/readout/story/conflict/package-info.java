/** Statements that cannot all be true, one check for each kind. */
@org.jspecify.annotations.NullMarked
package org.readout.story.conflict;
