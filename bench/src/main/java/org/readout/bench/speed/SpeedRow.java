package org.readout.bench.speed;

import org.jspecify.annotations.Nullable;

/**
 * One measured speed.
 *
 * @param what a name of {@link Work}
 * @param corpus a name of {@link Corpus}
 * @param jvm version of Java
 * @param threads at work at the same time
 * @param tokensPerSecond tokens of CoreNLP's tokenizer a second, median of the measured passes
 * @param ratioToStockCoreNlp how many times as fast as CoreNLP's stock pipeline on one thread over the same corpus in the same run; null if
 *     that was not run
 * @param peakMegabytes the most the process held
 * @param passes measured, after the warm-up
 */
record SpeedRow(String what, String corpus, String jvm, int threads, double tokensPerSecond, @Nullable Double ratioToStockCoreNlp,
        double peakMegabytes, int passes) {}
