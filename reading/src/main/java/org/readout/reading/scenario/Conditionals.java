package org.readout.reading.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Question;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;

/** Conditionals that say so: if, unless, as long as, provided that, in case, without, should X, were X to, imagine that. */
final class Conditionals {

    private static final Set<String> JOINTS = Set.of(";", ":", "\u2014", "--");
    private static final Set<String> SUPPOSE = Set.of("imagine", "suppose", "supposing", "assuming");
    private static final Set<String> NO_MAIN_CLAUSE = Set.of("when", "who", "said", "says", "which", "where");
    private static final Set<String> FOCUS = Set.of("particular", "especially", "particularly", "only", "even", "but", "except", ",");
    private static final int SHORTEST = 4;

    private final Consequences consequences;
    private final WordClasses verbs;

    Conditionals(Consequences consequences, WordClasses verbs) {
        this.consequences = consequences;
        this.verbs = verbs;
    }

    List<Forecast> in(Sentence s) {
        List<Forecast> found = new ArrayList<>();
        int done = -1;
        for (int i = 0; i < Question.start(s); i++) {
            if (i > done && marks(s, i)) {
                Optional<Forecast> forecast = at(s, i);
                if (forecast.isPresent()) {
                    found.add(forecast.get());
                    done = forecast.get().condition().last();
                }
            }
        }
        return found;
    }

    private boolean marks(Sentence s, int i) {
        String word = s.token(i).lower();
        String next = i + 1 < s.size() ? s.token(i + 1).lower() : "";
        String after = i + 2 < s.size() ? s.token(i + 2).lower() : "";
        String previous = i > 0 ? s.token(i - 1).lower() : "";
        return switch (word) {
            case "if" -> !Set.of("as", "what").contains(previous) && !asks(s, i)
                    && !Set.of("so", "not", "any", "only", "possible", "necessary", "you", "your", "anything", "anyone", "anybody", "ever", "at",
                    "nothing").contains(next) && !after.equals("ever");
            case "unless" -> true;
            case "without" -> i == 0 && modalLater(s, i);
            case "should", "were" -> i == 0 && modalLater(s, i);
            case "provided", "providing" -> next.equals("that");
            case "as", "so" -> next.equals("long") && after.equals("as") && i + 4 < s.size() && !s.token(i + 3).pos().equals("CD")
                    && !s.token(i + 4).lemma().equals("take");
            case "in" -> next.equals("case") && !after.equals("of") || next.equals("the") && after.equals("event");
            case "on" -> next.equals("condition") && after.equals("that");
            default -> i == 0 && SUPPOSE.contains(word);
        };
    }

