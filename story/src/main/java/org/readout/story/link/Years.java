package org.readout.story.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.When;

/**
 * Finds the year of "12 February" in a document that does not tell it: another account dates the same happening of the same participants
 * to that day of one year. What stands in the same sentence takes the same year. If accounts name several years, it stays unknown.
 */
public final class Years {

    private Years() {}

    /** The readings with the days of unknown years dated where another account tells the year; the basis says which. */
    public static List<Reading> resolve(List<Reading> readings) {
        Map<String, List<Mention>> byDay = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Reading r : readings) {
            names.put(r.document().id(), r.document().name());
            for (Mention m : r.mentions()) {
                When when = m.when();
                if (when != null && when.date().isDay() && m.participants().size() >= 2) {
                    byDay.computeIfAbsent(when.date().text().replaceAll("^\\d{4}|[~?%]$", ""), k -> new java.util.ArrayList<>()).add(m);
                }
            }
        }
        return readings.stream().map(r -> resolve(r, byDay, names)).toList();
    }

    private static Reading resolve(Reading reading, Map<String, List<Mention>> byDay, Map<String, String> names) {
        Map<Integer, Mention> sentences = new TreeMap<>();
        Set<String> years = new TreeSet<>();
        for (Mention m : reading.mentions()) {
            for (Mention twin : yearless(m) == null ? List.<Mention>of() : byDay.getOrDefault(yearless(m).text().substring(4), List.of())) {
                if (same(m, twin)) {
                    sentences.putIfAbsent(m.evidence().span().start(), twin);
                    years.add(twin.when().date().text().substring(0, 4));
                }
            }
        }
        if (years.size() != 1) {
            return reading;
        }
        int year = Integer.parseInt(years.iterator().next());
        return reading.with(reading.mentions().stream().map(m -> {
            Edtf day = yearless(m);
            Mention twin = sentences.get(m.evidence().span().start());
            return day == null || twin == null ? m
                    : m.dated(new When(day.in(year), "year as in " + names.get(twin.evidence().document()) + ", which dates the same happening " + twin.when().date()));
        }).toList());
    }

    private static @Nullable Edtf yearless(Mention m) {
        return m.when() != null && m.when().date().yearless() ? m.when().date() : null;
    }

    private static boolean same(Mention a, Mention b) {
        boolean kind = a.type() == b.type() && (a.type() != EventType.CONSULT || (a.mode() == Mode.PHONE) == (b.mode() == Mode.PHONE));
        return kind && a.participants().size() >= 2 && ids(b).containsAll(ids(a));
    }

    private static Set<String> ids(Mention m) {
        return m.participants().stream().map(Participant::actor).map(x -> x.id()).collect(java.util.stream.Collectors.toSet());
    }
}
