package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.story.link.Dates;

/** One person called holder and former holder of one office. Documents whose dates lie apart may both be right and say so. */
final class OfficeCheck implements Check {

    private static final long SAME_TIME_DAYS = 45;

    @Override
    public List<Conflict> of(Pile pile) {
        Map<String, List<Pile.Stated>> current = new TreeMap<>();
        Map<String, List<Pile.Stated>> former = new TreeMap<>();
        for (Pile.Stated stated : pile.claims(Claim.Kind.OFFICE)) {
            String value = stated.claim().value();
            int space = value.indexOf(' ');
            if (space < 0 || stated.claim().participants().size() != 1) {
                continue;
            }
            String office = stated.claim().participants().get(0).id() + "|" + value.substring(space + 1);
            Map<String, List<Pile.Stated>> side = value.startsWith("current ") ? current : value.startsWith("former ") ? former : new TreeMap<>();
            side.computeIfAbsent(office, k -> new ArrayList<>()).add(stated);
        }
        List<Conflict> found = new ArrayList<>();
        current.forEach((office, holders) -> {
            if (former.containsKey(office)) {
                found.add(conflict(office.substring(office.indexOf('|') + 1), holders, former.getOrDefault(office, List.of())));
            }
        });
        return found;
    }

    private static Conflict conflict(String office, List<Pile.Stated> current, List<Pile.Stated> former) {
        String who = current.get(0).claim().participants().get(0).name();
        boolean apart = current.stream().allMatch(c -> former.stream().allMatch(f -> apart(c.published(), f.published())));
        List<String> explanations = apart ? List.of("succession in office: the accounts were published at different times") : List.of();
        return Sides.conflict(Conflict.Kind.OFFICE, null, who + " is called " + office + " and former " + office + ".",
                List.of(side("in office: " + office, current), side("former " + office, former)), explanations);
    }

    private static boolean apart(@Nullable Edtf a, @Nullable Edtf b) {
        if (a == null || b == null || a.equals(b)) {
            return false;
        }
        return a.isDay() && b.isDay() ? Math.abs(Dates.between(a, b)) > SAME_TIME_DAYS : Dates.before(a, b) || Dates.before(b, a);
    }

    private static Conflict.Side side(String says, List<Pile.Stated> stated) {
        return Sides.quoting(says, stated.stream().map(s -> s.claim().evidence()).toList());
    }
}
