/** Which mentions speak of one happening, and why. */
@org.jspecify.annotations.NullMarked
package org.readout.story.link;
