package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Conflict;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.story.link.Company;
import org.readout.story.standing.Case;

/**
 * A summit or visit of two, told by different documents for the same day and place, where for one state they name different persons. Two
 * meetings may be meant, so this is never shown without saying so.
 */
final class ParticipantsCheck implements Check {

    @Override
    public List<Conflict> of(Pile pile) {
        Map<String, List<Case>> sameOccasion = pile.cases().stream().filter(ParticipantsCheck::candidate).collect(Collectors.groupingBy(
                c -> c.happening().date() + "|" + Objects.requireNonNull(c.happening().place()).name() + "|" + c.happening().mode(),
                TreeMap::new, Collectors.toList()));
        List<Conflict> found = new ArrayList<>();
        for (List<Case> cases : sameOccasion.values()) {
            if (cases.size() == 2) {
                of(cases.get(0), cases.get(1)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean candidate(Case told) {
        boolean apt = told.happening().type() == EventType.CONSULT
                && (told.happening().mode() == Mode.SUMMIT || told.happening().mode() == Mode.VISIT);
        return apt && !told.said().isEmpty() && told.happening().place() != null && told.happening().date() != null
                && Objects.requireNonNull(told.happening().date()).isDay() && persons(told).size() == 2;
    }

    private static Optional<Conflict> of(Case a, Case b) {
        Set<String> documents = a.happening().sightings().stream().map(s -> s.document().id()).collect(Collectors.toSet());
        boolean overlap = b.happening().sightings().stream().anyMatch(s -> documents.contains(s.document().id()));
        List<Actor> one = persons(a).stream().filter(p -> !persons(b).contains(p)).toList();
        List<Actor> other = persons(b).stream().filter(p -> !persons(a).contains(p)).toList();
        boolean rivals = one.size() == 1 && other.size() == 1 && !one.get(0).code().isEmpty() && one.get(0).code().equals(other.get(0).code());
        if (overlap || !rivals) {
            return Optional.empty();
        }
        return Optional.of(Sides.conflict(Conflict.Kind.PARTICIPANTS, null,
                "For the same day and place one account names " + one.get(0).name() + ", another " + other.get(0).name() + ".",
                Stream.of(Sides.of("with " + one.get(0).name(), a.said()), Sides.of("with " + other.get(0).name(), b.said()))
                        .sorted(Comparator.comparing(Conflict.Side::says)).toList(),
                List.of("other event: two meetings on one day may be meant")));
    }

    private static List<Actor> persons(Case told) {
        Company company = told.happening().company();
        return company.all().stream().filter(a -> a.kind() == Actor.Kind.PERSON).toList();
    }
}
