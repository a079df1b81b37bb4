package org.readout.bench.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.bench.Bench;
import org.readout.reading.Texts;
import org.readout.story.timeline.Account;
import org.readout.story.timeline.Day;
import org.readout.story.timeline.Days;

/** Chooses as many days of a folder's range as its timeline has, in four ways. */
final class Selection {

    private final Folder folder;
    private final List<Account> accounts;

    /** Reads the folder's articles; those with the same words are of one origin. */
    Selection(Bench bench, Folder folder) {
        this.folder = folder;
        this.accounts = Bench.each(folder.articles(), a -> new Account(a.document().id(), Texts.sha256(a.document().text()), a.published(),
                bench.reader().tellings(a.document())));
    }

    /** By what is told to happen. */
    DateScore ours() {
        return score(new Days().rank(accounts).stream().map(Day::date));
    }

    /** PUBCOUNT: the days with most articles, of equals the earlier; never a day without articles. */
    DateScore published() {
        return score(counted(folder.articles().stream().map(Article::published)));
    }

    /** The same, filled up with the first days that have no article where too few have one. */
    DateScore publishedThenAny() {
        return score(Stream.concat(counted(folder.articles().stream().map(Article::published)), folder.range().stream()));
    }

    /** The days that most articles name in a sentence that tells of something, of equals the earlier. */
    DateScore named() {
        return score(counted(accounts.stream().flatMap(Selection::named)));
    }

    private static Stream<LocalDate> named(Account account) {
        Set<LocalDate> days = account.tellings().stream().map(t -> t.when() == null ? null : t.when().date())
                .filter(d -> d != null && d.isDay()).map(d -> Objects.requireNonNull(d).earliest()).filter(Objects::nonNull)
                .map(Objects::requireNonNull).collect(Collectors.toSet());
        return days.stream();
    }

    private static Stream<LocalDate> counted(Stream<LocalDate> days) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        days.forEach(d -> counts.merge(d, 1, Integer::sum));
        return counts.entrySet().stream().sorted(Comparator.comparing((Map.Entry<LocalDate, Integer> e) -> -e.getValue()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private DateScore score(Stream<LocalDate> best) {
        List<LocalDate> range = folder.range();
        List<LocalDate> inside = new ArrayList<>(best.filter(Set.copyOf(range)::contains).toList());
        return DateScore.of(folder.gold(), inside.stream().distinct().limit(folder.gold().size()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
