package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Conflict;
import org.readout.model.Quantity;
import org.readout.story.link.Dates;
import org.readout.story.link.Sighting;
import org.readout.story.standing.Case;

/** Durations, numbers of people and sums stated of one happening by different voices that differ by more than rounding. */
final class AmountCheck implements Check {

    private static final double ROUNDING = 0.1;
    private static final double ABOUT = 0.25;

    /** A number with the sentence that states it. */
    private record Stated(Sighting sighting, Quantity quantity) {

        double slack() {
            return Math.max(quantity.kind() == Quantity.Kind.DURATION ? 5 : 0, quantity.high() * (quantity.approximate() ? ABOUT : ROUNDING));
        }

        boolean differs(Stated other) {
            double slack = Math.max(slack(), other.slack());
            return quantity.low() - other.quantity.high() > slack || other.quantity.low() - quantity.high() > slack;
        }
    }

    @Override
    public List<Conflict> of(Pile pile) {
        List<Conflict> found = new ArrayList<>();
        for (Case told : pile.cases()) {
            if (told.happening().counted() == 0) {
                amounts(told).values().forEach(stated -> found.addAll(of(told, stated, pile)));
            }
        }
        return found;
    }

    private static Map<String, List<Stated>> amounts(Case told) {
        Map<String, List<Stated>> byKind = new TreeMap<>();
        for (Sighting sighting : told.said()) {
            for (Quantity q : sighting.mention().quantities()) {
                if (q.kind() != Quantity.Kind.TIMES) {
                    byKind.computeIfAbsent(q.kind() + " " + q.unit().toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(new Stated(sighting, q));
                }
            }
        }
        return byKind;
    }

    /** The first number given against those that no reading of it can equal, told by other documents. */
    private static List<Conflict> of(Case told, List<Stated> stated, Pile pile) {
        List<Conflict> found = new ArrayList<>();
        Stated first = stated.get(0);
        List<Stated> others = stated.stream()
                .filter(s -> s.differs(first) && !pile.roots().origin(s.sighting()).equals(pile.roots().origin(first.sighting()))).toList();
        if (!others.isEmpty()) {
            List<Stated> agreeing = stated.stream().filter(s -> !s.differs(first)).toList();
            List<String> explanations = new ArrayList<>();
            if (first.quantity().kind() == Quantity.Kind.DURATION) {
                explanations.add("one may speak of a part of it only");
            } else if (others.stream().allMatch(o -> Dates.before(first.sighting().published(), o.sighting().published()))
                    || others.stream().allMatch(o -> Dates.before(o.sighting().published(), first.sighting().published()))) {
                explanations.add("later update: the numbers were published at different times");
            }
            if (stated.stream().anyMatch(s -> s.quantity().approximate())) {
                explanations.add("rounding: one of the numbers is approximate");
            }
            found.add(Sides.conflict(Conflict.Kind.COUNT, told.happening().id(),
                    "Accounts of one happening give " + amount(first) + " and " + amount(others.get(0)) + ".",
                    List.of(Sides.of(amount(first), agreeing.stream().map(Stated::sighting).toList()),
                            Sides.of(amount(others.get(0)), others.stream().map(Stated::sighting).toList())), explanations));
        }
        return found;
    }

    private static String amount(Stated stated) {
        Quantity q = stated.quantity();
        return (q.approximate() ? "about " : "") + number(q.low()) + (q.low() == q.high() ? "" : " to " + number(q.high())) + " " + q.unit();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
