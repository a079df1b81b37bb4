package org.readout.reading.voice;

import java.util.TreeSet;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/** What a word of the lexicon takes besides a clause: infinitives, objects, prepositional phrases. */
final class Complements {

    private Complements() {}

    /** The tokens of all complements of {@code head} that {@code word} takes. */
    static TreeSet<Integer> of(Sentence s, int head, Speech.Word word) {
        TreeSet<Integer> content = new TreeSet<>();
        if (word.takes(Speech.INFINITIVE)) {
            s.children(head, "xcomp").stream().filter(c -> c != word.last()).forEach(c -> content.addAll(s.subtree(c)));
        }
        for (int c : s.children(head, "obl", "nmod", "advcl", "acl", "obl:to")) {
            if (word.takes(introduction(s, c))) {
                content.addAll(s.subtree(c));
            }
        }
        if (word.takes(Speech.OBJECT) && s.token(head).isVerb()) {
            Clauses.objects(s, head).stream().filter(o -> o != word.last() && !s.dominates(o, head)).forEach(o -> content.addAll(s.subtree(o)));
            Clauses.objects(s, head).stream().filter(o -> o != word.last() && s.dominates(o, head)).forEach(content::add);
        }
        content.remove(head);
        return content;
    }

    /** The preposition of the first complement if it stands right behind token {@code last}, -1 if none does. */
    static int preposition(Sentence s, int head, int last, Speech.Word word) {
        return s.children(head, "obl", "nmod", "advcl", "acl").stream().filter(c -> word.takes(introduction(s, c)))
                .map(c -> s.child(c, "case", "mark")).filter(p -> p == last + 1).findFirst().orElse(-1);
    }

    private static String introduction(Sentence s, int c) {
        int mark = s.child(c, "mark");
        return s.child(c, "case") >= 0 ? s.preposition(c) : mark >= 0 ? s.token(mark).lower() : "";
    }
}
