package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Actor;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Sentence;

/** Whom "we" means in a quotation: "We did not attack X," said Y. */
final class QuotedSide {

    private static final WordClasses VERBS = WordClasses.verbs();

    private QuotedSide() {}

    /**
     * The side of the one speaker of a sentence's quotations; empty if there are several, or none of a known state or body.
     *
     * @param named the actors named in the sentence
     */
    static List<Actor> of(Sentence sentence, List<ActorMention> named) {
        List<List<Actor>> speakers = new ArrayList<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            boolean says = VERBS.has(sentence.token(verb).lemma(), "quote") && sentence.token(verb).isVerb() && !quoted(sentence, verb);
            int subject = says ? sentence.child(verb, "nsubj") : -1;
            if (subject >= 0 && !quoted(sentence, subject)) {
                named.stream().filter(m -> m.first() <= subject && subject <= m.last() && m.actors().size() == 1).findFirst()
                        .ifPresent(m -> speakers.add(m.actors()));
            }
        }
        return speakers.size() == 1 && !speakers.get(0).get(0).code().isEmpty() ? speakers.get(0) : List.of();
    }

    /** True if a quotation is open before {@code token}. */
    static boolean quoted(Sentence sentence, int token) {
        int quotes = 0;
        for (int i = 0; i < token; i++) {
            String text = sentence.token(i).text();
            if (text.equals("\"") || text.equals("``") || text.equals("\u201c")) {
                quotes++;
            } else if (text.equals("''") || text.equals("\u201d")) {
                quotes--;
            }
        }
        return quotes % 2 != 0;
    }
}
