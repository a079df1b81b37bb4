package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Evidence;
import org.readout.model.Mode;
import org.readout.model.Quantity;
import org.readout.story.link.Dates;
import org.readout.story.link.Sighting;
import org.readout.story.standing.Case;

/**
 * "Met three times in 2026" against "held five meetings in 2026": exact numbers of contacts of one kind between the same parties in the
 * same time, given by different documents. Bounds, lists and numbers without a time are left to {@link CountCheck}.
 */
final class TimesCheck implements Check {

    private record Count(String document, double number, String what, Evidence evidence, @Nullable Edtf published) {}

    @Override
    public List<Conflict> of(Pile pile) {
        Map<String, List<Count>> counts = new TreeMap<>();
        for (Case told : pile.cases()) {
            for (Sighting s : told.said()) {
                s.mention().quantities().stream().filter(q -> q.kind() == Quantity.Kind.TIMES && !q.approximate() && q.low() >= 2)
                        .forEach(q -> add(counts, s, q.low()));
            }
        }
        for (Pile.Stated stated : pile.claims(Claim.Kind.ONLY)) {
            Claim claim = stated.claim();
            if (claim.count() > 0 && claim.participants().size() >= 2 && stated.window() != null && claim.about() == EventType.CONSULT) {
                counts.computeIfAbsent(stated.subject() + "|" + form(claim.mode()) + "|" + stated.window(), k -> new ArrayList<>()).add(new Count(
                        stated.reading().document().id(), claim.count(), words(claim.count(), claim.mode(), stated.window()), claim.evidence(),
                        stated.published()));
            }
        }
        List<Conflict> found = new ArrayList<>();
        counts.values().forEach(same -> of(same, found));
        return found;
    }

    private static void add(Map<String, List<Count>> counts, Sighting s, double number) {
        Edtf window = s.date();
        if (window == null || Dates.days(window) < 7 || s.mention().type() != EventType.CONSULT || s.company().size() < 2) {
            return;
        }
        String parties = s.company().all().stream().map(a -> a.code().isEmpty() ? a.id() : a.code()).distinct().sorted().collect(Collectors.joining("+"));
        counts.computeIfAbsent(EventType.CONSULT + "|" + parties + "|" + form(s.mention().mode()) + "|" + window, k -> new ArrayList<>())
                .add(new Count(s.document().id(), number, words(number, s.mention().mode(), window), s.mention().evidence(), s.published()));
    }

    private static String form(@Nullable Mode mode) {
        return mode == Mode.SUMMIT ? Mode.MEETING.code() : mode == null ? "contact" : mode.code();
    }

    private static String words(double number, @Nullable Mode mode, @Nullable Edtf window) {
        String what = mode == Mode.PHONE ? " calls" : mode == Mode.VISIT ? " visits" : mode == Mode.TALKS ? " rounds of talks" : " meetings";
        return (long) number + what + " in " + window;
    }

    /** The first number given against the others. */
    private static void of(List<Count> same, List<Conflict> found) {
        Count first = same.get(0);
        List<Count> others = same.stream().filter(c -> c.number != first.number && !c.document.equals(first.document)).toList();
        if (others.isEmpty()) {
            return;
        }
        boolean later = others.stream().allMatch(o -> o.number > first.number ? Dates.before(first.published, o.published) : Dates.before(o.published, first.published));
        List<Evidence> agreeing = same.stream().filter(c -> c.number == first.number).map(Count::evidence).toList();
        found.add(Sides.conflict(Conflict.Kind.COUNT, null, "One account counts " + first.what + ", another " + others.get(0).what + ".",
                List.of(Sides.quoting(first.what, agreeing), Sides.quoting(others.get(0).what, others.stream().map(Count::evidence).toList())),
                later ? List.of("later update: the greater number was published later") : List.of()));
    }
}
