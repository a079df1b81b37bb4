package org.readout.story.link;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private static final String ALONE = "=";

    private final Bonds bonds;

    Moved(Bonds bonds) {
        this.bonds = bonds;
    }

    /**
     * What happenings share of which one may be the other put off: kind and parties, as states where they have one, so that a leader and
     * the state fall together. One that cannot be moved stands alone.
     */
    static String key(String id, Cluster cluster) {
        boolean movable = cluster.kind.contact() && cluster.counted == 0 && cluster.company.size() >= 2 && brief(cluster.date());
        return !movable ? ALONE + id : cluster.kind.key() + cluster.company.all().stream().map(a -> a.code().isEmpty() ? a.id() : a.code())
                .distinct().sorted().collect(Collectors.joining("+"));
    }

    /** An entry for a happening; entries sort by day. */
    static String ordered(String id, @Nullable Cluster cluster) {
        Edtf date = cluster == null ? null : cluster.date();
        return (date == null || date.earliest() == null ? "" : date.earliest()) + " " + id;
    }

    /** The id that an entry was made for. */
    static String id(String entry) {
        return entry.substring(entry.indexOf(' ') + 1);
    }

    /** Happenings of one key, the moved ones joined. */
    List<Cluster> join(List<Cluster> same) {
        if (same.size() <= 1) {
            return same;
        }
        List<Cluster> ordered = new ArrayList<>(same);
        ordered.sort(Comparator.comparing((Cluster c) -> requireNonNull(c.date())).thenComparing(Cluster::first));
        List<Cluster> chain = new ArrayList<>();
        boolean own = false;
        for (Cluster next : ordered) {
            Cluster last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            String reason = last == null ? null : why(last, next);
            if (last == null || reason == null) {
                chain.add(next);
                own = false;
                continue;
            }
            if (!own) {
                last = last.copy();
                chain.set(chain.size() - 1, last);
                own = true;
            }
            last.absorb(next, next.name() + ": " + reason);
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
                requireNonNull(from.latest()), requireNonNull(to.earliest()));
        boolean putOff = last.statuses.contains(Status.POSTPONED) || next.statuses.contains(Status.POSTPONED);
        if (putOff && !last.happened() && gap <= PUT_OFF_DAYS && (bonds.samePlace(last, next) || last.modes.stream().anyMatch(next.modes::contains))) {
            return "postponed from " + from + " to " + to + ", participants agree (" + next.company.names() + ")";
        }
        boolean apart = gap > 0 && last.sharesDocument(next);
        boolean near = gap <= NEAR_DAYS && !last.form.equals(Form.PHONE) && !apart && bonds.sharePlaceBelowState(last, next)
                && last.modes.stream().anyMatch(next.modes::contains);
        return near ? "same participants and place, " + (gap == 0 ? "dates overlap" : gap + " days apart") + ", told by different documents" : null;
    }

    private static boolean brief(@Nullable Edtf date) {
        return date != null && Dates.days(date) <= 31;
    }
}
