package org.readout.reading.voice;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.readout.reading.parse.Sentence;

/** Where what is said ends and its source goes on speaking: "he said he will run, adding that …", "she says it works but warned that …". */
final class Breaks {

    private final Speech lexicon;

    Breaks(Speech lexicon) {
        this.lexicon = lexicon;
    }

    /** The clause of {@code c}, said by verb {@code v}, without what the source says next. */
    NavigableSet<Integer> clause(Sentence s, int v, int c) {
        TreeSet<Integer> content = new TreeSet<>(s.subtree(c));
        for (int i : s.subtree(c)) {
            if (i > v && i != c && content.contains(i) && breaks(s, v, c, i)) {
                content.removeAll(s.subtree(i));
            }
        }
        return content;
    }

    /** True if verb {@code i}, below clause {@code c} that verb {@code v} says, is no part of what is said. */
    private boolean breaks(Sentence s, int v, int c, int i) {
        if (!s.token(i).isVerb() || lexicon.word(s, "V", i).complements().isEmpty()) {
            return false;
        }
        if (s.child(i, "nsubj") >= 0) {
            return contrasted(s, i) || s.label(i).equals("conj") && s.head(i) == c && s.child(i, "ccomp") > i && separated(s, i);
        }
        return participle(s, i) || s.label(i).equals("conj") && s.head(i) == c && past(s, i) && past(s, v) && !past(s, c);
    }

    /** ", while Okafor said": somebody else has the word. */
    private static boolean contrasted(Sentence s, int i) {
        int mark = s.child(i, "mark");
        return s.label(i).equals("advcl") && mark > 0 && s.token(mark).lower().matches("while|whereas|although|though") && separated(s, i);
    }

    private static boolean separated(Sentence s, int i) {
        int first = s.subtree(i).get(0);
        int cc = s.child(s.head(i), "cc");
        return first > 0 && s.token(first - 1).text().equals(",") || cc > 0 && cc < i && s.token(cc - 1).text().equals(",");
    }

    /** "…, adding that": a participle of saying behind a comma. */
    private static boolean participle(Sentence s, int i) {
        return s.token(i).pos().equals("VBG") && s.token(i - 1).text().equals(",") && s.label(i).matches("acl|advcl|xcomp|dep");
    }

    private static boolean past(Sentence s, int i) {
        return s.token(i).pos().equals("VBD") || s.children(i, "aux", "cop").stream().anyMatch(a -> s.token(a).pos().equals("VBD"));
    }

    /** The verb whose words {@code i} breaks off from, -1 if there is none. */
    int speaker(Sentence s, int i) {
        for (int node = i, steps = 0; s.head(node) >= 0 && steps < s.size(); node = s.head(node), steps++) {
            int v = s.head(node);
            if (s.child(i, "nsubj") < 0 && s.label(node).equals("ccomp") && node != i && v < node && s.token(v).isVerb() && lexicon.isSpeech(s.token(v).lemma())
                    && breaks(s, v, node, i)) {
                return v;
            }
        }
        return -1;
    }
}
