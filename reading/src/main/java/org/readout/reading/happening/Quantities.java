package org.readout.reading.happening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Quantity;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.parse.Sentence;

/** Numbers that a sentence states of a happening: how long it lasted, how often it took place. */
final class Quantities {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("dozen", 12));

    private static final Pattern LENGTH = Pattern.compile("P(\\d+(?:\\.\\d+)?)([DWMY])");

    private Quantities() {}

    static List<Quantity> of(Document document, Sentence s, Draft d, List<TimeExpression> times) {
        Evidence evidence = Evidence.of(document, s.span());
        List<Quantity> found = new ArrayList<>();
        for (int c : s.children(d.trigger(), "nummod")) {
            int n = number(s.token(c).lower());
            if (n > 0) {
                boolean most = before(s, c).matches(".*\\b(as many as|up to|at most)$");
                boolean least = before(s, c).matches(".*\\b(at least|more than|over)$");
                found.add(new Quantity(Quantity.Kind.TIMES, most ? 1 : n, least ? Double.POSITIVE_INFINITY : n, "times", most || least,
                        s.token(c).span(), evidence));
            }
        }
        int often = times(s, d.trigger());
        if (often > 1) {
            found.add(new Quantity(Quantity.Kind.TIMES, often, often, "times", false, s.token(timesToken(s, d.trigger())).span(), evidence));
        }
        for (TimeExpression t : times) {
            if (t.kind() == TimeExpression.Kind.DURATION && belongs(s, d, t)) {
                duration(t, s, evidence).ifPresent(found::add);
            }
        }
        return found;
    }

    /** How often a verb says it happened ("spoke four times"), 0 if it does not tell. */
    static int times(Sentence s, int verb) {
        int token = timesToken(s, verb);
        return token < 0 ? 0 : s.children(token, "nummod").stream().mapToInt(n -> number(s.token(n).lower())).max().orElse(0);
    }

    private static int timesToken(Sentence s, int verb) {
        return s.token(verb).isVerb() ? s.subtree(verb).stream().filter(c -> c > verb && s.token(c).lower().equals("times") && carrier(s, c) == verb)
                .findFirst().orElse(-1) : -1;
    }

    /** The nearest verb above token {@code i}, -1 if none: "spoke as many as seven times". */
    private static int carrier(Sentence s, int i) {
        int node = i;
        for (int steps = 0; node >= 0 && !s.token(node).isVerb() && steps < 6; steps++) {
            node = s.head(node);
        }
        return node;
    }

    private static boolean belongs(Sentence s, Draft d, TimeExpression t) {
        int head = Circumstances.headOf(s, t);
        for (int node = head; node >= 0; node = s.head(node)) {
            if (d.anchors().contains(node)) {
                return true;
            }
            if (node != head && s.token(node).isVerb() && !s.token(node).lemma().matches("last|run|spend|take|report|stretch")
                    && !s.label(node).matches("acl|acl:relcl|conj|xcomp|parataxis")) {
                return false;
            }
        }
        return false;
    }

    /** A length of time in its own unit, weeks as days and hours as minutes; none for a mixed or vague one. */
    private static Optional<Quantity> duration(TimeExpression t, Sentence s, Evidence evidence) {
        Matcher m = LENGTH.matcher(t.timex());
        double length = 0;
        String unit = "";
        if (t.timex().matches("PT(\\d+H)?(\\d+M)?") && t.timex().length() > 2) {
            length = Duration.parse(t.timex()).toMinutes();
            unit = "minutes";
        } else if (m.matches()) {
            length = Double.parseDouble(m.group(1)) * (m.group(2).equals("W") ? 7 : 1);
            unit = m.group(2).equals("Y") ? "years" : m.group(2).equals("M") ? "months" : "days";
        }
        String lead = s.tokens().stream().filter(x -> x.span().end() <= t.span().start()).reduce((a, b) -> b).map(x -> x.lower()).orElse("");
        boolean about = lead.matches("about|around|some|nearly|almost|roughly|approximately|over|than|least");
        return length <= 0 ? Optional.empty()
                : Optional.of(new Quantity(Quantity.Kind.DURATION, length, length, unit, about, t.span(), evidence));
    }

    /** The value of a number word or figure, 0 if it is none that counts happenings. */
    static int number(String word) {
        if (word.matches("\\d{1,3}")) {
            return Integer.parseInt(word);
        }
        return WORDS.getOrDefault(word, 0);
    }

    /** The four words before token {@code i}, in lower case. */
    static String before(Sentence s, int i) {
        StringBuilder words = new StringBuilder();
        for (int k = Math.max(0, i - 4); k < i; k++) {
            words.append(words.isEmpty() ? "" : " ").append(s.token(k).lower());
        }
        return words.toString();
    }
}
