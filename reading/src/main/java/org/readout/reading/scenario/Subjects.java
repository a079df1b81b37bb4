package org.readout.reading.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;
import org.readout.reading.parse.Token;

/** Finds the subject before a modal, by the tree where it serves and by the words where it does not. */
final class Subjects {

    private static final int LONGEST = 35;
    private static final Set<String> JOINTS = Set.of(";", ":", "\u2014", "--");

    private final WordClasses nouns;
    private final WordClasses verbs;

    Subjects(WordClasses nouns, WordClasses verbs) {
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /**
     * The subject of the clause whose modal is {@code m} and whose verb is {@code verb}, if it names a happening or is a gerund.
     *
     * @param pronouns whether "it" may stand for a happening named before it in the sentence
     */
    Optional<Stretch> before(Sentence s, int m, int verb, boolean pronouns) {
        if (s.token(m - 1).pos().startsWith("W")) {
            return Optional.empty();
        }
        if (s.token(m - 1).lower().equals("it")) {
            return pronouns ? antecedent(s, m - 1) : Optional.empty();
        }
        return byTree(s, m, verb).filter(this::fits).or(() -> byWords(s, m).filter(this::fits));
    }

    private static Optional<Stretch> byTree(Sentence s, int m, int verb) {
        for (int v : new int[] {s.head(m), verb, s.head(verb)}) {
            int subject = v < 0 ? -1 : s.child(v, "nsubj", "nsubj:pass", "csubj");
            boolean above = v == s.head(verb) && v != verb && !Set.of("conj", "dep").contains(s.label(verb));
            if (subject < 0 || subject >= m || above || s.token(subject).pos().startsWith("W")) {
                continue;
            }
            List<Integer> below = s.subtree(subject).stream().filter(i -> i < m).toList();
            int last = below.get(below.size() - 1);
            boolean aside = s.token(last + 1).text().equals(",") && s.token(m - 1).text().equals(",") && m - last < 12;
            if (s.token(m - 1).pos().startsWith("RB") || last >= m - 2 || aside) {
                return Stretch.trimmed(s, below.get(0), last).filter(w -> w.length() <= LONGEST);
            }
        }
        return Optional.empty();
    }

    /** The last happening before the pronoun that is subject or object, with its determiner and its first prepositional phrase. */
    private Optional<Stretch> antecedent(Sentence s, int pronoun) {
        for (int i = pronoun - 1; i >= 0; i--) {
            if (happening(s.token(i)) && Set.of("nsubj", "nsubj:pass", "obj").contains(s.label(i))) {
                int first = i;
                while (first > 0 && s.head(first - 1) == i && Set.of("det", "amod", "compound", "nmod:poss").contains(s.label(first - 1))) {
                    first--;
                }
                int phrase = s.child(i, "nmod");
                int last = phrase > i && phrase < pronoun && phrase - i <= 5 ? phrase : i;
                return Stretch.trimmed(s, first, last);
            }
        }
        return Optional.empty();
    }

    private boolean reports(Stretch words) {
        return IntStream.rangeClosed(words.first(), words.last()).anyMatch(i -> reports(words.sentence().token(i)));
    }

    private boolean reports(Token t) {
        return Set.of("VBZ", "VBP", "VBD").contains(t.pos()) && verbs.has(t.lemma(), "say");
    }

    private boolean fits(Stretch subject) {
        int head = head(subject);
        Sentence s = subject.sentence();
        if (Set.of("IN", "TO").contains(s.token(subject.first()).pos()) || reports(subject)) {
            return false;
        }
        return head >= 0 && (subject.sentence().token(head).pos().equals("VBG") || happening(subject.sentence().token(head)));
    }

    private Optional<Stretch> byWords(Sentence s, int m) {
        int first = 0;
        for (int k = m - 1; k >= 0; k--) {
            Token t = s.token(k);
            boolean that = t.lower().equals("that") && t.pos().equals("IN");
            boolean joint = JOINTS.contains(t.text()) || t.text().equals(",") && k + 1 < m
                    && Set.of("and", "but", "while", "although").contains(s.token(k + 1).lower());
            if (that || joint || reports(t)) {
                first = t.text().equals(",") ? k + 2 : k + 1;
                break;
            }
        }
        int lead = lead(s, first, m);
        while (lead < m - 1 && Set.of("then", "that").contains(s.token(lead).lower())) {
            lead++;
        }
        return m - lead > LONGEST ? Optional.empty() : Stretch.trimmed(s, lead, m - 1);
    }

    /** Skips "However," and "In the US," before the subject. */
    private static int lead(Sentence s, int first, int m) {
        for (int k = first; k < Math.min(m - 1, first + 6); k++) {
            if (s.token(k).text().equals(",") && Set.of("RB", "IN", "CC").contains(s.token(first).pos())) {
                return k + 1;
            }
        }
        return first;
    }

    /** The head noun or gerund of a subject, -1 if it has none. */
    int head(Stretch subject) {
        Sentence s = subject.sentence();
        if (s.token(subject.first()).pos().equals("VBG") && !s.label(subject.first()).equals("amod")) {
            return subject.first();
        }
        if (s.token(subject.first()).pos().equals("VBG") && s.token(subject.first()).index() + 1 <= subject.last()
                && !s.token(subject.first() + 1).isNoun()) {
            return subject.first();
        }
        int head = -1;
        for (int i = subject.first(); i <= subject.last(); i++) {
            Token t = s.token(i);
            if (t.isNoun()) {
                head = i;
            } else if (t.pos().equals("POS")) {
                head = -1;
            } else if (head >= 0 && !t.pos().equals("HYPH") || Set.of("IN", "PRP", "EX", "TO").contains(t.pos()) || t.pos().startsWith("W")) {
                break;
            }
        }
        return head;
    }

    /** True if the noun names a happening or a state rather than a person, a body or a thing. */
    boolean happening(Token noun) {
        if (!noun.isNoun() || noun.isProperNoun()) {
            return false;
        }
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (nouns.has(lemma, "happening")) {
            return true;
        }
        return !nouns.has(lemma, "thing") && lemma.length() > 5 && nouns.words("suffix").stream().anyMatch(lemma::endsWith);
    }
}
