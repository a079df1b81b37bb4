package org.readout.bench.plover;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Precision and recall of events as (source, type, target).
 *
 * @param gold events of the key that are looked for, see {@link GoldEvent#judged}
 * @param found those that a coded dyad matches
 * @param coded dyads that are judged
 * @param right those that match an event of the key
 */
record DyadScore(int gold, int found, int coded, int right) {

    /**
     * Counts over all sentences. A dyad between the parties of an event that is not looked for is not judged.
     *
     * @param same tells whether an entity is the key's actor
     */
    static DyadScore of(List<GoldSentence> sentences, List<List<Coded>> events, BiPredicate<Chain, Entity> same) {
        int gold = 0;
        int found = 0;
        int coded = 0;
        int right = 0;
        for (int i = 0; i < sentences.size(); i++) {
            List<GoldEvent> known = sentences.get(i).events().stream().filter(GoldEvent::judged).toList();
            List<GoldEvent> others = sentences.get(i).events().stream().filter(g -> !g.judged()).toList();
            List<Dyad> judged = Dyad.of(events.get(i)).stream().filter(d -> known.stream().anyMatch(g -> matches(g, d, same))
                    || others.stream().noneMatch(g -> g.parties(d, same))).toList();
            gold += known.size();
            found += (int) known.stream().filter(g -> judged.stream().anyMatch(d -> matches(g, d, same))).count();
            coded += judged.size();
            right += (int) judged.stream().filter(d -> known.stream().anyMatch(g -> matches(g, d, same))).count();
        }
        return new DyadScore(gold, found, coded, right);
    }

    private static boolean matches(GoldEvent g, Dyad d, BiPredicate<Chain, Entity> same) {
        return g.type(d) && g.parties(d, same);
    }

    double recall() {
        return gold == 0 ? 0 : (double) found / gold;
    }

    double precision() {
        return coded == 0 ? 0 : (double) right / coded;
    }

    double f1() {
        double sum = recall() + precision();
        return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }
}
