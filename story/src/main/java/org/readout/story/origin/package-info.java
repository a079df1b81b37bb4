/** Which documents, and which statements in them, go back to the same root. */
@org.jspecify.annotations.NullMarked
package org.readout.story.origin;
