/** How well a story agrees with a careful reader's expected one: the project's own measure of its work. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.story;
