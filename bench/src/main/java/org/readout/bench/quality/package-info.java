/** Marks of poor texts: how well they tell texts that machines wrote or translated from others. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.quality;
