package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Claim;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.model.Evidence;
import org.readout.model.Mode;
import org.readout.story.link.Dates;
import org.readout.story.standing.Case;

/**
 * "Just two" against claims of more for the same time, and against more dated happenings of that kind than it allows. A list that is
 * shorter than the number contradicts nothing. One conflict a number, however many speak against it.
 */
final class CountCheck implements Check {

    @Override
    public List<Conflict> of(Pile pile) {
        List<Conflict> found = new ArrayList<>();
        Map<String, List<Pile.Stated>> more = bySubject(pile.claims(Claim.Kind.AT_LEAST));
        for (List<Pile.Stated> onlys : bySubject(pile.claims(Claim.Kind.ONLY)).values()) {
            for (int i = 0; i < onlys.size(); i++) {
                Pile.Stated only = onlys.get(i);
                claims(only, more.getOrDefault(only.subject(), List.of()), found);
                happenings(only, pile, found);
                onlys.subList(i + 1, onlys.size()).forEach(other -> numbers(only, other, found));
            }
        }
        return found;
    }

    private static Map<String, List<Pile.Stated>> bySubject(List<Pile.Stated> claims) {
        return claims.stream().filter(c -> !c.claim().participants().isEmpty())
                .collect(Collectors.groupingBy(Pile.Stated::subject, TreeMap::new, Collectors.toList()));
    }

    /** More is claimed for the same time; who claims more for another time is shown beside it, with that said. */
    private static void claims(Pile.Stated only, List<Pile.Stated> greater, List<Conflict> found) {
        List<Pile.Stated> more = greater.stream()
                .filter(c -> sameThing(only.claim(), c.claim()) && (c.claim().count() == 0 || c.claim().count() > only.claim().count())).toList();
        List<Pile.Stated> against = more.stream().filter(c -> sameTime(only, c)).toList();
        if (against.isEmpty()) {
            return;
        }
        List<String> explanations = new ArrayList<>();
        if (more.size() > against.size()) {
            explanations.add("some of the numbers are given for another time");
        }
        if (more.stream().anyMatch(c -> c.claim().mode() != only.claim().mode())) {
            explanations.add("the numbers may count different kinds of contact");
        }
        if (against.stream().allMatch(c -> Dates.before(only.published(), c.published()))) {
            explanations.add("later update: the greater number was published later");
        }
        Stream<Conflict.Side> others = more.stream().map(c -> Sides.quoting(
                c.claim().count() == 0 ? "more than that" : "as many as " + c.claim().count() + during(c), List.of(c.claim().evidence())));
        found.add(Sides.conflict(Conflict.Kind.COUNT, null, "One account says just " + only.claim().count() + during(only) + ", another more.",
                Stream.concat(Stream.of(side(only)), others).toList(), explanations));
    }

    private static void happenings(Pile.Stated only, Pile pile, List<Conflict> found) {
        if (only.claim().window() == null) {
            return;
        }
        List<Case> within = pile.near(only.claim()).stream()
                .filter(c -> !c.said().isEmpty() && c.happening().counted() == 0 && Reach.covers(only, c, pile) && counts(only, c)).toList();
        if (within.size() <= only.claim().count()) {
            return;
        }
        List<String> explanations = new ArrayList<>();
        if (only.published() == null) {
            explanations.add("later update: the account that counts bears no date, and what came after it does not count against it");
        }
        List<Evidence> evidence = within.stream().map(c -> c.said().get(0).mention().evidence()).toList();
        found.add(Sides.conflict(Conflict.Kind.COUNT, null,
                "One account says just " + only.claim().count() + during(only) + "; " + within.size() + " are told with their dates.",
                List.of(side(only), Sides.quoting(within.size() + " with dates", evidence)), explanations));
    }

    private static boolean counts(Pile.Stated only, Case told) {
        Edtf date = told.happening().date();
        Edtf window = Objects.requireNonNull(only.window());
        return date != null && window.contains(date) && date.isDay()
                && (only.published() == null || !Dates.before(only.published(), date));
    }

    private static void numbers(Pile.Stated only, Pile.Stated other, List<Conflict> found) {
        boolean elsewhere = !only.reading().document().id().equals(other.reading().document().id());
        boolean sameWindow = only.window() != null && other.window() != null && only.window().text().equals(other.window().text());
        if (elsewhere && sameWindow && only.claim().count() != other.claim().count()
                && only.claim().mode() == other.claim().mode() && sameThing(only.claim(), other.claim())) {
            List<String> explanations = Dates.before(only.published(), other.published()) || Dates.before(other.published(), only.published())
                    ? List.of("later update: the two were published at different times") : List.of();
            found.add(Sides.conflict(Conflict.Kind.COUNT, null,
                    "One account counts " + only.claim().count() + during(only) + ", another " + other.claim().count() + ".",
                    List.of(side(only), side(other)), explanations));
        }
    }

    private static Conflict.Side side(Pile.Stated only) {
        return Sides.quoting("just " + only.claim().count() + during(only), List.of(only.claim().evidence()));
    }

    private static boolean sameThing(Claim a, Claim b) {
        return a.mode() == null || b.mode() == null || a.mode() == b.mode() || a.mode() == Mode.TALKS || b.mode() == Mode.TALKS;
    }

    private static boolean sameTime(Pile.Stated a, Pile.Stated b) {
        Edtf one = a.window();
        Edtf other = b.window();
        return one == null && other == null || one != null && other != null && one.overlaps(other)
                || b.claim().count() == 0 && a.reading().document().id().equals(b.reading().document().id());
    }

    private static String during(Pile.Stated stated) {
        return stated.window() == null ? "" : " in " + stated.window();
    }
}
