/** Timelines of a story: which days matter. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.timeline;
