package org.readout.reading.happening;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Place;
import org.readout.model.When;
import org.readout.reading.actor.Cast;
import org.readout.reading.actor.PlaceMention;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.factuality.Cues;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Finds when and where a happening takes place: which of a sentence's dates and places hang on it. */
final class Circumstances {

    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside", "on", "aboard", "around", "off");

    private final Cast cast;
    private final Cues cues;

    Circumstances(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
    }

    /**
     * The date of a happening.
     *
     * @param anchors tokens whose dates are the happening's: its trigger, the verb that carries it, the verbs that plan it
     * @param others anchors of the other happenings of the sentence
     * @param verbal true for what is done by words, as an agreement
     */
    @Nullable When when(Sentence s, List<Integer> anchors, Set<Integer> others, List<TimeExpression> times, boolean verbal) {
        List<Dated> found = new ArrayList<>();
        for (TimeExpression t : times) {
            Edtf value = t.date();
            if (t.sentence() != s.index() || t.kind() != TimeExpression.Kind.DATE || value == null || t.relation().equals("as-of") || bounded(s, t)) {
                continue;
            }
            String reach = reach(s, headOf(s, t), anchors, others);
            if (reach.isEmpty() && verbal && announced(s, headOf(s, t), anchors) && value.isDay() && t.relation().equals("on")) {
                found.add(new Dated(new When(Edtf.parse(value.text() + "~"), "date of the announcement"), 9, t.span().start()));
            }
            if (reach.isEmpty()) {
                continue;
            }
            @Nullable Edtf date = related(value, t.relation(), reach);
            if (date != null) {
                found.add(new Dated(new When(date, t.basis()), steps(s, headOf(s, t), anchors), t.span().start()));
            }
        }
        Optional<Dated> nearest = found.stream()
                .min(Comparator.comparingInt(Dated::steps).thenComparingLong(x -> length(x.when)).thenComparingInt(Dated::start));
        return nearest.map(d -> spanning(s, d, times)).orElse(null);
    }

