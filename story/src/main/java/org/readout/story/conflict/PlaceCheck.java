package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.model.Conflict;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Place;
import org.readout.model.Status;
import org.readout.story.link.Sighting;
import org.readout.story.standing.Case;

/**
 * One happening put in two places that cannot both be right: different states, or two places of one state that no document names together.
 * A venue that was only floated, or given up for another, is a change and not a contradiction.
 */
final class PlaceCheck implements Check {

    @Override
    public List<Conflict> of(Pile pile) {
        List<Conflict> found = new ArrayList<>();
        for (Case told : pile.cases()) {
            found.addAll(of(told, pile));
        }
        for (Twins.Pair pair : Twins.ofOneDay(pile)) {
            twins(pair, pile).ifPresent(found::add);
        }
        return found;
    }

    /** Told by different documents for one day and the same parties, but for another place. */
    private static Optional<Conflict> twins(Twins.Pair pair, Pile pile) {
        Place one = pair.one().happening().place();
        Place other = pair.other().happening().place();
        boolean bound = pair.one().happening().type() == EventType.CONSULT || pair.one().happening().mode() == Mode.SIGNING;
        if (one == null || other == null || !bound || Twins.shared(pair) < 2 || pile.atlas().related(one, other)) {
            return Optional.empty();
        }
        boolean siblings = one.within() != null && Objects.equals(one.within(), other.within()) && !DetailPlaces.venue(one) && !DetailPlaces.venue(other);
        if (!pile.atlas().apart(one, other) && !siblings) {
            return Optional.empty();
        }
        return Optional.of(Sides.conflict(Conflict.Kind.PLACE, pair.one().happening().id(),
                "One happening is put in " + one.name() + " and in " + other.name() + ".",
                List.of(Sides.of("in " + one.name(), pair.one().said()), Sides.of("in " + other.name(), pair.other().said())),
                siblings ? List.of("both lie in " + one.within() + "; one may lie in or near the other") : List.of()));
    }

    private static List<Conflict> of(Case told, Pile pile) {
        Place shown = told.happening().place();
        if (shown == null) {
            return List.of();
        }
        List<Sighting> placed = told.statements(Status.OCCURRED, Status.ONGOING, Status.PLANNED).stream()
                .filter(s -> s.mention().place() != null).toList();
        List<Sighting> here = placed.stream().filter(s -> pile.atlas().related(shown, place(s))).toList();
        Map<String, List<Sighting>> elsewhere = placed.stream().filter(s -> !pile.atlas().related(shown, place(s)))
                .collect(Collectors.groupingBy(s -> place(s).name(), TreeMap::new, Collectors.toList()));
        List<Conflict> found = new ArrayList<>();
        elsewhere.forEach((name, others) -> {
            boolean apart = pile.atlas().apart(shown, place(others.get(0)));
            boolean moved = others.stream().allMatch(s -> told.happening().status(s) == Status.PLANNED)
                    && here.stream().allMatch(s -> told.happening().status(s) != Status.PLANNED);
            boolean together = here.stream().anyMatch(s -> others.stream().anyMatch(o -> sameSentence(s, o)))
                    || !apart && here.stream().anyMatch(s -> others.stream().anyMatch(o -> o.document().id().equals(s.document().id())));
            boolean siblings = Objects.equals(shown.within(), place(others.get(0)).within()) && shown.within() != null
                    && !DetailPlaces.venue(shown) && !DetailPlaces.venue(place(others.get(0)));
            if (!here.isEmpty() && !moved && !together && (apart || siblings)) {
                List<String> explanations = new ArrayList<>();
                if (!apart) {
                    explanations.add("both lie in " + shown.within() + "; one may lie in or near the other");
                }
                if (others.stream().allMatch(Pile::translated) || here.stream().allMatch(Pile::translated)) {
                    explanations.add("translation: one side rests on a text that seems to be translated by machine");
                }
                found.add(Sides.conflict(Conflict.Kind.PLACE, told.happening().id(),
                        "One happening is put in " + shown.name() + " and in " + name + ".",
                        List.of(Sides.of("in " + shown.name(), here), Sides.of("in " + name, others)), explanations));
            }
        });
        return found;
    }

    private static boolean sameSentence(Sighting a, Sighting b) {
        return a.document().id().equals(b.document().id()) && a.mention().evidence().span().overlaps(b.mention().evidence().span());
    }

    private static Place place(Sighting sighting) {
        return Objects.requireNonNull(sighting.mention().place());
    }
}
