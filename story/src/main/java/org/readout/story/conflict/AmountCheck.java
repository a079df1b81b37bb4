package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.model.Conflict;
import org.readout.model.Quantity;
import org.readout.story.link.Dates;
import org.readout.story.link.Sighting;
import org.readout.story.standing.Case;

/**
 * Durations, numbers of people, sums and amounts stated of one happening by different voices that differ by more than rounding. A document
 * that itself gives two numbers of a kind says nothing: one of them counts something else.
 */
final class AmountCheck implements Check {

    /** A number with the mention of which it is told. */
    private record Stated(Sighting sighting, Quantity quantity) {

        boolean differs(Stated other) {
            return Numbers.differ(quantity, other.quantity);
        }
    }

    @Override
    public List<Conflict> of(Pile pile) {
        List<Conflict> found = new ArrayList<>();
        for (Case told : pile.cases()) {
            if (told.happening().counted() == 0) {
                amounts(told.said()).values().forEach(stated -> found.addAll(of(told, stated, pile)));
            }
        }
        for (Twins.Pair pair : Twins.ofOneDay(pile)) {
            if (Twins.shared(pair) + (Twins.samePlace(pair, pile) ? 1 : 0) >= 2) {
                amounts(pair.said()).values().forEach(stated -> found.addAll(of(pair.one(), stated, pile)));
            }
        }
        return found;
    }

    private static Map<String, List<Stated>> amounts(List<Sighting> said) {
        Map<String, List<Stated>> byKind = new TreeMap<>();
        for (Sighting sighting : said) {
            for (Quantity q : sighting.mention().quantities()) {
                byKind.computeIfAbsent(q.kind() + " " + q.unit().toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(new Stated(sighting, q));
            }
        }
        byKind.replaceAll((kind, stated) -> single(stated));
        byKind.values().removeIf(List::isEmpty);
        return byKind;
    }

    /** The numbers of those documents that give one number only. */
    private static List<Stated> single(List<Stated> stated) {
        Map<String, List<Stated>> byDocument = stated.stream()
                .collect(Collectors.groupingBy(s -> s.sighting.document().id(), TreeMap::new, Collectors.toList()));
        return byDocument.values().stream().filter(own -> own.stream().noneMatch(s -> s.differs(own.get(0)))).flatMap(List::stream)
                .sorted(Comparator.comparing(Stated::sighting).thenComparing(s -> s.quantity.span())).toList();
    }

    /** The first number given against those that no reading of it can equal, told by other documents. */
    private static List<Conflict> of(Case told, List<Stated> stated, Pile pile) {
        Stated first = stated.get(0);
        List<Stated> others = stated.stream()
                .filter(s -> s.differs(first) && !pile.roots().origin(s.sighting()).equals(pile.roots().origin(first.sighting()))).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        List<Stated> agreeing = stated.stream().filter(s -> !s.differs(first)).toList();
        return List.of(Sides.conflict(Conflict.Kind.COUNT, told.happening().id(),
                "Accounts of one happening give " + Numbers.words(first.quantity) + " and " + Numbers.words(others.get(0).quantity) + ".",
                List.of(side(first, agreeing), side(others.get(0), others)), explanations(first, others)));
    }

    private static Conflict.Side side(Stated says, List<Stated> stated) {
        return Sides.quoting(Numbers.words(says.quantity), stated.stream().map(s -> s.quantity().evidence()).distinct().toList());
    }

    private static List<String> explanations(Stated first, List<Stated> others) {
        List<String> explanations = new ArrayList<>();
        Quantity.Kind kind = first.quantity().kind();
        boolean earlier = others.stream().allMatch(o -> Dates.before(first.sighting().published(), o.sighting().published()));
        boolean later = others.stream().allMatch(o -> Dates.before(o.sighting().published(), first.sighting().published()));
        if (kind == Quantity.Kind.DURATION) {
            explanations.add("one may speak of a part of it only");
        } else if (earlier || later) {
            explanations.add("later update: the numbers were published at different times");
        }
        if (others.stream().allMatch(o -> Numbers.near(first.quantity, o.quantity))) {
            explanations.add("rounding: one of the numbers is approximate");
        }
        return explanations;
    }
}
