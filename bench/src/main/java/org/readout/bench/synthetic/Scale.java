package org.readout.bench.synthetic;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.Reading;
import org.readout.model.Story;
import org.readout.story.Stories;

/** Measures piles of growing size. The JVM is warmed up on a pile of its own first. */
final class Scale {

    /** The largest pile that is made. */
    static final int MOST = 1_000_000;
    private static final int WARM_UP = 1_000;
    private static final int WARM_UPS = 4;

    private final long seed;

    Scale(long seed) {
        this.seed = seed;
    }

    void measure(List<Integer> sizes, Consumer<ScaleRow> told) {
        for (int i = 1; i <= WARM_UPS; i++) {
            tell(SyntheticPile.of(seed + i, Math.min(WARM_UP, sizes.stream().mapToInt(Integer::intValue).max().orElse(0))).readings());
        }
        ScaleRow last = null;
        for (int size : sizes) {
            last = row(size, last);
            told.accept(last);
        }
    }

    private ScaleRow row(int size, @Nullable ScaleRow before) {
        SyntheticPile pile = SyntheticPile.of(seed, size);
        Cost<Story> cost = Cost.of(() -> tell(pile.readings()));
        int articles = pile.readings().size();
        return new ScaleRow(articles, cost.seconds(), cost.cpuSeconds(), growth(articles, cost.cpuSeconds(), before), cost.peakMegabytes(), 0,
                Recovery.of(cost.value(), pile.truth()));
    }

    /** How many times as much as linear growth, for ten times the articles. */
    private static @Nullable Double growth(int articles, double seconds, @Nullable ScaleRow before) {
        if (before == null || articles <= before.articles()) {
            return null;
        }
        double decades = Math.log10((double) articles / before.articles());
        return Math.pow(seconds / before.cpuSeconds() / ((double) articles / before.articles()), 1 / decades);
    }

    private static Story tell(List<Reading> readings) {
        return new Stories().tell(readings, List.of(), List.of(), null);
    }
}
