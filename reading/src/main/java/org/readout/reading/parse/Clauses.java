package org.readout.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who does what in a clause, read off a dependency tree: subjects through control and relative clauses, passives, coordination. */
public final class Clauses {

    private static final Set<String> RELATIVES = Set.of("which", "who", "that", "whom", "whose");

    private static final Set<String> TEXTS = Set.of("statement", "resolution", "letter", "declaration", "motion", "petition", "communique", "bill",
            "decree", "note", "memorandum", "message", "report", "verdict", "ruling");

    private Clauses() {}

    /** True for nouns of texts that speak for those who issue them: "a statement condemning". */
    public static boolean isText(Token t) {
        return TEXTS.contains(t.lemma());
    }

    /** Heads of the logical subject of verb {@code v}: also shared, controlled and relative ones; empty if there is none. */
    public static List<Integer> subjects(Sentence s, int v) {
        return subjects(s, v, 0);
    }

    private static List<Integer> subjects(Sentence s, int v, int depth) {
        if (depth > 8) {
            return List.of();
        }
        if (passive(s, v)) {
            return agents(s, v);
        }
        int own = s.child(v, "nsubj");
        if (own >= 0 && s.token(own).lower().matches("none|neither") && s.child(own, "nmod") < 0 && s.label(v).equals("conj")) {
            return subjects(s, s.head(v), depth + 1);
        }
        if (own >= 0) {
            return relative(s, v, counted(s, own));
        }
        return borrowed(s, v, depth);
    }

    /** Heads of what verb {@code v} acts on: objects, or the subject of a passive. */
    public static List<Integer> objects(Sentence s, int v) {
        List<Integer> found = new ArrayList<>();
        if (passive(s, v)) {
            int subject = s.child(v, "nsubj:pass");
            if (subject >= 0) {
                found.addAll(relative(s, v, subject));
            } else if (s.label(v).equals("acl") && s.head(v) >= 0) {
                found.add(s.head(v));
            } else if (s.label(v).equals("conj") && passive(s, s.head(v))) {
                found.addAll(objects(s, s.head(v)));
            } else if (s.label(v).equals("xcomp") && s.head(v) >= 0) {
                found.addAll(passive(s, s.head(v)) ? objects(s, s.head(v)) : subjects(s, s.head(v), 1));
            }
            return found;
        }
        for (int o : s.children(v, "obj", "iobj")) {
            found.addAll(relative(s, v, o));
        }
        return found.isEmpty() ? shared(s, v) : found;
    }

    /** "condemned but did not expel the envoy": what stands behind two verbs with nothing nominal between them is the object of both. */
    private static List<Integer> shared(Sentence s, int v) {
        int first = s.label(v).equals("conj") ? s.head(v) : -1;
        int behind = first < 0 || !s.token(first).isVerb() ? -1 : s.child(first, "obj");
        if (behind > v) {
            return coordinated(s, behind);
        }
        for (int c : s.children(v, "conj")) {
            boolean bare = s.token(c).isVerb() && IntStream.range(v + 1, c).noneMatch(i -> s.token(i).isNoun());
            int object = bare ? s.child(c, "obj") : -1;
            if (object >= 0) {
                return coordinated(s, object);
            }
        }
        return List.of();
    }

    /** Heads of what stands after preposition {@code by} of a passive, also behind a phrase with "with" ("threatened with war by X"). */
    public static List<Integer> agents(Sentence s, int v) {
        List<Integer> found = new ArrayList<>();
        for (int o : s.children(v, "obl", "obl:agent", "nmod")) {
            if (s.preposition(o).equals("by")) {
                found.addAll(coordinated(s, o));
            }
        }
        if (found.isEmpty()) {
            s.children(v, "obl").stream().filter(o -> s.preposition(o).equals("with")).flatMap(o -> s.children(o, "nmod").stream())
                    .filter(n -> s.preposition(n).equals("by")).forEach(n -> found.addAll(coordinated(s, n)));
        }
        return found;
    }

    public static boolean passive(Sentence s, int v) {
        if (!s.token(v).isVerb()) {
            return false;
        }
        return s.child(v, "nsubj:pass", "aux:pass") >= 0
                || s.token(v).pos().equals("VBN") && s.child(v, "aux", "nsubj") < 0 && s.child(v, "obj") < 0
                        && (s.label(v).equals("acl") || s.label(v).equals("conj") && s.head(v) >= 0 && passive(s, s.head(v)));
    }

    /** {@code head} and what is coordinated with it, without "but not". */
    public static List<Integer> coordinated(Sentence s, int head) {
        List<Integer> found = new ArrayList<>();
        found.add(head);
        for (int c : s.children(head, "conj")) {
            boolean excluded = s.children(c, "cc", "advmod").stream().anyMatch(x -> s.token(x).lower().matches("not|but"));
            if (!excluded && !s.token(c).isVerb()) {
                found.add(c);
            }
        }
        return found;
    }

