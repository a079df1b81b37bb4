/**
 * From readings to a story: which documents go back to one origin, which mentions speak of one happening, how each happening stands,
 * what contradicts what, and how well each is supported. {@link org.readout.story.Stories} is the door; the packages below are its rooms
 * and no interface for others.
 */
@org.jspecify.annotations.NullMarked
package org.readout.story;