    /** "since the war of 1973": a date behind the words of another happening that only bounds what is told. */
    private static boolean bounded(Sentence s, TimeExpression t) {
        int first = s.tokens().stream().filter(x -> t.span().overlaps(x.span())).findFirst().map(Token::index).orElse(0);
        for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
            Token before = s.token(i);
            if (before.isVerb() || before.pos().matches("[,.:]|CD")) {
                return false;
            }
            if (before.lower().matches("since|until|till|despite")) {
                return true;
            }
        }
        return false;
    }

    /** "on October 11 and 12": two days joined by a word are one stretch of time. */
    private static When spanning(Sentence s, Dated first, List<TimeExpression> times) {
        Edtf from = first.when.date();
        for (TimeExpression t : times) {
            Edtf to = t.sentence() == s.index() ? t.date() : null;
            boolean behind = to != null && from.isDay() && to.isDay() && t.span().start() > first.start && !to.earliest().isBefore(from.earliest())
                    && !to.equals(from) && to.earliest().toEpochDay() - from.earliest().toEpochDay() <= 21;
            if (behind && joined(s, first.start, t.span().start())) {
                return new When(Edtf.parse(from.text() + "/" + to.text()), first.when.basis());
            }
        }
        return first.when;
    }

    private static boolean joined(Sentence s, int from, int to) {
        return s.tokens().stream().filter(t -> t.span().start() >= from && t.span().start() < to)
                .allMatch(t -> t.text().matches("and|to|-|,|\\u2013|\\d{1,4}(st|nd|rd|th)?") || t.isProperNoun())
                && s.tokens().stream().anyMatch(t -> t.span().start() >= from && t.span().start() < to && t.text().matches("and|to|-|\\u2013"));
    }

    private record Dated(When when, int steps, int start) {}

    /** True if the date hangs on the verb that announces the happening in its clause: of what is only said, that is about the date. */
    private static boolean announced(Sentence s, int token, List<Integer> anchors) {
        int verb = s.head(token);
        return verb >= 0 && s.token(verb).lemma().matches("announce|declare|proclaim")
                && anchors.stream().anyMatch(a -> s.head(a) == verb && s.label(a).equals("ccomp"));
    }

    /** How many arcs lie between a date and the anchor above it. */
    private static int steps(Sentence s, int token, List<Integer> anchors) {
        int steps = 0;
        for (int node = token; node >= 0 && !anchors.contains(node); node = s.head(node)) {
            steps += s.token(node).isVerb() ? 5 : 1;
        }
        return steps;
    }

    /** Index of the token that governs a time expression. */
    static int headOf(Sentence s, TimeExpression t) {
        int head = -1;
        for (int i = 0; i < s.size(); i++) {
            if (t.span().contains(s.token(i).span()) || t.span().overlaps(s.token(i).span())) {
                int up = s.head(i);
                if (up < 0 || !t.span().overlaps(s.token(up).span())) {
                    return i;
                }
                head = head < 0 ? i : head;
            }
        }
        return head;
    }

    /** {@code on}, {@code after} or {@code before} if the date at {@code token} belongs to one of the anchors; empty if it does not. */
    private String reach(Sentence s, int token, List<Integer> anchors, Set<Integer> others) {
        String how = "on";
        for (int node = token; node >= 0; node = s.head(node)) {
            if (anchors.contains(node)) {
                return how;
            }
            if (others.contains(node)) {
                return "";
            }
            if (!s.token(node).isVerb() && node != token) {
                String preposition = s.preposition(node);
                if (preposition.matches("since|until|till|despite|as of")) {
                    return "";
                }
                how = preposition.equals("after") || preposition.equals("following") ? "after"
                        : preposition.matches("before|ahead of|prior to") ? "before" : how;
            }
            if (node != token && (s.token(node).isVerb() || s.child(node, "cop") >= 0)) {
                int mark = s.child(node, "mark", "case");
                String word = mark < 0 ? "" : s.token(mark).lower();
                if (word.equals("after") || word.equals("before")) {
                    how = word;
                } else if (s.child(node, "nsubj", "nsubj:pass") >= 0 || cues.reports(s, node)
                        || !s.label(node).matches("conj|dep|advcl|xcomp|parataxis")) {
                    return "";
                }
            }
        }
        return "";
    }

    private static @Nullable Edtf related(Edtf value, String relation, String reach) {
        String how = reach.equals("on") ? relation : reach;
        if (value.yearless() && !how.equals("on")) {
            return null;
        }
        return switch (how) {
            case "since", "until", "from" -> null;
            case "after" -> value.earliest() == null ? null : Edtf.parse(plain(value) + "/..");
            case "before" -> value.latest() == null ? null : Edtf.parse("../" + plain(value));
            default -> value;
        };
    }

    private static String plain(Edtf value) {
        int slash = value.text().indexOf('/');
        return slash < 0 ? value.text() : value.text().substring(0, slash);
    }

    private static long length(When w) {
        if (w.date().earliest() == null || w.date().latest() == null) {
            return Long.MAX_VALUE;
        }
        return ChronoUnit.DAYS.between(w.date().earliest(), w.date().latest());
    }

    /** The place of a happening: after in, at, near, or before the noun ("the Geneva talks"); for visits also after to. */
    @Nullable Place where(Sentence s, int trigger, List<Integer> anchors, Set<Integer> others, boolean visit) {
        List<PlaceMention> found = new ArrayList<>();
        for (PlaceMention p : cast.places()) {
            if (p.sentence() == s.index() && stands(s, p, trigger, anchors, others, visit)) {
                found.add(p);
            }
        }
        return found.stream().max(Comparator.comparingInt((PlaceMention p) -> p.place().within() != null ? 1 : 0)
                .thenComparing(p -> -p.span().start())).map(PlaceMention::place).orElse(null);
    }

    private static boolean stands(Sentence s, PlaceMention p, int trigger, List<Integer> anchors, Set<Integer> others, boolean visit) {
        int head = p.head();
        if (s.label(head).equals("compound") || s.label(head).equals("amod")) {
            return s.head(head) == trigger;
        }
        String preposition = s.preposition(head);
        boolean direct = visit && (preposition.equals("to") || s.label(head).equals("obj"));
        if (!AT.contains(preposition) && !direct) {
            return false;
        }
        if (preposition.equals("on") && !p.country().isEmpty() && p.place().within() == null) {
            return false;
        }
        for (int node = s.head(head); node >= 0; node = s.head(node)) {
            if (anchors.contains(node)) {
                return true;
            }
            if (others.contains(node) || s.token(node).isVerb() && !s.label(node).matches("conj|acl|xcomp")) {
                return false;
            }
        }
        return false;
    }
}