    /** "none of its guards": whom the pronoun or number counts. */
    private static int counted(Sentence s, int subject) {
        boolean counts = s.token(subject).lower().matches("none|some|many|most|few|several|all|both|neither|either|any|each|half") || s.token(subject).pos().equals("CD");
        return !counts ? subject : s.children(subject, "nmod").stream().filter(n -> n > subject && s.preposition(n).equals("of")).findFirst().orElse(subject);
    }

    private static List<Integer> relative(Sentence s, int v, int subject) {
        if (!RELATIVES.contains(s.token(subject).lower()) || s.token(subject).isNoun()) {
            return coordinated(s, subject);
        }
        int clause = v;
        while (clause >= 0 && s.label(clause).equals("conj")) {
            clause = s.head(clause);
        }
        boolean behind = clause >= 0 && s.label(clause).equals("dep") && s.head(clause) >= 0 && s.head(clause) < subject && s.token(s.head(clause)).isNoun();
        return clause >= 0 && (s.label(clause).startsWith("acl") || behind) && s.head(clause) >= 0 ? coordinated(s, s.head(clause)) : List.of();
    }

    private static List<Integer> borrowed(Sentence s, int v, int depth) {
        int head = s.head(v);
        if (head < 0) {
            return List.of();
        }
        String label = s.label(v);
        if (label.equals("conj")) {
            if (passive(s, head)) {
                return s.child(v, "aux:pass") >= 0 ? List.of() : relativeOrCoordinated(s, head, s.child(head, "nsubj:pass"), depth);
            }
            return subjects(s, head, depth + 1);
        }
        if (label.equals("xcomp") || label.equals("ccomp") || label.equals("advcl") || label.equals("dep") || label.equals("parataxis")) {
            return controlled(s, v, head, depth);
        }
        if (label.equals("acl:relcl")) {
            return List.of();
        }
        if (label.equals("obl") && s.preposition(v).equals("than")) {
            return subjects(s, head, depth + 1);
        }
        if (label.startsWith("acl")) {
            return ofNoun(s, v, head, depth);
        }
        return List.of();
    }

    private static List<Integer> relativeOrCoordinated(Sentence s, int v, int subject, int depth) {
        return subject >= 0 ? relative(s, v, subject) : borrowed(s, v, depth + 1);
    }

    private static List<Integer> controlled(Sentence s, int v, int head, int depth) {
        if (!s.token(head).isVerb()) {
            int subject = s.child(head, "nsubj", "nsubj:pass");
            boolean predicate = subject < 0 && s.label(head).equals("xcomp") && s.head(head) >= 0 && depth < 8;
            return subject >= 0 ? relative(s, head, subject) : predicate ? controlled(s, head, s.head(head), depth + 1) : List.of();
        }
        int mark = s.child(v, "mark", "case");
        String word = mark < 0 ? "" : s.token(mark).lower();
        int object = s.child(head, "obj", "iobj");
        boolean objectControls = object >= 0 && object < v && (s.label(v).equals("xcomp") || word.equals("of") || word.equals("from")
                || word.equals("for"));
        if (objectControls) {
            return coordinated(s, object);
        }
        for (int o : s.children(head, "obl")) {
            if (o < v && s.preposition(o).matches("on|upon|to") && s.token(head).lemma().matches("call|appeal|plead|signal|shout")
                    && !s.token(o).isVerb()) {
                return coordinated(s, o);
            }
        }
        if (passive(s, head)) {
            return relativeOrCoordinated(s, head, s.child(head, "nsubj:pass"), depth);
        }
        return subjects(s, head, depth + 1);
    }

    /** "its plan to attack", "missiles hitting the city", "adopted a resolution condemning", "the plan to attack was dropped by Russia". */
    private static List<Integer> ofNoun(Sentence s, int v, int noun, int depth) {
        boolean text = isText(s.token(noun));
        if (s.token(v).pos().equals("VBG") && s.child(v, "mark", "case") < 0 && !text) {
            int equal = s.child(noun, "cop") < 0 ? -1 : s.child(noun, "nsubj");
            return coordinated(s, equal < 0 ? noun : equal);
        }
        int owner = s.child(noun, "nmod:poss");
        if (owner >= 0) {
            return coordinated(s, owner);
        }
        for (int of : s.children(noun, "nmod")) {
            if (s.preposition(of).equals("of") || s.preposition(of).equals("by")) {
                return coordinated(s, of);
            }
        }
        int holder = s.child(noun, "cop") < 0 ? -1 : s.child(noun, "nsubj");
        if (holder >= 0) {
            return coordinated(s, holder);
        }
        int governor = s.head(noun);
        if (governor >= 0 && s.label(noun).equals("nsubj:pass") && (text || s.token(v).pos().equals("VB"))) {
            return agents(s, governor);
        }
        return governor >= 0 && s.token(governor).isVerb() && s.label(noun).startsWith("obj") ? subjects(s, governor, depth + 1) : List.of();
    }
}
