package org.readout.bench.coreference;

import java.util.List;
import org.readout.bench.Bench;
import org.readout.model.Mention;
import org.readout.reading.Texts;

/** How many of the marked mentions the reading finds by itself: it looks for dealings between actors, the annotators marked happenings of any kind. */
final class Found {

    private Found() {}

    static long in(Pile pile, Bench bench) {
        return Bench.each(List.copyOf(pile.texts().keySet()), name -> {
            List<Mention> mentions = bench.reader().read(Texts.document(name, pile.texts().getOrDefault(name, ""), "")).mentions();
            return pile.gold().stream().filter(g -> g.document().equals(name))
                    .filter(g -> mentions.stream().anyMatch(m -> g.words().stream().anyMatch(w -> w.overlaps(m.trigger())))).count();
        }).stream().mapToLong(Long::longValue).sum();
    }
}
