package org.readout.story.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Event;
import org.readout.model.Standing;
import org.readout.model.Status;
import org.readout.story.link.Dates;
import org.readout.story.link.Happening;
import org.readout.story.link.Sighting;
import org.readout.story.origin.Roots;

/** Folds the statements of a happening by the table in {@code docs/standing.md}. Immutable; safe to share. */
public final class Standings {

    private final Roots roots;
    private final Support support;

    public Standings(Roots roots, Support support) {
        this.roots = roots;
        this.support = support;
    }

    /** The happening with its statements folded. */
    public Case fold(Happening happening) {
        List<Event.Root> origins = origins(happening);
        SortedMap<Status, Integer> counts = new TreeMap<>();
        origins.forEach(root -> counts.merge(root.status(), 1, Integer::sum));
        return new Case(happening, standing(happening), counts, origins, history(happening));
    }

    private List<Event.Root> origins(Happening happening) {
        SortedMap<Status, List<Sighting>> byStatus = new TreeMap<>();
        happening.sightings().forEach(s -> byStatus.computeIfAbsent(happening.status(s), k -> new ArrayList<>()).add(s));
        List<Event.Root> found = new ArrayList<>();
        byStatus.forEach((status, statements) -> found.addAll(roots.of(status, statements)));
        return found;
    }

    private static List<Event.Step> history(Happening happening) {
        List<Event.Step> steps = new ArrayList<>();
        Map<Edtf, SortedMap<Integer, List<Sighting>>> dated = new TreeMap<>();
        SortedMap<Integer, List<Sighting>> undated = new TreeMap<>();
        for (Report report : Report.of(happening)) {
            SortedMap<Integer, List<Sighting>> day = report.published() == null ? undated : dated.computeIfAbsent(report.published(), k -> new TreeMap<>());
            report.statements().forEach(s -> day.computeIfAbsent(Report.rank(s, happening), k -> new ArrayList<>()).add(s));
        }
        dated.forEach((day, ranks) -> ranks.values().forEach(said -> steps.add(step(day, said, happening))));
        undated.values().forEach(said -> {
            Event.Step step = step(null, said, happening);
            int at = 0;
            while (at < steps.size() && Report.progress(steps.get(at).status()) <= Report.progress(step.status())) {
                at++;
            }
            steps.add(at, step);
        });
        return steps;
    }

    private static Event.Step step(@Nullable Edtf reported, List<Sighting> said, Happening happening) {
        return new Event.Step(reported, happening.status(said.get(0)), said.stream().map(s -> s.mention().id()).toList());
    }

    private Standing standing(Happening happening) {
        List<Sighting> said = said(happening);
        List<Sighting> denied = happening.sightings().stream().filter(s -> happening.status(s) == Status.DENIED).toList();
        if (!said.isEmpty()) {
            if (denied.stream().anyMatch(d -> contests(d, said, happening)) || undone(happening, said)) {
                return Standing.DISPUTED;
            }
            if (said.stream().noneMatch(support::sound) && roots.count(said) < 2) {
                return Standing.ALLEGED;
            }
            return said.stream().anyMatch(s -> happening.status(s) == Status.OCCURRED) ? Standing.OCCURRED : Standing.ONGOING;
        }
        return Standing.valueOf(awaited(happening).name());
    }

    /** Statements that it took place, without those of documents that were published before the day. */
    private static List<Sighting> said(Happening happening) {
        return happening.sightings().stream()
                .filter(s -> happening.status(s) == Status.OCCURRED || happening.status(s) == Status.ONGOING)
                .filter(s -> !Dates.before(s.published(), happening.date())).toList();
    }

    /** True if the denial is another voice's and can be about what is said to have happened: not published before the day, nor before it was first said. */
    private boolean contests(Sighting denial, List<Sighting> said, Happening happening) {
        boolean early = Dates.before(denial.published(), happening.date())
                || happening.date() == null && said.stream().allMatch(s -> Dates.before(denial.published(), s.published()));
        return !early && said.stream().anyMatch(s -> !Support.voice(s, roots).equals(Support.voice(denial, roots)));
    }

    /** True if every document that says it took place was published before another that says it was called off. */
    private static boolean undone(Happening happening, List<Sighting> said) {
        return happening.sightings().stream().filter(s -> happening.status(s) == Status.CANCELLED)
                .anyMatch(c -> said.stream().allMatch(s -> Dates.before(s.published(), c.published())));
    }

    private static Status awaited(Happening happening) {
        Status now = Status.HYPOTHETICAL;
        boolean planned = false;
        for (Report report : Report.of(happening)) {
            Status before = now;
            for (Sighting statement : report.statements()) {
                Status said = happening.status(statement);
                if (report.published() != null || Report.progress(said) > Report.progress(now)) {
                    now = next(now, said, planned, statement.ahead() || statement.rescheduled() || before == Status.DENIED);
                }
                planned |= said == Status.PLANNED || said == Status.POSTPONED;
            }
        }
        return now;
    }

    /** The status after one more statement. A looser word never undoes a firmer one; a new plan does, if it looks ahead. */
    private static Status next(Status now, Status said, boolean planned, boolean renewed) {
        return switch (said) {
            case DENIED -> now == Status.CANCELLED || planned ? Status.CANCELLED : Status.DENIED;
            case PLANNED -> renewed || now == Status.HYPOTHETICAL || now == Status.PROPOSED ? said : now;
            case PROPOSED, HYPOTHETICAL -> now == Status.HYPOTHETICAL ? said : now;
            default -> said == Status.OCCURRED || said == Status.ONGOING ? now : said;
        };
    }
}
