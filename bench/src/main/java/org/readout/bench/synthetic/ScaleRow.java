package org.readout.bench.synthetic;

import org.jspecify.annotations.Nullable;

/**
 * What one pile costs and what is got right.
 *
 * @param articles in the pile
 * @param seconds by the clock, from readings to story
 * @param cpuSeconds of all threads
 * @param growth processor time against linear growth from the pile before, for ten times the articles: 1 is linear; null for the first
 * @param peakMegabytes the most heap in use after a collection, the readings included, in a million bytes
 * @param addMilliseconds processor time to add one article, median
 * @param recovery what is got right
 */
record ScaleRow(int articles, double seconds, double cpuSeconds, @Nullable Double growth, double peakMegabytes, double addMilliseconds, Recovery recovery) {}
