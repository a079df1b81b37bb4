package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely two mentions of one story speak of the same happening: the logarithm of the odds as a sum. The weights are those of a logistic
 * regression on all pairs of mentions in the training topics of ECB+, rounded to quarters.
 */
final class Likeness {

    private static final double STRANGERS = -4.5;
    private static final double SAME_WORD = 7;
    /** Words of many senses ("make", "take") say less: for each natural logarithm of one more than the number of senses. */
    private static final double SENSES = -0.5;
    private static final double SYNONYMS = 3.25;
    private static final double KIN = 2.25;
    private static final double SENTENCES_ALIKE = 1.5;
    private static final double SAME_COMPANY = 4.75;
    private static final double SAID_TOGETHER = -3.75;
    private static final double UNEQUAL = 0.5;
    private static final double SAME_SENTENCE = -1.25;
    private static final double OTHER_SPEAKER = -2;

    private final Story story;
    private final Thesaurus thesaurus;

    Likeness(Story story, Thesaurus thesaurus) {
        this.story = story;
        this.thesaurus = thesaurus;
    }

    /** From 0, surely two happenings, to 1, surely one. */
    double probability(Naming a, Naming b) {
        double odds = STRANGERS + words(a, b) + SENTENCES_ALIKE * story.sentencesAlike(a, b);
        if (sameSentence(a, b)) {
            odds += SAME_SENTENCE;
        }
        if (Story.otherSpeaker(a, b)) {
            odds += OTHER_SPEAKER;
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private double words(Naming a, Naming b) {
        if (sameWord(a, b)) {
            return SAME_WORD + SENSES * Math.log(1 + Math.max(thesaurus.senses(a.lemma()), thesaurus.senses(b.lemma())));
        }
        double near = switch (thesaurus.nearness(a.lemma(), b.lemma())) {
            case SYNONYMS -> SYNONYMS;
            case KIN -> KIN;
            case STRANGERS -> 0;
        };
        double use = a.pronoun() || b.pronoun() ? 0
                : SAME_COMPANY * story.sameCompany(a.stem(), b.stem()) + SAID_TOGETHER * story.together(a.stem(), b.stem());
        return near + use + UNEQUAL * story.unequal(a.stem(), b.stem());
    }

    private static boolean sameWord(Naming a, Naming b) {
        return a.stem().equals(b.stem()) || a.lemma().equals(b.lemma());
    }

    private static boolean sameSentence(Naming a, Naming b) {
        return a.document().equals(b.document()) && a.sentence() == b.sentence();
    }

    /** Why the two may be one, in words. */
    String reason(Naming a, Naming b) {
        List<String> reasons = new ArrayList<>();
        if (sameWord(a, b)) {
            reasons.add("the same word '" + a.lemma() + "'");
        } else {
            switch (thesaurus.nearness(a.lemma(), b.lemma())) {
                case SYNONYMS -> reasons.add("'" + a.lemma() + "' and '" + b.lemma() + "' can mean the same");
                case KIN -> reasons.add("of '" + a.lemma() + "' and '" + b.lemma() + "' one is a kind or a consequence of the other");
                case STRANGERS -> reasons.add("'" + a.lemma() + "' and '" + b.lemma() + "' keep the same company in this story");
            }
        }
        List<String> shared = a.around().stream().filter(b.around()::contains).toList();
        if (!shared.isEmpty()) {
            reasons.add("both with " + String.join(", ", shared));
        }
        return String.join("; ", reasons);
    }
}