    private boolean asks(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            if (verbs.has(s.token(k).lemma().toLowerCase(Locale.ROOT), "ask") && !s.token(k).text().equals(",")) {
                return s.token(i - 1).text().equals(",") ? false : true;
            }
        }
        return false;
    }

    private static boolean modalLater(Sentence s, int i) {
        return s.tokens().stream().anyMatch(t -> t.index() > i + 2 && Consequences.MODALS.contains(t.lower()));
    }

    private Optional<Forecast> at(Sentence s, int i) {
        int last = last(s, i);
        Optional<Stretch> condition = Stretch.trimmed(s, i, last).filter(c -> c.length() >= SHORTEST
                || c.length() > 1 && s.token(i + 1).isNoun() || s.token(i).lower().equals("without"));
        if (condition.isEmpty() || !verbIn(s, i, last) && !Set.of("without", "in").contains(s.token(i).lower())) {
            return Optional.empty();
        }
        boolean aside = last + 2 < s.size() && s.token(last + 1).text().equals(",") && s.token(last + 2).pos().equals("MD");
        int start = Math.max(clauseStart(s, i), governorStart(s, i));
        boolean trails = !aside && finiteIn(s, start, i - 1) && !joinsNext(s, i);
        List<Stretch> then = trails ? consequences.parts(s, start, beforeFocus(s, i - 1))
                : consequences.parts(s, Math.min(last + 2, s.size()), s.size() - 1);
        boolean open = then.stream().anyMatch(Conditionals::asksWhat) || s.token(i).lower().equals("in")
                && then.stream().noneMatch(Conditionals::modal);
        boolean finite = then.stream().anyMatch(p -> finiteIn(s, p.first(), p.last()));
        boolean supposed = s.token(i).lower().matches("imagine|suppose");
        if (open || then.isEmpty() || !finite && !supposed || NO_MAIN_CLAUSE.contains(s.token(then.get(0).first()).lower())
                || counterfactual(condition.get(), then)) {
            return Optional.empty();
        }
        int at = Consequences.modal(then);
        return Optional.of(new Forecast(condition.get(), then, s.token(at).lower(), at));
    }

    /** True of "if he had …, she would have …": it speaks of a past that was not. */
    private static boolean counterfactual(Stretch condition, List<Stretch> then) {
        Sentence s = condition.sentence();
        return IntStream.rangeClosed(condition.first(), condition.last()).anyMatch(k -> s.token(k).lower().equals("had"))
                && then.stream().anyMatch(p -> IntStream.range(p.first(), p.last())
                        .anyMatch(k -> s.token(k).pos().equals("MD") && s.token(k + 1).lower().equals("have")));
    }

    /** True of "what would happen": no consequence is told. */
    private static boolean asksWhat(Stretch part) {
        return IntStream.rangeClosed(part.first(), Math.min(part.last(), part.sentence().size() - 3))
                .anyMatch(k -> part.sentence().token(k).lower().equals("what")
                && (part.sentence().token(k + 1).lemma().equals("happen") || part.sentence().token(k + 2).lemma().equals("happen")));
    }

    private static boolean modal(Stretch part) {
        return IntStream.rangeClosed(part.first(), part.last()).anyMatch(k -> part.sentence().token(k).pos().equals("MD"));
    }

    /** Where the clause begins that governs a trailing condition: "the statement said / they would act if …". */
    private static int governorStart(Sentence s, int i) {
        int governor = s.label(i).equals("mark") && s.head(i) > i ? s.head(s.head(i)) : -1;
        while (governor >= 0 && s.label(governor).startsWith("acl")) {
            governor = s.head(governor);
        }
        if (governor < 0 || governor > i || !s.label(governor).equals("ccomp")) {
            return 0;
        }
        int first = s.subtree(governor).get(0);
        return s.token(first).lower().equals("that") ? first + 1 : first;
    }

    /** Leaves out "in particular", "especially", "only" before the condition. */
    private static int beforeFocus(Sentence s, int last) {
        int end = last;
        while (end > 0 && FOCUS.contains(s.token(end).lower())) {
            end -= s.token(end).lower().equals("particular") && s.token(end - 1).lower().equals("in") ? 2 : 1;
        }
        return end;
    }

    /** Index of the last token of the condition that begins at {@code i}. */
    private static int last(Sentence s, int i) {
        int head = s.label(i).equals("mark") ? s.head(i) : -1;
        int governed = i;
        if (head > i) {
            while (governed + 1 < s.size() && s.dominates(head, governed + 1)) {
                governed++;
            }
        }
        for (int k = i + 1; k < s.size(); k++) {
            String word = s.token(k).text();
            if (JOINTS.contains(word)) {
                return k - 1;
            }
            if (!word.equals(",") || k + 1 >= s.size()) {
                continue;
            }
            boolean again = Set.of("or", "and").contains(s.token(k + 1).lower()) && k + 2 < s.size()
                    && Set.of("if", "unless").contains(s.token(k + 2).lower());
            boolean closes = s.token(k + 1).pos().equals("MD") || s.token(k + 1).lower().equals("then") || k > governed;
            if (!again && closes && verbIn(s, i, k) || !again && s.token(i).lower().equals("without")) {
                return k - 1;
            }
        }
        if (governed > i && governed < s.size() - 1) {
            return governed;
        }
        return s.size() - 1;
    }

    private static boolean joinsNext(Sentence s, int i) {
        return i > 0 && Set.of("and", "but", "that", "or", "so", "then").contains(s.token(i - 1).lower());
    }

    /** Start of the clause that ends before {@code i}. */
    private int clauseStart(Sentence s, int i) {
        for (int k = i - 1; k > 0; k--) {
            String word = s.token(k).lower();
            boolean joint = JOINTS.contains(word) || word.equals("that") && s.label(k).equals("mark")
                    || s.token(k).isVerb() && verbs.has(s.token(k).lemma(), "say")
                    || word.equals(",") && k + 1 < i && Set.of("and", "but", "while", "although", "so").contains(s.token(k + 1).lower());
            if (joint && finiteIn(s, k + 1, i - 1)) {
                return word.equals(",") || s.token(k + 1).lower().equals("that") ? k + 2 : k + 1;
            }
        }
        return 0;
    }

    private static boolean finiteIn(Sentence s, int from, int to) {
        for (int k = Math.max(0, from); k <= Math.min(to, s.size() - 1); k++) {
            if (Set.of("MD", "VBZ", "VBP", "VBD").contains(s.token(k).pos())) {
                return true;
            }
        }
        return false;
    }

    private static boolean verbIn(Sentence s, int from, int to) {
        for (int k = from + 1; k <= to; k++) {
            if (s.token(k).isVerb()) {
                return true;
            }
        }
        return false;
    }
}
