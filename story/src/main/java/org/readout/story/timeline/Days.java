package org.readout.story.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Status;
import org.readout.model.Telling;

/**
 * Ranks the days of a story by what is told to happen on them. Each independent origin adds to a day once, however often it speaks of it:
 * the most that one of its tellings weighs, times how near its document keeps to what the story is about. So a day weighs by the accounts
 * that announce it, tell of it and come back to it. What an account only reports ("said on Friday") weighs a quarter of what happens; what
 * it tells without a date in its first sentences belongs to the day of publication, and weighs a quarter too.
 *
 * <p>Stateless; the order of accounts does not matter.
 */
public final class Days {

    private static final double REPORT = 0.25;
    private static final double UNDATED = 0.25;

    /** Sentences from the top whose undated happenings are the news of the day. */
    private static final int NEWS = 3;

    private static final Comparator<Day> HEAVIEST = Comparator.comparingDouble(Day::weight).reversed().thenComparing(Day::date);

    /** What one origin says of one day. */
    private record Vote(String document, double weight, Telling telling) {

        static Vote heavier(Vote a, Vote b) {
            return b.weight > a.weight ? b : a;
        }
    }

    /** All days that are told of, the heaviest first, of equals the earlier. */
    public List<Day> rank(List<Account> accounts) {
        Map<String, List<Account>> origins = accounts.stream().sorted(Comparator.comparing(Account::document))
                .collect(Collectors.groupingBy(Account::origin, TreeMap::new, Collectors.toList()));
        Words words = new Words(origins.values().stream().map(o -> o.stream().flatMap(a -> a.tellings().stream()).toList()).toList());
        Map<LocalDate, List<Vote>> votes = new TreeMap<>();
        for (List<Account> origin : origins.values()) {
            Map<LocalDate, Vote> own = new TreeMap<>();
            for (Account account : origin) {
                double centrality = words.centrality(account.tellings());
                for (Telling telling : account.tellings()) {
                    @Nullable LocalDate day = day(account, telling);
                    double weight = centrality * weight(telling);
                    if (day != null && weight > 0) {
                        own.merge(day, new Vote(account.document(), weight, telling), Vote::heavier);
                    }
                }
            }
            own.forEach((day, vote) -> votes.computeIfAbsent(day, d -> new ArrayList<>()).add(vote));
        }
        return votes.entrySet().stream().map(e -> day(e.getKey(), e.getValue())).sorted(HEAVIEST).toList();
    }

    private static Day day(LocalDate date, List<Vote> votes) {
        Stream<Telling> tellings = votes.stream().sorted(Comparator.comparing(Vote::document)).map(Vote::telling);
        return new Day(date, votes.stream().mapToDouble(Vote::weight).sum(), votes.size(), tellings.toList());
    }

    /** The day of what is told; null if that is not known. */
    private static @Nullable LocalDate day(Account account, Telling telling) {
        if (telling.when() != null) {
            Edtf date = telling.when().date();
            return date.isDay() ? date.earliest() : null;
        }
        boolean news = telling.sentence() < NEWS && telling.status() == Status.OCCURRED && !telling.report();
        return news ? account.published() : null;
    }

    private static double weight(Telling telling) {
        return telling.when() == null ? UNDATED : telling.report() ? REPORT : 1;
    }
}
