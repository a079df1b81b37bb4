/** Pairs of accounts that contradict each other, or only seem to, and the judge of the conflicts that are shown for them. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.conflict;
