package org.readout.reading.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Scenario;
import org.readout.model.Span;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Question;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;
import org.readout.reading.voice.Voices;

/**
 * Reads conditionals, said ("if", "unless", "without") or meant ("a ceasefire could ease …", "wants X in exchange for Y"). The words
 * come from {@code happenings.tsv}, {@code predictions.tsv} and {@code verb-classes.tsv}. Immutable and thread-safe; the same input
 * gives the same scenarios.
 */
public final class Scenarios {

    private static final int MOST = 1_000;
    private static final int MOST_CONSEQUENCES = 6;
    private static final int LONGEST_SENTENCE = 200;
    private static final Set<String> THIS = Set.of("this", "that", "it", "doing");

    private final Conditionals conditionals;
    private final Predictions predictions;
    private final Bargains bargains;
    private final Consequences consequences;

    public Scenarios() {
        WordClasses verbs = WordClasses.verbs();
        consequences = new Consequences(verbs);
        conditionals = new Conditionals(consequences, verbs);
        predictions = new Predictions(consequences, WordClasses.bundled(Scenarios.class, "predictions.tsv"),
                new Subjects(WordClasses.bundled(Scenarios.class, "happenings.tsv"), verbs));
        bargains = new Bargains(verbs);
    }

    /**
     * The scenarios of one document in text order, at most 1,000, none twice for one condition. Sentences of more than 200 tokens have
     * no tree and are passed over.
     *
     * @param sentences of {@code document.text()} with spans into it
     */
    public List<Scenario> find(Document document, List<Sentence> sentences, Voices voices) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < sentences.size() && forecasts.size() < MOST; i++) {
            Sentence s = sentences.get(i);
            if (s.size() > LONGEST_SENTENCE) {
                continue;
            }
            List<Forecast> here = new ArrayList<>(conditionals.in(s));
            here.addAll(bargains.in(s));
            here.addAll(predictions.in(s, here));
            if (here.isEmpty() && i > 0) {
                followUp(sentences.get(i - 1), s, forecasts);
            }
            here.sort(Comparator.comparing((Forecast f) -> f.condition().span()));
            forecasts.addAll(here);
        }
        Set<Span> seen = new HashSet<>();
        return forecasts.stream().limit(MOST).map(f -> scenario(document, f, voices))
                .filter(x -> seen.add(x.condition().span()) && !leftOut(document, x)).toList();
    }

    /** "This could …" adds to the scenario of the sentence before, or makes one of what that sentence says. */
    private void followUp(Sentence before, Sentence s, List<Forecast> forecasts) {
        int modal = 0;
        while (modal < Math.min(4, s.size()) && !s.token(modal).pos().equals("MD")) {
            modal++;
        }
        boolean refers = modal > 0 && modal < Math.min(4, s.size() - 2) && THIS.contains(s.token(0).lower())
                && Set.of("could", "would", "may", "might", "will").contains(s.token(modal).lower());
        if (!refers || Question.start(s) == 0 || s.token(modal + 1).lower().equals("be") || s.token(modal + 1).lower().equals("have")) {
            return;
        }
        List<Stretch> then = consequences.parts(s, 0, s.size() - 1);
        Forecast last = forecasts.isEmpty() ? null : forecasts.get(forecasts.size() - 1);
        if (last != null && last.consequences().get(0).sentence().index() == before.index()) {
            List<Stretch> all = new ArrayList<>(last.consequences());
            all.addAll(then);
            forecasts.set(forecasts.size() - 1, new Forecast(last.condition(), all.subList(0, Math.min(all.size(), MOST_CONSEQUENCES)),
                    last.modality(), last.at()));
        } else if (!s.token(0).lower().equals("it") && before.size() <= 60 && !then.isEmpty()) {
            int word = modal;
            Stretch.trimmed(before, lastClause(before), before.size() - 1)
                    .ifPresent(c -> forecasts.add(new Forecast(c, then, s.token(word).lower(), word)));
        }
    }

    /** Where the clause begins that a following "this" takes up: behind the last "that" which governs a modal, else at the start. */
    private static int lastClause(Sentence s) {
        for (int i = s.size() - 1; i > 0; i--) {
            if (s.token(i).lower().equals("that") && s.label(i).equals("mark") && s.head(i) > i
                    && s.children(s.head(i), "aux").stream().anyMatch(a -> s.token(a).pos().equals("MD"))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Scenario scenario(Document document, Forecast f, Voices voices) {
        List<Evidence> then = f.consequences().stream().map(c -> Evidence.of(document, c.span())).toList();
        return new Scenario(Evidence.of(document, f.condition().span()), then, f.modality(),
                voices.above(f.consequences().get(0).sentence(), f.at()));
    }

    private static boolean leftOut(Document document, Scenario scenario) {
        return document.leftOut().stream().anyMatch(r -> r.span().overlaps(scenario.condition().span()));
    }
}
