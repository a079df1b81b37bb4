package org.readout.reading.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives a time of day the date that stands in its sentence, if there is exactly one. */
final class Times {

    private Times() {}

    static List<Placed> dated(List<Placed> all) {
        Map<Integer, Set<String>> days = new HashMap<>();
        for (Placed p : all) {
            if (p.isDay() && p.timex().type().equals("DATE")) {
                days.computeIfAbsent(p.timex().sentence(), s -> new TreeSet<>()).add(p.value());
            }
        }
        List<Placed> out = new ArrayList<>();
        for (Placed p : all) {
            int clock = p.timex().value().indexOf("-PLUS-0T");
            Set<String> here = days.getOrDefault(p.timex().sentence(), Set.of());
            boolean one = clock >= 0 && here.size() == 1;
            out.add(one ? Placed.of(p.timex(), here.iterator().next() + p.timex().value().substring(clock + 7), "date of the sentence") : p);
        }
        return out;
    }
}
