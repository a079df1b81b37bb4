package org.readout.bench.story;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which told happening is which expected one, one to one. A told one is taken if form, company and date agree; an undated one if it rests
 * on a passage of the expected one. Best is a shared passage, then an agreeing date, then more mentions, then the order of the story.
 *
 * @param byExpected the told event of an expected event's id, in expected order
 * @param used ids of the told events that were taken
 */
record Pairs(Map<String, Told.Event> byExpected, Set<String> used) {

    private record Candidate(Told.Event event, boolean shares, boolean dated) {

        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::shares).thenComparing(Candidate::dated)
                .thenComparing(c -> c.event.mentions().size());
    }

    static Pairs of(Told told, Expected expected) {
        Map<String, Told.Event> pairs = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Expected.Event wanted : expected.events()) {
            best(told.events().stream().filter(e -> !used.contains(e.id())), wanted).ifPresent(event -> {
                pairs.put(wanted.id(), event);
                used.add(event.id());
            });
        }
        return new Pairs(pairs, used);
    }

    private static Optional<Told.Event> best(Stream<Told.Event> free, Expected.Event wanted) {
        Days wantedDays = Days.of(wanted.edtf());
        return free.filter(e -> Form.of(e).fits(wanted.type()) && NameWords.anyShared(wanted.participants(), e.participants()))
                .flatMap(e -> candidate(e, wanted, wantedDays).stream())
                .reduce((a, b) -> Candidate.ORDER.compare(a, b) >= 0 ? a : b)
                .map(Candidate::event);
    }

    private static Optional<Candidate> candidate(Told.Event event, Expected.Event wanted, @Nullable Days wantedDays) {
        Days days = Days.of(event.edtf());
        boolean dated = days != null && days.fits(wantedDays);
        boolean shares = wanted.mentions().stream().anyMatch(w -> event.mentions().stream().anyMatch(m -> w.passage().touches(m.quote())));
        return dated || days == null && shares ? Optional.of(new Candidate(event, shares, dated)) : Optional.empty();
    }
}
