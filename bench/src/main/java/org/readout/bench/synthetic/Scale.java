package org.readout.bench.synthetic;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Reading;
import org.readout.story.Growing;

/** Measures piles of growing size. The JVM is warmed up on a pile of its own first. */
final class Scale {

    /** The largest pile that is made. */
    static final int MOST = 1_000_000;
    private static final int WARM_UP = 1_000;
    private static final int WARM_UPS = 4;
    /** Articles that are added one by one to the rest of a pile. */
    private static final int ADDED = 25;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long seed;

    Scale(long seed) {
        this.seed = seed;
    }

    void measure(List<Integer> sizes, Consumer<ScaleRow> told) {
        for (int i = 1; i <= WARM_UPS; i++) {
            Growing.nothing().with(SyntheticPile.of(seed + i, Math.min(WARM_UP, sizes.stream().mapToInt(Integer::intValue).max().orElse(0))).readings()).story();
        }
        ScaleRow last = null;
        for (int size : sizes) {
            last = row(size, last);
            told.accept(last);
        }
    }

    private ScaleRow row(int size, @Nullable ScaleRow before) {
        SyntheticPile pile = SyntheticPile.of(seed, size);
        int articles = pile.readings().size();
        List<Reading> last = IntStream.range(0, ADDED).map(i -> (int) ((long) i * articles / ADDED)).distinct().mapToObj(pile.readings()::get).toList();
        Set<String> held = last.stream().map(r -> r.document().id()).collect(Collectors.toSet());
        List<Reading> first = pile.readings().stream().filter(r -> !held.contains(r.document().id())).toList();
        Cost<Growing> cost = Cost.of(() -> Growing.nothing().with(first));
        Growing grown = cost.value();
        List<Double> milliseconds = new ArrayList<>();
        for (Reading one : last) {
            long begin = THREADS.getCurrentThreadCpuTime();
            grown = grown.with(List.of(one));
            grown.story();
            milliseconds.add((THREADS.getCurrentThreadCpuTime() - begin) / 1e6);
        }
        milliseconds.sort(Comparator.naturalOrder());
        return new ScaleRow(articles, cost.seconds(), cost.cpuSeconds(), growth(articles, cost.cpuSeconds(), before), cost.peakMegabytes(),
                milliseconds.get(milliseconds.size() / 2), Recovery.of(grown.story(), pile.truth()));
    }

    /** How many times as much as linear growth, for ten times the articles. */
    private static @Nullable Double growth(int articles, double seconds, @Nullable ScaleRow before) {
        if (before == null || articles <= before.articles()) {
            return null;
        }
        double decades = Math.log10((double) articles / before.articles());
        return Math.pow(seconds / before.cpuSeconds() / ((double) articles / before.articles()), 1 / decades);
    }
}
