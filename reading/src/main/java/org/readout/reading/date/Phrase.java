package org.readout.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.Span;
import org.readout.model.lexicon.Table;
import org.readout.reading.parse.Sentence;

/**
 * One phrase of {@code phrases.tsv}, without tokens that may be missing.
 *
 * @param tokens for each token its alternatives, in lower case
 * @param from first token of the expression, those before are context
 * @param to last token of the expression, those behind are context
 * @param type TIMEX3 type
 * @param value TIMEX3 value, or an open one
 * @param mod TIMEX3 modifier, empty if none
 * @param alone no noun, adjective or number may follow
 */
record Phrase(List<Set<String>> tokens, int from, int to, String type, String value, String mod, boolean alone) {

    private static final Set<String> TYPES = Set.of("DATE", "TIME", "DURATION", "SET");

    /** The phrases a row stands for: one for each choice of the tokens that may be missing. */
    static List<Phrase> of(Table.Row row) {
        if (!TYPES.contains(row.get(1))) {
            throw row.error(row.get(1), "the type must be DATE, TIME, DURATION or SET");
        }
        if (!Set.of("any", "alone").contains(row.get(4))) {
            throw row.error(row.get(4), "the place must be any or alone");
        }
        List<List<String>> choices = List.of(List.of());
        for (String word : row.get(0).split(" ")) {
            List<List<String>> next = new ArrayList<>();
            boolean optional = word.endsWith("?");
            for (List<String> before : choices) {
                List<String> with = new ArrayList<>(before);
                with.add(optional ? word.substring(0, word.length() - 1) : word);
                next.add(with);
                if (optional) {
                    next.add(before);
                }
            }
            choices = next;
        }
        return choices.stream().map(words -> phrase(words, row)).toList();
    }

    private static Phrase phrase(List<String> words, Table.Row row) {
        int from = 0;
        while (from < words.size() && isContext(words.get(from))) {
            from++;
        }
        int to = words.size() - 1;
        while (to > from && isContext(words.get(to))) {
            to--;
        }
        if (from > to) {
            throw row.error(row.get(0), "a phrase needs a token outside [ ]");
        }
        List<Set<String>> tokens = words.stream().map(w -> isContext(w) ? w.substring(1, w.length() - 1) : w).map(w -> Set.of(w.split("\\|"))).toList();
        return new Phrase(tokens, from, to, row.get(1), row.get(2), row.get(3).equals("-") ? "" : row.get(3), row.get(4).equals("alone"));
    }

    private static boolean isContext(String word) {
        return word.startsWith("[") && word.endsWith("]");
    }

    /** True if it stands in {@code s} from token {@code at} on. */
    boolean standsAt(Sentence s, int at) {
        if (at + tokens.size() > s.size()) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).contains(s.token(at + i).lower())) {
                return false;
            }
        }
        int next = at + tokens.size();
        return !alone || next == s.size() || !s.token(next).pos().matches("(NN|JJ|CD).*");
    }

    Timex timex(Sentence s, int at) {
        int first = at + from;
        int last = at + to;
        return new Timex(s.index(), first, last, Span.covering(s.token(first).span(), s.token(last).span()), type, value, mod);
    }
}
