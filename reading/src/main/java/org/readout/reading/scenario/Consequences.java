package org.readout.reading.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Question;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;

/** Where a consequence ends and where it falls into several: "could X, potentially Y-ing … and force Z". */
final class Consequences {

    static final Set<String> MODALS = Set.of("could", "would", "may", "might", "will", "should", "can", "must", "'d", "'ll", "wo", "ca", "shall");

    private static final Set<String> STOPS = Set.of(";", ":", "\u2014", "--", "(");
    private static final Set<String> BY_THE_WAY = Set.of("while", "although", "though", "because", "whereas", "since", "as", "when", "where",
            "even", "especially", "particularly", "despite", "after", "before", "said", "says", "according");
    private static final Set<String> QUOTES = Set.of("\"", "''", "\u201d");
    private static final Set<String> ADVERBS = Set.of("potentially", "possibly", "thus", "thereby", "perhaps", "even", "then", "therefore",
            "eventually", "ultimately", "likely", "so", "hence", "probably", "in", "turn");
    private static final int MOST_PARTS = 5;
    private static final int LONGEST = 60;

    private final WordClasses verbs;

    Consequences(WordClasses verbs) {
        this.verbs = verbs;
    }

    /** The parts of the consequence that begins at {@code from} and ends at {@code limit} at the latest. */
    List<Stretch> parts(Sentence s, int from, int limit) {
        int end = end(s, from, limit);
        List<Stretch> parts = new ArrayList<>();
        int start = from;
        for (int i = from + 2; i <= end && parts.size() < MOST_PARTS - 1; i++) {
            int next = begins(s, i, end);
            if (next > 0 && next - start >= 2 && said(s, start, i - 1)) {
                add(parts, s, start, i - 1);
                start = next;
                i = next;
            }
        }
        add(parts, s, start, end);
        return parts;
    }

    /** True if these words hold more of a predicate than a modal. */
    private static boolean said(Sentence s, int from, int to) {
        boolean modal = IntStream.rangeClosed(from, to).anyMatch(i -> s.token(i).pos().equals("MD"));
        return !modal || IntStream.rangeClosed(from, to).anyMatch(i -> i > from && s.token(i).pos().equals("MD")
                || !s.token(i).pos().equals("MD") && s.token(i).isVerb() || s.token(i).isNoun());
    }

    private static void add(List<Stretch> parts, Sentence s, int from, int to) {
        Stretch.trimmed(s, from, to).filter(p -> p.length() >= 2).ifPresent(parts::add);
    }

    private int end(Sentence s, int from, int limit) {
        int last = Math.min(limit, Math.min(Question.start(s) - 1, from + LONGEST));
        for (int i = from + 1; i <= last; i++) {
            String word = s.token(i).lower();
            if (STOPS.contains(word) || Set.of("if", "unless", "because").contains(word) && i > from + 2) {
                return i - 1;
            }
            if (word.equals(",") && i + 1 <= last && (QUOTES.contains(s.token(i + 1).text()) || byTheWay(s, i + 1) || saying(s, i, last))) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean byTheWay(Sentence s, int i) {
        String next = s.token(i).lower();
        boolean aswell = next.equals("as") && i + 1 < s.size() && s.token(i + 1).lower().equals("well");
        return BY_THE_WAY.contains(next) && !aswell;
    }

    /** True if only "…, officials said on Friday" follows the comma. */
    private boolean saying(Sentence s, int comma, int last) {
        if (last - comma > 14) {
            return false;
        }
        boolean says = false;
        for (int i = comma + 1; i <= last; i++) {
            says |= s.token(i).isVerb() && verbs.has(s.token(i).lemma(), "say");
            if (MODALS.contains(s.token(i).lower()) || s.token(i).pos().equals("VBG")) {
                return false;
            }
        }
        return says;
    }

    /** The first word of a further part that begins at {@code i} with a comma or conjunction, -1 if none does. */
    private static int begins(Sentence s, int i, int end) {
        String word = s.token(i).lower();
        boolean comma = word.equals(",");
        boolean joined = Set.of("and", "or", "but").contains(word);
        if (!comma && !joined) {
            return -1;
        }
        int at = i + 1;
        boolean and = joined;
        while (at < end && (Set.of("and", "or", "but").contains(s.token(at).lower()) || ADVERBS.contains(s.token(at).lower())
                && !(s.token(at).lower().equals("in") && !s.token(at + 1).lower().equals("turn")))) {
            and |= Set.of("and", "or", "but").contains(s.token(at).lower());
            at++;
        }
        if (at >= end) {
            return -1;
        }
        if (s.token(at).lower().equals("which") && MODALS.contains(s.token(at + 1).lower())) {
            return at + 1;
        }
        String pos = s.token(at).pos();
        boolean risk = s.token(at).lower().matches("risks?") && s.token(at + 1).pos().equals("VBG");
        boolean cost = and && s.token(at).lower().equals("at") && at + 2 <= end
                && Set.of("cost", "risk", "expense", "price").contains(s.token(at + 2).lower());
        boolean participle = comma && pos.equals("VBG") && !s.token(at).lower().equals("including")
                && !s.token(at).lower().equals("concerning") && !s.label(at).equals("amod") && !s.label(at).equals("case");
        boolean verb = (pos.equals("VB") || pos.equals("VBP") && s.label(at).equals("conj")) && !s.label(at).equals("compound")
                || MODALS.contains(s.token(at).lower()) || risk || cost;
        boolean clause = and && comma && modalSoon(s, at, end);
        return participle || verb || clause ? at : -1;
    }

    private static boolean modalSoon(Sentence s, int at, int end) {
        for (int i = at; i <= Math.min(end, at + 6); i++) {
            if (s.token(i).pos().equals("MD")) {
                return true;
            }
            if (s.token(i).text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** The first modal of the parts, else their first finite verb, else the first word. */
    static int modal(List<Stretch> parts) {
        Stretch first = parts.get(0);
        Sentence s = first.sentence();
        for (Stretch part : parts) {
            for (int i = part.first(); i <= part.last(); i++) {
                if (s.token(i).pos().equals("MD")) {
                    return i;
                }
            }
        }
        for (int i = first.first(); i <= first.last(); i++) {
            if (Set.of("VBZ", "VBP", "VBD", "VB").contains(s.token(i).pos())) {
                return i;
            }
        }
        return first.first();
    }
}
