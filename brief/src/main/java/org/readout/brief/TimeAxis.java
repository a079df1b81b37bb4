package org.readout.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days laid along a line in order, long gaps drawn in: the room between two neighbouring points grows with the logarithm of the days
 * between them, so a week of meetings stays readable beside a treaty of another century. Not to scale.
 */
final class TimeAxis {

    private static final double LEAST = 1.2;

    private final TreeMap<LocalDate, Double> places = new TreeMap<>();

    /** An axis from {@code left} to {@code right} on which all the points, at least one, have a place. */
    TimeAxis(Collection<LocalDate> points, double left, double right) {
        TreeSet<LocalDate> all = new TreeSet<>(points);
        all.add(all.first().withDayOfYear(1));
        all.add(all.last().plusYears(1).withDayOfYear(1));
        points.forEach(point -> all.add(point.withDayOfYear(1)));
        List<LocalDate> days = new ArrayList<>(all);
        double total = 0;
        List<Double> sums = new ArrayList<>(List.of(0.0));
        for (int i = 1; i < days.size(); i++) {
            total += LEAST + Math.log(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
            sums.add(total);
        }
        for (int i = 0; i < days.size(); i++) {
            places.put(days.get(i), left + (right - left) * sums.get(i) / total);
        }
    }

    /** Where a day is drawn; days between two points in proportion, days beyond the ends at the ends. */
    double x(LocalDate day) {
        var before = places.floorEntry(day);
        var after = places.ceilingEntry(day);
        if (before == null || after == null) {
            return before == null ? places.firstEntry().getValue() : places.lastEntry().getValue();
        }
        long gap = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        return gap == 0 ? before.getValue() : before.getValue()
                + (after.getValue() - before.getValue()) * ChronoUnit.DAYS.between(before.getKey(), day) / gap;
    }

    /** The first days of the years that have a place of their own. */
    List<LocalDate> years() {
        return places.keySet().stream().filter(day -> day.getDayOfYear() == 1).toList();
    }
}
