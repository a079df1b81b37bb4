package org.readout.reading.scenario;

import java.util.List;
import org.readout.reading.parse.Stretch;

/**
 * A conditional as found, before it is made a scenario.
 *
 * @param condition the if-part
 * @param consequences the then-parts, at least one
 * @param modality the word that says how strong the link is
 * @param at token of {@code consequences.get(0)}'s sentence that carries the modality
 */
record Forecast(Stretch condition, List<Stretch> consequences, String modality, int at) {

    Forecast {
        consequences = List.copyOf(consequences);
    }

    /** True if token {@code t} of sentence {@code s} lies in the condition or a consequence. */
    boolean covers(int sentence, int t) {
        return holds(condition, sentence, t) || consequences.stream().anyMatch(c -> holds(c, sentence, t));
    }

    private static boolean holds(Stretch words, int sentence, int t) {
        return words.sentence().index() == sentence && words.covers(t);
    }
}
