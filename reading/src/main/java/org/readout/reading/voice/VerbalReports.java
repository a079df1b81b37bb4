package org.readout.reading.voice;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** "X said that …", "…, X said", "X wants to …", "X praised …", "as X put it": a verb, its subject and what it takes. */
final class VerbalReports {

    private final Speech lexicon;
    private final Breaks breaks;

    VerbalReports(Speech lexicon) {
        this.lexicon = lexicon;
        this.breaks = new Breaks(lexicon);
    }

    /** The report of verb {@code v}; its content is empty if it takes a clause and the tree has none for it. */
    Optional<Finding> at(Sentence s, int v) {
        Speech.Word word = lexicon.word(s, "V", v);
        if (!s.token(v).isVerb() || word.complements().isEmpty()) {
            return Optional.empty();
        }
        Optional<Finding> hanging = word.takes(Speech.CLAUSE) ? hanging(s, v) : Optional.empty();
        if (hanging.isPresent()) {
            return hanging;
        }
        if (s.label(v).matches("amod|compound|aux.*|case|mark|nmod:poss")) {
            return Optional.empty();
        }
        TreeSet<Integer> content = clause(s, v, word);
        int last = word.last();
        Report.Kind kind = Report.Kind.STATEMENT;
        if (content.isEmpty()) {
            content = Complements.of(s, v, word);
            int preposition = Complements.preposition(s, v, last, word);
            last = preposition < 0 ? last : preposition;
            kind = content.isEmpty() ? kind : Report.Kind.STANCE;
        }
        if (content.isEmpty() && !word.takes(Speech.CLAUSE)) {
            return Optional.empty();
        }
        int before = breaks.speaker(s, v);
        int source = Speakers.of(s, before >= 0 ? before : v);
        if (source < 0 && (content.isEmpty() || !Clauses.passive(s, v))) {
            return Optional.empty();
        }
        content.removeIf(i -> source >= 0 && i == source);
        return Optional.of(new Finding(s, source, v, last, content, kind));
    }

    private TreeSet<Integer> clause(Sentence s, int v, Speech.Word word) {
        TreeSet<Integer> content = new TreeSet<>();
        if (!word.takes(Speech.CLAUSE) && !s.token(v).lemma().equals("put")) {
            return content;
        }
        if (word.takes(Speech.CLAUSE)) {
            s.children(v, "ccomp").forEach(c -> content.addAll(breaks.clause(s, v, c)));
            s.children(v, "advcl").stream().filter(c -> fronted(s, v, c)).forEach(c -> content.addAll(s.subtree(c)));
            s.children(v, "parataxis", "dep").stream().filter(c -> c > v && introduced(s, v, c)).forEach(c -> content.addAll(s.subtree(c)));
        }
        if (content.isEmpty()) {
            s.children(v, "advmod").stream().filter(c -> c > v && s.token(c).lower().equals("so")).forEach(content::add);
        }
        if (content.isEmpty() && s.head(v) >= 0 && (interrupts(s, v) || asClause(s, v))) {
            content.addAll(s.subtree(s.head(v)));
            content.removeAll(s.subtree(v));
        }
        return content;
    }

    /** "other voters said they had heard nothing": a finite verb that the tree hangs on the verb of what is said. */
    private static Optional<Finding> hanging(Sentence s, int v) {
        int head = s.head(v);
        boolean participle = s.label(v).equals("mark") && s.token(v).pos().equals("VBG") && v > 0 && s.token(v - 1).text().equals(",");
        boolean finite = s.label(v).matches("advcl|csubj|nsubj|nsubj:pass|amod|acl|dep") && s.token(v).pos().matches("VB[DZP]");
        if (head <= v || !participle && !finite || s.child(v, "ccomp", "xcomp", "obj") >= 0 && !s.label(v).startsWith("csubj")
                || s.token(v + 1).text().matches("[,.:;\"]|''|``")) {
            return Optional.empty();
        }
        TreeSet<Integer> content = new TreeSet<>(s.subtree(head).stream().filter(i -> i > v).toList());
        int before = v > 0 && (s.token(v - 1).isNoun() || s.token(v - 1).pos().matches("PRP|WP")) ? v - 1 : -1;
        int own = s.child(v, "nsubj");
        int source = participle ? Speakers.main(s, head) : own >= 0 ? own : before;
        return source < 0 ? Optional.empty() : Optional.of(new Finding(s, source, v, v, content, Report.Kind.STATEMENT));
    }

    /** "The dam had failed, officials said": a whole clause before a verb of saying is what is said, unless a word makes it an adverbial. */
    static boolean fronted(Sentence s, int v, int c) {
        return c < v && s.label(c).equals("advcl") && s.child(c, "mark", "case") < 0 && s.child(c, "nsubj", "nsubj:pass") >= 0
                && s.children(c, "advmod").stream().noneMatch(a -> s.token(a).pos().startsWith("W"));
    }

    private static boolean introduced(Sentence s, int v, int c) {
        int first = s.subtree(c).get(0);
        return IntStream.range(v + 1, Math.max(v + 1, first + 1)).anyMatch(i -> s.token(i).text().matches("[:,\"]|''|``"));
    }

    /** "…, he said": verb {@code v} stands beside the clause that it reports. */
    private boolean interrupts(Sentence s, int v) {
        int head = s.head(v);
        String label = s.label(v);
        if (!label.matches("parataxis|ccomp|dep") || label.equals("ccomp") && lexicon.isSpeech(s.token(head).lemma()) || s.child(v, "ccomp", "mark") >= 0
                || s.children(v, "aux").stream().anyMatch(a -> s.token(a).pos().equals("MD"))) {
            return false;
        }
        List<Integer> own = s.subtree(v);
        int first = own.get(0);
        int last = own.get(own.size() - 1);
        return first > 0 && (pause(s, first) || pause(s, first - 1)) && (head < v || pause(s, last) || pause(s, last + 1));
    }

    private static boolean pause(Sentence s, int i) {
        return i < s.size() && s.token(i).text().matches("[,?!\"\u2014-]|--|''|``");
    }

    private static boolean asClause(Sentence s, int v) {
        return s.label(v).equals("advcl") && s.child(v, "ccomp") < 0
                && s.children(v, "mark").stream().map(s::token).map(Token::lower).anyMatch("as"::equals);
    }
}
