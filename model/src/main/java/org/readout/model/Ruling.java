package org.readout.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An analyst's decision about two documents. It stands above what their words tell.
 *
 * @param one id of a document
 * @param other id of another
 * @param verdict one origin or two
 * @param why who decided so and why, shown with the origin
 */
public record Ruling(String one, String other, Verdict verdict, String why) {

    public enum Verdict { TOGETHER, APART }

    public Ruling {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a ruling about " + one + " and itself: name two documents");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("a ruling about " + one + " and " + other + " without a word on who decided so and why");
        }
    }

    /**
     * The same rulings; throws {@link IllegalArgumentException} naming one that keeps two documents apart which others put together, be it by
     * way of a third.
     */
    public static List<Ruling> consistent(List<Ruling> rulings) {
        Map<String, List<String>> groups = new HashMap<>();
        for (Ruling ruling : rulings) {
            if (ruling.verdict == Verdict.TOGETHER) {
                List<String> joined = new ArrayList<>(groups.getOrDefault(ruling.one, List.of(ruling.one)));
                groups.getOrDefault(ruling.other, List.of(ruling.other)).stream().filter(d -> !joined.contains(d)).forEach(joined::add);
                joined.forEach(document -> groups.put(document, joined));
            }
        }
        for (Ruling ruling : rulings) {
            if (ruling.verdict == Verdict.APART && groups.getOrDefault(ruling.one, List.of()).contains(ruling.other)) {
                throw new IllegalArgumentException("the ruling '" + ruling.why + "' keeps " + ruling.one + " and " + ruling.other
                        + " apart, which other rulings put together; drop one of them");
            }
        }
        return rulings;
    }
}
