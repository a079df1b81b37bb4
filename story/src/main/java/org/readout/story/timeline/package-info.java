/** Which days of a long story matter. */
@org.jspecify.annotations.NullMarked
package org.readout.story.timeline;
