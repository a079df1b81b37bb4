package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Status;

/**
 * One happening under two dates: put off to a later day, or given days close together by accounts that otherwise agree on people and
 * place. The second kind is left for the date check to show.
 */
final class Moved {

    private static final long NEAR_DAYS = 2;
    private static final long PUT_OFF_DAYS = 550;

    private final Bonds bonds;

    Moved(Bonds bonds) {
        this.bonds = bonds;
    }

    List<Cluster> join(List<Cluster> clusters) {
        Map<String, List<Cluster>> byCompany = new TreeMap<>();
        List<Cluster> joined = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.kind.contact() && cluster.counted == 0 && cluster.company.size() >= 2 && brief(cluster.date())) {
                byCompany.computeIfAbsent(side(cluster), k -> new ArrayList<>()).add(cluster);
            } else {
                joined.add(cluster);
            }
        }
        byCompany.values().forEach(same -> joined.addAll(chain(same)));
        return joined;
    }

    private List<Cluster> chain(List<Cluster> same) {
        List<Cluster> ordered = new ArrayList<>(same);
        ordered.sort(Comparator.comparing((Cluster c) -> java.util.Objects.requireNonNull(c.date())).thenComparing(Cluster::first));
        List<Cluster> chain = new ArrayList<>();
        for (Cluster next : ordered) {
            Cluster last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            String reason = last == null ? null : why(last, next);
            if (last != null && reason != null) {
                last.absorb(next, next.name() + ": " + reason);
            } else {
                chain.add(next);
            }
        }
        return chain;
    }

    private @Nullable String why(Cluster last, Cluster next) {
        if (bonds.vetoed(last, next) || !last.company.same(next.company) || bonds.placesClash(last, next)) {
            return null;
        }
        Edtf from = last.dates.last();
        Edtf to = next.dates.first();
        long gap = from.overlaps(to) ? 0 : java.time.temporal.ChronoUnit.DAYS.between(
                java.util.Objects.requireNonNull(from.latest()), java.util.Objects.requireNonNull(to.earliest()));
        boolean putOff = last.statuses.contains(Status.POSTPONED) || next.statuses.contains(Status.POSTPONED);
        if (putOff && !last.happened() && gap <= PUT_OFF_DAYS && (bonds.samePlace(last, next) || last.modes.stream().anyMatch(next.modes::contains))) {
            return "postponed from " + from + " to " + to + ", participants agree (" + next.company.names() + ")";
        }
        boolean apart = documents(last).stream().anyMatch(documents(next)::contains) && gap > 0;
        boolean near = gap <= NEAR_DAYS && !last.form.equals(Form.PHONE) && !apart && bonds.sharePlaceBelowState(last, next)
                && last.modes.stream().anyMatch(next.modes::contains);
        return near ? "same participants and place, " + (gap == 0 ? "dates overlap" : gap + " days apart") + ", told by different documents" : null;
    }

    private static Set<String> documents(Cluster cluster) {
        return cluster.sightings.stream().map(s -> s.document().id()).collect(Collectors.toSet());
    }

    private static boolean brief(@Nullable Edtf date) {
        return date != null && Dates.days(date) <= 31;
    }

    /** The parties as states where they have one, so that a leader and the state fall together. */
    private static String side(Cluster cluster) {
        return cluster.kind + cluster.company.all().stream().map(a -> a.code().isEmpty() ? a.id() : a.code()).distinct().sorted()
                .collect(Collectors.joining("+"));
    }
}
