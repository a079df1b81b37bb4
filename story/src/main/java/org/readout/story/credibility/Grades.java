package org.readout.story.credibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Conflict;
import org.readout.model.Credibility;
import org.readout.model.Evidence;
import org.readout.model.Standing;
import org.readout.model.Status;
import org.readout.story.link.Sighting;
import org.readout.story.origin.Roots;
import org.readout.story.standing.Case;
import org.readout.story.standing.Support;

/** Grades a happening by the table in {@code docs/credibility.md}. Immutable; safe to share. */
public final class Grades {

    private static final Set<Conflict.Kind> OVER_OCCURRENCE = Set.of(Conflict.Kind.OCCURRENCE, Conflict.Kind.FIRST_SINCE);

    private final Roots roots;
    private final Support support;

    public Grades(Roots roots, Support support) {
        this.roots = roots;
        this.support = support;
    }

    /**
     * The grade of a happening.
     *
     * @param told the happening
     * @param conflicts those about it
     */
    public Credibility grade(Case told, List<Conflict> conflicts) {
        return switch (told.standing()) {
            case PROPOSED, HYPOTHETICAL -> new Credibility(6, List.of("only " + word(told.standing()) + ": there is nothing yet to judge"));
            case DENIED -> new Credibility(6, List.of("nobody says that it happened or is planned"));
            case PLANNED, POSTPONED, CANCELLED -> announced(told, conflicts);
            default -> happened(told, conflicts);
        };
    }

    private Credibility happened(Case told, List<Conflict> conflicts) {
        List<Sighting> said = told.said();
        int count = roots.count(said);
        List<Sighting> sound = said.stream().filter(support::sound).toList();
        List<String> reasons = new ArrayList<>();
        reasons.add(count == 1 ? "one origin says that it happened" : count + " independent origins say that it happened");
        int grade = base(told, count, sound, reasons);
        List<Conflict> disputes = conflicts.stream().filter(c -> OVER_OCCURRENCE.contains(c.kind())).toList();
        if (!disputes.isEmpty()) {
            boolean named = said.stream().flatMap(s -> s.mention().attribution().stream()).anyMatch(Roots::named);
            boolean better = sound.isEmpty() && !named && disputes.stream().anyMatch(c -> soundAgainst(c, told));
            reasons.add(better ? "contradicted by a better supported statement" : "whether it happened is contradicted");
            return new Credibility(better ? 5 : Math.max(grade, 4), reasons);
        }
        if (!conflicts.isEmpty() && grade < 3) {
            reasons.add("accounts differ over " + String.join(", ", conflicts.stream().map(c -> c.kind().code()).distinct().sorted().toList()));
            grade++;
        }
        return new Credibility(grade, reasons);
    }

    private int base(Case told, int count, List<Sighting> sound, List<String> reasons) {
        if (sound.isEmpty()) {
            reasons.add(told.said().stream().map(support::doubt).filter(Objects::nonNull).sorted().findFirst().orElse("no statement is supported"));
            return count >= 2 ? 3 : 4;
        }
        if (count >= 2) {
            reasons.add("independent accounts confirm each other");
            return 1;
        }
        if (sound.stream().anyMatch(s -> Roots.upstream(s) != null || s.mention().attribution().stream().anyMatch(Roots::named))) {
            reasons.add("its source is named");
            return 2;
        }
        List<Sighting> plans = told.statements(Status.PLANNED, Status.PROPOSED, Status.POSTPONED);
        if (!plans.isEmpty() && roots.count(Stream.concat(plans.stream(), told.said().stream()).toList()) > count) {
            reasons.add("another origin had told of the plan");
            return 2;
        }
        reasons.add("told in the author's own voice, no source named");
        return 3;
    }

    /** True if the other side of a conflict rests on a document whose own word is good, or on a named source. */
    private boolean soundAgainst(Conflict conflict, Case told) {
        List<Evidence> own = told.said().stream().map(s -> s.mention().evidence()).toList();
        return conflict.sides().stream().filter(side -> side.evidence().stream().noneMatch(own::contains))
                .flatMap(side -> side.evidence().stream()).anyMatch(e -> support.doubt(e.document()) == null);
    }

    private Credibility announced(Case told, List<Conflict> conflicts) {
        Status status = Status.valueOf(told.standing().name());
        List<Sighting> statements = told.statements(status).isEmpty() ? told.happening().sightings() : told.statements(status);
        int count = roots.count(statements);
        boolean sound = statements.stream().anyMatch(support::sound);
        boolean named = statements.stream().flatMap(s -> s.mention().attribution().stream()).anyMatch(Roots::named);
        int grade = !sound ? 4 : count >= 2 || named ? 2 : 3;
        List<String> reasons = new ArrayList<>();
        reasons.add((count == 1 ? "one origin says" : count + " independent origins say") + " that it is " + word(told.standing()));
        reasons.add(!sound ? statements.stream().map(support::doubt).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse("unsupported")
                : named ? "its source is named" : "no source named");
        if (!conflicts.isEmpty() && grade < 3) {
            reasons.add("accounts differ");
            grade++;
        }
        return new Credibility(grade, reasons);
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(java.util.Locale.ROOT);
    }
}
