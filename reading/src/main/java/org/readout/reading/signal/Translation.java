package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.model.Signal;

/**
 * Machine translation, or English by someone who thinks in another language: told from several cues of several families together, since
 * each of them alone also stands in good prose.
 */
record Translation(PhraseBook calques, OddGrammar grammar) implements Rule {

    private static final int MOST_CUES = 1000;
    private static final int FEWEST_CUES = 3;
    private static final int FEWEST_FAMILIES = 2;
    private static final double PER_THOUSAND_WORDS = 2.5;

    @Override
    public List<Signal> find(Page page) {
        List<Cue> cues = cues(page);
        long families = cues.stream().map(Cue::family).distinct().count();
        if (cues.size() < FEWEST_CUES || families < FEWEST_FAMILIES || cues.size() * 1000.0 / page.wordCount() < PER_THOUSAND_WORDS) {
            return List.of();
        }
        return cues.stream().map(c -> page.signal("machine-translation", c.span(),
                "reads as translated by a machine, one of " + cues.size() + " such places: " + c.why())).toList();
    }

    /** All cues in text order, not overlapping, each wording counted once. */
    List<Cue> cues(Page page) {
        List<Cue> all = new ArrayList<>(calques.on(page, (phrase, span) -> new Cue(phrase.kind(), span, phrase.why())));
        all.addAll(grammar.in(page));
        all.sort(Comparator.comparing(Cue::span).thenComparing(Cue::family));
        List<Cue> apart = new ArrayList<>();
        for (Cue cue : all.subList(0, Math.min(all.size(), MOST_CUES))) {
            boolean said = apart.stream().anyMatch(c -> c.span().overlaps(cue.span())
                    || c.span().of(page.plain()).equalsIgnoreCase(cue.span().of(page.plain())));
            if (!said && !page.isQuoted(cue.span().start())) {
                apart.add(cue);
            }
        }
        return apart;
    }
}
