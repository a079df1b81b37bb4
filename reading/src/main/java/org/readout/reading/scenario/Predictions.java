package org.readout.reading.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Question;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;
import org.readout.reading.parse.Token;

/** Conditionals without an "if": a happening or state as subject, then could, may, risks, is likely to, depends on. */
final class Predictions {

    private static final Set<String> MODALS = Set.of("could", "would", "may", "might");
    private static final Set<String> OPEN = Set.of("a", "an", "any", "such", "another", "no", "some", "further");

    private final Consequences consequences;
    private final WordClasses words;
    private final Subjects subjects;

    Predictions(Consequences consequences, WordClasses words, Subjects subjects) {
        this.consequences = consequences;
        this.words = words;
        this.subjects = subjects;
    }

    List<Forecast> in(Sentence s, List<Forecast> known) {
        List<Forecast> found = new ArrayList<>();
        for (int m = 1; m < Math.min(Question.start(s), s.size() - 1); m++) {
            int at = m;
            boolean taken = known.stream().anyMatch(f -> f.covers(s.index(), at)) || found.stream().anyMatch(f -> f.covers(s.index(), at));
            if (!taken) {
                at(s, m).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Forecast> at(Sentence s, int m) {
        boolean modal = MODALS.contains(s.token(m).lower()) && s.token(m).pos().equals("MD");
        if (!modal && !predicts(s, m)) {
            return Optional.empty();
        }
        int verb = modal ? verbAfter(s, m) : m;
        if (whether(s, m) || verb < 0 || modal && (perfect(s, verb) || words.has(main(s, verb), "schedule"))) {
            return Optional.empty();
        }
        boolean effect = !modal || words.has(main(s, verb), "effect");
        Optional<Stretch> subject = subjects.before(s, m, verb, effect);
        if (subject.isEmpty() || !effect && !mayBe(subject.get(), verb)) {
            return Optional.empty();
        }
        List<Stretch> then = consequences.parts(s, m, s.size() - 1);
        return then.isEmpty() ? Optional.empty() : Optional.of(new Forecast(subject.get(), then, s.token(m).lower(), m));
    }

    private static boolean whether(Sentence s, int m) {
        return s.tokens().subList(0, m).stream().anyMatch(t -> t.lower().equals("whether"));
    }

    /**
     * True if the subject is not a particular thing already known ("any deal"), or a bare noun is said to be something ("concessions
     * would be costly").
     */
    private boolean mayBe(Stretch subject, int verb) {
        Sentence s = subject.sentence();
        int head = subjects.head(subject);
        if (s.token(head).pos().equals("VBG")) {
            return false;
        }
        boolean determined = false;
        for (int i = subject.first(); i < head; i++) {
            Token t = s.token(i);
            if (OPEN.contains(t.lower())) {
                return true;
            }
            determined |= t.pos().equals("DT") || t.pos().equals("PRP$") || t.pos().equals("POS");
        }
        boolean quality = s.token(verb).lower().equals("be") && s.token(s.head(verb) < 0 ? verb : s.head(verb)).pos().startsWith("JJ");
        return !determined && quality;
    }

    /** True if a prediction without a modal begins at {@code m}. */
    private static boolean predicts(Sentence s, int m) {
        String next = s.token(m + 1).lower();
        if (Set.of("MD", "TO").contains(s.token(m - 1).pos()) || s.token(m - 1).pos().startsWith("W")) {
            return false;
        }
        return switch (s.token(m).lower()) {
            case "risks", "risk" -> s.token(m + 1).pos().equals("VBG");
            case "threatens", "threaten" -> next.equals("to");
            case "depends", "depend", "hinges", "hinge" -> Set.of("on", "upon").contains(next);
            case "requires", "require" -> !next.equals("that");
            case "is", "are", "seems", "seem", "remains" -> likely(s, m);
            default -> false;
        };
    }

    private static boolean likely(Sentence s, int m) {
        for (int k = m + 1; k < Math.min(s.size() - 1, m + 4); k++) {
            if (Set.of("likely", "unlikely", "bound", "certain").contains(s.token(k).lower())) {
                return s.token(k + 1).lower().equals("to") && k + 2 < s.size() && !s.token(k + 2).lower().equals("be");
            }
            if (!s.token(k).pos().startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    private static int verbAfter(Sentence s, int m) {
        for (int k = m + 1; k < Math.min(s.size(), m + 6); k++) {
            String pos = s.token(k).pos();
            if (pos.equals("VB") || pos.startsWith("NN") || pos.startsWith("JJ")) {
                return k;
            }
            if (!pos.startsWith("RB") && !s.token(k).text().equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean perfect(Sentence s, int verb) {
        return s.token(verb).lower().equals("have") && followed(s, verb, "VBN") >= 0;
    }

    /** Lemma of the full verb: the participle behind "be", else the verb itself. */
    private static String main(Sentence s, int verb) {
        int participle = s.token(verb).lower().equals("be") ? followed(s, verb, "VBN") : -1;
        return s.token(participle < 0 ? verb : participle).lemma().toLowerCase(Locale.ROOT);
    }

    private static int followed(Sentence s, int verb, String pos) {
        for (int k = verb + 1; k < Math.min(s.size(), verb + 4); k++) {
            if (s.token(k).pos().equals(pos)) {
                return k;
            }
            if (!s.token(k).pos().startsWith("RB")) {
                return -1;
            }
        }
        return -1;
    }
}
