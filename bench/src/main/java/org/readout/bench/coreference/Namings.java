package org.readout.bench.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Span;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Reads off the trees of an article what takes part in a marked happening. */
final class Namings {

    private static final int NOUNS_BELOW_VERB = 4;
    private static final WordClasses VERBS = WordClasses.verbs();

    private Namings() {}

    /** The mention that stands at {@code words}; empty if the parser has no token there. */
    static Optional<Naming> at(String document, List<Sentence> sentences, List<Span> words) {
        for (Sentence s : sentences) {
            Set<Integer> marked = s.tokens().stream().filter(t -> words.stream().anyMatch(w -> w.overlaps(t.span()))).map(Token::index).collect(Collectors.toSet());
            if (!marked.isEmpty()) {
                return Optional.of(new Clause(s, marked).naming(document));
            }
        }
        return Optional.empty();
    }

    /** A sentence with the marked tokens in it. */
    private record Clause(Sentence s, Set<Integer> marked) {

        Naming naming(String document) {
            Token head = s.token(head());
            Set<String> subjects = new HashSet<>();
            Set<String> around = new HashSet<>();
            collect(head.index(), subjects, around);
            Token telling = s.token(telling(head));
            Set<String> others = s.tokens().stream().filter(t -> ContentWords.isContent(t) && !marked.contains(t.index())).map(t -> ContentWords.stem(t.lemma()))
                    .collect(Collectors.toSet());
            String lemma = telling.lemma().toLowerCase(Locale.ROOT);
            return new Naming(document, head.span().start(), s.index(), lemma, ContentWords.stem(telling.text()), head.pos().matches("PRP|DT|WDT|WP"),
                    VERBS.has(lemma, "say"), subjects, around, others);
        }

        /** The first marked word that hangs on none of the others; a noun, verb or adjective if there is one. */
        private int head() {
            List<Integer> tops = marked.stream().sorted().filter(i -> !marked.contains(s.head(i))).toList();
            return tops.stream().filter(i -> s.token(i).pos().matches("[NVJ].*")).findFirst().orElse(tops.get(0));
        }

        /** "took place", "had a heart attack": the noun tells what happens. */
        private int telling(Token head) {
            return head.isVerb() ? s.children(head.index(), "obj", "obl").stream().filter(c -> marked.contains(c) && s.token(c).isNoun()).findFirst().orElse(head.index())
                    : head.index();
        }

        private void collect(int head, Set<String> subjects, Set<String> around) {
            if (s.token(head).isVerb()) {
                ofVerb(head, subjects, around);
                return;
            }
            for (int c : s.children(head)) {
                if (s.label(c).matches("compound|amod|nmod.*|nummod|appos")) {
                    add(c, s.label(c).equals("nmod:poss") || s.preposition(c).equals("by") ? subjects : around, around);
                }
            }
            if (s.child(head, "cop") >= 0) {
                s.children(head, "nsubj").forEach(c -> add(c, subjects, around));
            }
            if (s.label(head).equals("compound") && s.head(head) >= 0) {
                add(s.head(head), around, around);
            }
            int above = s.head(head);
            for (int i = 0; i < NOUNS_BELOW_VERB && above >= 0; i++) {
                if (s.token(above).isVerb()) {
                    ofVerb(above, subjects, around);
                    return;
                }
                above = s.head(above);
            }
        }

        private void ofVerb(int verb, Set<String> subjects, Set<String> around) {
            Clauses.subjects(s, verb).forEach(i -> add(i, subjects, around));
            Clauses.objects(s, verb).forEach(i -> add(i, around, around));
            s.children(verb).stream().filter(c -> s.label(c).matches("obl.*|nmod.*|xcomp|iobj")).forEach(c -> add(c, around, around));
        }

        /** The word, the names and other words that go with it, and what hangs on these by a preposition. */
        private void add(int i, Set<String> role, Set<String> around) {
            if (marked.contains(i) || !names(i) || s.token(i).pos().matches("W.*|DT|EX")) {
                return;
            }
            role.add(ContentWords.stem(s.token(i).lemma()));
            for (int c : s.children(i)) {
                if (s.label(c).matches("compound|flat.*|nmod:poss|appos|nummod|amod|nmod") && !marked.contains(c) && names(c)) {
                    (s.token(c).isProperNoun() && !s.label(c).equals("nmod") ? role : around).add(ContentWords.stem(s.token(c).lemma()));
                }
            }
            around.addAll(role);
        }

        private boolean names(int i) {
            return !s.token(i).isPronoun() && ContentWords.isWord(s.token(i));
        }
    }
}
