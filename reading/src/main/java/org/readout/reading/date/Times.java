package org.readout.reading.date;

import java.util.ArrayList;
import java.util.List;

/** Gives a time of day the date that stands in its sentence. */
final class Times {

    private Times() {}

    static List<Placed> dated(List<Placed> all) {
        List<Placed> out = new ArrayList<>();
        for (Placed p : all) {
            int clock = p.timex().value().indexOf("-PLUS-0T");
            List<Placed> days = clock < 0 ? List.of() : all.stream()
                    .filter(o -> o != p && o.isDay() && o.timex().sentence() == p.timex().sentence() && o.timex().type().equals("DATE")).toList();
            if (days.isEmpty() || days.stream().map(Placed::value).distinct().count() > 1) {
                out.add(p);
            } else {
                out.add(Placed.of(p.timex(), days.get(0).value() + p.timex().value().substring(clock + 7), "date of the sentence"));
            }
        }
        return out;
    }
}
