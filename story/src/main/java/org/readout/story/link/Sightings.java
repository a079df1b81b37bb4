package org.readout.story.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.model.Claim;
import org.readout.model.Mention;
import org.readout.model.Mention.Reference;
import org.readout.model.Reading;
import org.readout.model.Status;

/** Picks the mentions of a document that can speak of a happening. */
final class Sightings {

    private Sightings() {}

    static List<Sighting> of(Reading reading) {
        Map<String, Claim> counts = new HashMap<>();
        for (Claim claim : reading.claims()) {
            if (claim.mention() != null && (claim.kind() == Claim.Kind.ONLY || claim.kind() == Claim.Kind.AT_LEAST)) {
                counts.putIfAbsent(claim.mention(), claim);
            }
        }
        List<Sighting> all = reading.mentions().stream().filter(Worth::telling).map(m -> Sighting.of(reading, m, counts)).sorted().toList();
        return all.stream().filter(s -> speaks(s, all)).toList();
    }

    /**
     * "Meetings", "such talks", "any deal" are no happening, unless a wish or plan with a date or place, a number of happenings that are
     * not told one by one, or the denial of one told elsewhere.
     */
    private static boolean speaks(Sighting s, List<Sighting> all) {
        if (s.mention().reference() != Reference.GENERIC) {
            return true;
        }
        if (s.counted() > 0) {
            return !listed(s, all);
        }
        Status status = s.status();
        boolean awaited = status == Status.PROPOSED || status == Status.PLANNED || status == Status.HYPOTHETICAL;
        return status == Status.DENIED || awaited && (s.date() != null || s.mention().place() != null);
    }

    /** True if the document tells the counted happenings one by one: two dates or more in the same sentence, or as many as counted. */
    private static boolean listed(Sighting count, List<Sighting> all) {
        List<Sighting> members = all.stream()
                .filter(m -> m.mention().reference() != Reference.GENERIC && m.date() != null && m.kind().equals(count.kind()))
                .filter(m -> !m.form().clashes(count.form()) && !m.company().clashes(count.company()))
                .filter(m -> count.date() == null || m.date() != null && count.date().overlaps(m.date())).toList();
        long here = members.stream().filter(m -> m.mention().evidence().span().overlaps(count.mention().evidence().span())).count();
        return here >= 1 || members.stream().map(m -> Objects.requireNonNull(m.date())).distinct().count() >= count.counted();
    }
}
