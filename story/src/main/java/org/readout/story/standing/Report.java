package org.readout.story.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Status;
import org.readout.story.link.Happening;
import org.readout.story.link.Sighting;

/** What one document says of a happening, in text order, the new day of what is put off last in its sentence; and when it says so. */
record Report(@Nullable Edtf published, List<Sighting> statements) {

    private static final Comparator<Sighting> ORDER = Comparator.comparing((Sighting s) -> s.mention().evidence().span())
            .thenComparing(Sighting::rescheduled).thenComparing(Comparator.naturalOrder());
    private static final List<Status> PROGRESS = List.of(
            Status.HYPOTHETICAL, Status.PROPOSED, Status.PLANNED, Status.POSTPONED, Status.CANCELLED, Status.DENIED, Status.ONGOING, Status.OCCURRED);

    static int progress(Status status) {
        return PROGRESS.indexOf(status);
    }

    /** By progress, the new day of what was put off right after that. */
    static int rank(Sighting statement, Happening happening) {
        return 2 * progress(statement.rescheduled() ? Status.POSTPONED : happening.status(statement)) + (statement.rescheduled() ? 1 : 0);
    }

    /** Documents with a date by date, then those without by how far they bring the happening. */
    static List<Report> of(Happening happening) {
        Map<String, List<Sighting>> byDocument = happening.sightings().stream()
                .collect(Collectors.groupingBy(s -> s.document().id(), TreeMap::new, Collectors.toList()));
        return byDocument.values().stream().map(s -> new Report(s.get(0).published(), s.stream().sorted(ORDER).toList()))
                .sorted(Comparator.comparing(Report::published, Comparator.nullsLast(Comparator.<Edtf>naturalOrder()))
                        .thenComparing(r -> progress(r.furthest(happening)))
                        .thenComparing(r -> r.statements.get(0).document().id()))
                .toList();
    }

    Status furthest(Happening happening) {
        return statements.stream().map(happening::status).max(Comparator.comparingInt(Report::progress)).orElseThrow();
    }
}
