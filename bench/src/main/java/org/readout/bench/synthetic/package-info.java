/** Piles of readings of invented stories, made from a seed, whose truth is known: what a story made of them gets right, and what it costs. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.synthetic;
