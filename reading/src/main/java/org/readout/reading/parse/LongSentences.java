package org.readout.reading.parse;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sentences that would cost the models more than their length is worth: the time of the tree grows with the square of the length, and
 * its stack with the length. The clauses of a long sentence stand between its semicolons, as in resolutions and communiqués. A clause that
 * is too long itself is cut anywhere, and gets no tree, since a cut may sever a denial or a condition from what it is about.
 */
final class LongSentences {

    /** In tokens. */
    static final int LONGEST = 200;

    /** Set on a part that was cut anywhere. */
    static final class Torn implements CoreAnnotation<Boolean> {
        @Override
        public Class<Boolean> getType() {
            return Boolean.class;
        }
    }

    private LongSentences() {}

    /** Replaces the sentences of {@code annotation}, which is tokenized, by ones of at most {@link #LONGEST} tokens. */
    static void cut(Annotation annotation) {
        List<CoreMap> parts = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (tokens.size() <= LONGEST) {
                parts.add(sentence);
            } else {
                clauses(sentence, tokens, parts);
            }
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, parts);
    }

    private static void clauses(CoreMap sentence, List<CoreLabel> tokens, List<CoreMap> parts) {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).word().equals(";") || i == tokens.size() - 1) {
                boolean torn = i + 1 - from > LONGEST;
                for (; from <= i; from = Math.min(i + 1, from + LONGEST)) {
                    parts.add(part(sentence, tokens, from, Math.min(i + 1, from + LONGEST), torn));
                }
            }
        }
    }

    private static CoreMap part(CoreMap sentence, List<CoreLabel> all, int from, int to, boolean torn) {
        List<CoreLabel> tokens = new ArrayList<>(all.subList(from, to));
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
        }
        CoreMap part = new ArrayCoreMap(sentence);
        part.set(CoreAnnotations.TokensAnnotation.class, tokens);
        part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, tokens.get(0).beginPosition());
        part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, tokens.get(tokens.size() - 1).endPosition());
        if (torn) {
            part.set(Torn.class, true);
        }
        return part;
    }
}
