/** Probes: sentences with what an event coder must say of them, and the judge of what it says. The format is told in {@code own.tsv}. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.probes;
