package org.readout.bench.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of Timeline17: what one outlet wrote of a story, and the days of the timeline it published.
 *
 * @param name of the folder
 * @param gold days of the timeline
 * @param articles published from the first to the last of these days, by day and name
 */
record Folder(String name, SortedSet<LocalDate> gold, List<Article> articles) {

    static Folder read(Path folder) throws IOException {
        SortedSet<LocalDate> gold = new TreeSet<>();
        for (Path timeline : files(folder.resolve("timelines"))) {
            Files.readAllLines(timeline, StandardCharsets.UTF_8).stream().map(String::strip).filter(l -> l.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(LocalDate::parse).forEach(gold::add);
        }
        List<Article> articles = new ArrayList<>();
        for (Path day : files(folder.resolve("InputDocs"))) {
            LocalDate date = LocalDate.parse(String.valueOf(day.getFileName()));
            if (!date.isBefore(gold.first()) && !date.isAfter(gold.last())) {
                for (Path file : files(day)) {
                    articles.add(Article.read(file));
                }
            }
        }
        return new Folder(String.valueOf(folder.getFileName()), gold, List.copyOf(articles));
    }

    /** All days from the first to the last of the timeline. */
    List<LocalDate> range() {
        return gold.first().datesUntil(gold.last().plusDays(1)).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
