package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Status;
import org.readout.story.link.Dates;
import org.readout.story.link.Form;
import org.readout.story.link.Happening;
import org.readout.story.link.Sighting;
import org.readout.story.standing.Case;

/**
 * One happening said to have taken place on different days, or called past in a text that also announces it. A day that was only
 * planned is no contradiction of the day it took place.
 */
final class DateCheck implements Check {

    /** What two parties do once, as far as one story goes. */
    private static final Set<Mode> ONCE = Set.of(Mode.SIGNING, Mode.SUMMIT, Mode.INAUGURATION, Mode.ELECTION, Mode.DEATH, Mode.RESIGN, Mode.CEASEFIRE);
    private static final long STAY = 21;
    private static final long WEEKS = 14;
    private static final long MONTHS = 92;

    @Override
    public List<Conflict> of(Pile pile) {
        List<Conflict> found = new ArrayList<>();
        for (Case told : pile.cases()) {
            days(told, found);
            pastAndAhead(told, found);
        }
        for (Twins.Pair pair : Twins.ofOneCompany(pile)) {
            twins(pair, pile, found);
        }
        return found;
    }

    private static void days(Case told, List<Conflict> found) {
        List<Sighting> dated = told.said().stream().filter(s -> s.date() != null).toList();
        Map<Edtf, List<Sighting>> days = dated.stream().filter(s -> date(s).isDay())
                .collect(Collectors.groupingBy(DateCheck::date, TreeMap::new, Collectors.toList()));
        List<Edtf> distinct = List.copyOf(days.keySet());
        if (distinct.size() < 2 || Dates.between(distinct.get(0), distinct.get(distinct.size() - 1)) == 0) {
            return;
        }
        Edtf first = distinct.get(0);
        Edtf last = distinct.get(distinct.size() - 1);
        boolean severalDays = dated.stream().anyMatch(s -> !date(s).isDay() && Dates.days(date(s)) <= 31 && date(s).contains(first) && date(s).contains(last)
                && !date(s).text().matches("\\d{4}-\\d{2}.?"));
        if (severalDays) {
            return;
        }
        List<String> explanations = new ArrayList<>();
        if (Dates.between(first, last) == 1) {
            explanations.add("time zone: the days follow each other");
        }
        if (told.happening().form() != Form.PHONE) {
            explanations.add("it may have lasted several days");
        }
        List<Conflict.Side> sides = days.entrySet().stream().map(e -> Sides.of("on " + e.getKey(), e.getValue())).toList();
        found.add(Sides.conflict(Conflict.Kind.DATE, told.happening().id(),
                "One happening is said to have taken place on " + distinct.stream().map(Edtf::text).collect(Collectors.joining(" and on ")) + ".",
                sides, explanations));
    }

    /** Told by different documents for different days, and one in all else. */
    private static void twins(Twins.Pair pair, Pile pile, List<Conflict> found) {
        Edtf one = Objects.requireNonNull(pair.one().happening().date());
        Edtf other = Objects.requireNonNull(pair.other().happening().date());
        long gap = gap(one, other);
        if (gap < 1 || Twins.shared(pair) < 2 || gap > reach(pair, pile)) {
            return;
        }
        List<String> explanations = new ArrayList<>();
        if (gap == 1) {
            explanations.add("time zone: the days follow each other");
        }
        explanations.add("other event: there may have been two");
        found.add(Sides.conflict(Conflict.Kind.DATE, pair.one().happening().id(),
                "One happening is said to have taken place on " + one + " and on " + other + ".",
                List.of(Sides.of("on " + one, pair.one().said()), Sides.of("on " + other, pair.other().said())), explanations));
    }

    /** How many days may lie between two accounts of what can only be one happening. */
    private static long reach(Twins.Pair pair, Pile pile) {
        Happening told = pair.one().happening();
        if (told.mode() != null && ONCE.contains(told.mode())) {
            return MONTHS;
        }
        boolean place = Twins.samePlace(pair, pile);
        return place && told.type() == EventType.CONSULT && told.form() != Form.PHONE ? WEEKS : 0;
    }

    /** Days between two dates of at most a stay each; 0 if they overlap or one is vaguer. */
    private static long gap(Edtf one, Edtf other) {
        if (Dates.days(one) > STAY || Dates.days(other) > STAY || one.overlaps(other)) {
            return 0;
        }
        Edtf first = one.compareTo(other) < 0 ? one : other;
        Edtf last = first == one ? other : one;
        return java.time.temporal.ChronoUnit.DAYS.between(Objects.requireNonNull(first.latest()), Objects.requireNonNull(last.earliest()));
    }

    /** Within one document: announced as still to come, and called past. */
    private static void pastAndAhead(Case told, List<Conflict> found) {
        Map<String, List<Sighting>> documents = told.happening().sightings().stream()
                .collect(Collectors.groupingBy(s -> s.document().id(), TreeMap::new, Collectors.toList()));
        for (List<Sighting> document : documents.values()) {
            Edtf published = document.get(0).published();
            boolean preview = Dates.before(published, told.happening().date());
            boolean report = published != null && !preview;
            List<Sighting> ahead = document.stream().filter(s -> told.happening().status(s) == Status.PLANNED && s.ahead()).toList();
            List<Sighting> past = document.stream()
                    .filter(s -> told.happening().status(s) == Status.OCCURRED && s.mention().attribution().isEmpty())
                    .filter(s -> s.calledPast() || preview).toList();
            if (!report && ahead.stream().anyMatch(a -> past.stream().anyMatch(p -> certainlyOne(a, p)))) {
                List<String> explanations = past.stream().allMatch(Sighting::calledPast)
                        ? List.of("another, earlier happening of the same kind may be meant") : List.of();
                found.add(Sides.conflict(Conflict.Kind.DATE, told.happening().id(),
                        "One document both announces the happening" + on(told.happening().date()) + " and calls it past.",
                        List.of(Sides.of("still to come", ahead), Sides.of("already past", past)), explanations));
            }
        }
    }

    /** Two sightings that share a date, a place or both parties; less may be two happenings that were joined. */
    private static boolean certainlyOne(Sighting a, Sighting b) {
        boolean dated = a.date() != null && a.date().equals(b.date());
        boolean placed = a.mention().place() != null && a.mention().place().equals(b.mention().place());
        return dated || placed || a.company().shared(b.company()) >= 2;
    }

    private static String on(@Nullable Edtf date) {
        return date == null ? "" : " for " + date;
    }

    private static Edtf date(Sighting sighting) {
        return Objects.requireNonNull(sighting.date());
    }
}
