package org.readout.reading.happening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.readout.model.Role;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;

/**
 * Whom an act reaches that no word of its own names: "rejected the appeal of X", "agreed to lend money to X", "declared a truce in X". The
 * nearest actor or place below what is done or said, phrases with a preposition of the row before others; not what the actor acts with.
 */
final class Reach {

    /** Phrases that tell when, why or by whose word, not to whom. */
    private static final Set<String> ASIDE = Set.of("after", "before", "during", "since", "until", "following", "despite", "amid", "because of",
            "due to", "according to", "by", "as", "like", "without", "except", "unlike", "than", "via", "under", "ahead of", "prior to",
            "such as", "including", "between");
    private static final Set<String> INNER = Set.of("obj", "iobj", "xcomp", "ccomp", "obl", "nmod", "nmod:poss", "amod", "compound", "acl",
            "acl:relcl", "nsubj:pass", "nsubj", "conj", "dep", "appos");
    private static final int FARTHEST = 60;

    private Reach() {}

    /** Adds the recipient of the act named at {@code trigger} and carried by {@code carriers}, if there is one to be found. */
    static void find(Sentence s, int trigger, Trigger row, List<Integer> carriers, Partakers found) {
        Deque<Integer> open = new ArrayDeque<>();
        begin(s, trigger, row.needs("obj") && !row.objectIsRecipient(), open);
        carriers.forEach(v -> s.children(v, "obl").stream().filter(o -> !aside(s, o)).forEach(open::add));
        List<Integer> near = new ArrayList<>();
        while (!open.isEmpty() && near.size() < FARTHEST) {
            int node = open.remove();
            near.add(node);
            open.addAll(below(s, node));
        }
        near.removeIf(found::means);
        near.sort(Comparator.comparingInt(node -> row.prepositions().contains(s.preposition(node)) ? 0 : 1));
        if (near.stream().noneMatch(node -> found.addOther(node, Role.RECIPIENT, false))) {
            near.stream().anyMatch(node -> found.addOther(node, Role.RECIPIENT, true));
        }
    }

    /**
     * What stands directly below the act: its objects and complements before its other phrases, never its subject.
     *
     * @param means true if the object is what the act is done with ("deployed troops"), and not done to
     */
    private static void begin(Sentence s, int trigger, boolean means, Deque<Integer> open) {
        if (s.token(trigger).isVerb()) {
            List<Integer> objects = Clauses.objects(s, trigger);
            open.addAll(means ? objects.stream().flatMap(o -> below(s, o).stream()).toList() : objects);
            s.children(trigger, "xcomp", "ccomp", "iobj").forEach(open::add);
            s.children(trigger, "obl", "nmod", "dep").stream().filter(o -> !aside(s, o)).forEach(open::add);
        } else {
            s.children(trigger, "xcomp", "ccomp", "nmod", "acl", "acl:relcl", "obl").stream().filter(o -> !aside(s, o)).forEach(open::add);
        }
    }

    private static List<Integer> below(Sentence s, int node) {
        return s.children(node).stream().filter(c -> INNER.contains(s.label(c)) && !aside(s, c)).toList();
    }

    private static boolean aside(Sentence s, int token) {
        return ASIDE.contains(s.preposition(token)) || s.label(token).equals("conj") && s.token(token).isVerb() || remark(s, token);
    }

    /** ", which would strain their relations": what a clause behind a comma says of a thing is not what is done to it. */
    private static boolean remark(Sentence s, int token) {
        int first = s.label(token).equals("acl:relcl") ? s.subtree(token).get(0) : 0;
        return first > 0 && s.token(first - 1).text().equals(",");
    }
}
