package org.readout.bench.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.coreference.CatText;
import org.readout.model.Document;
import org.readout.model.Span;

/** Timelines of entities from raw text: the trial data of SemEval-2015 task 4, track A. The texts and their dates are given, and the entities' names. */
final class EntityTimelines {

    private static final String FOLDER = "semeval2015-task4-trial/";
    private static final Pattern CREATED = Pattern.compile("CREATION_TIME[^>]*value=\"(\\d{4}-\\d{2}-\\d{2})\"");

    private EntityTimelines() {}

    static List<Row> measure(Bench bench) throws IOException {
        Map<String, LocalDate> created = new HashMap<>();
        for (Path file : bench.files(FOLDER + "docs_TimeML", "*.tml")) {
            Matcher date = CREATED.matcher(Files.readString(file));
            if (date.find()) {
                created.put(id(file), LocalDate.parse(date.group(1)));
            }
        }
        List<EntityEvents.Source> sources = new ArrayList<>();
        for (Path file : bench.files(FOLDER + "docs_CAT", "*.xml")) {
            LocalDate date = created.get(id(file));
            if (date == null) {
                throw new IOException(file + " has no sister in docs_TimeML that gives its date");
            }
            sources.add(source(bench, id(file), CatText.of(CatText.xml(file), file), date));
        }
        List<Row> rows = new ArrayList<>();
        TimelineScore ours = TimelineScore.NONE;
        TimelineScore plain = TimelineScore.NONE;
        int entries = 0;
        for (Path file : bench.files(FOLDER + "timelines", "*.txt")) {
            EntityTimeline gold = EntityTimeline.read(file);
            EntityEvents events = new EntityEvents(gold.entity());
            TimelineScore own = TimelineScore.of(gold, events.of(gold.entity(), sources, true));
            TimelineScore published = TimelineScore.of(gold, events.of(gold.entity(), sources, false));
            rows.add(row(gold.entity(), gold.entries().size(), "temporal awareness F1", own.f1()).beside("all on the report's day", published.f1()));
            ours = ours.plus(own);
            plain = plain.plus(published);
            entries += gold.entries().size();
        }
        rows.add(row("entities together", entries, "temporal awareness precision", ours.precision()));
        rows.add(row("entities together", entries, "temporal awareness recall", ours.recall()));
        rows.add(row("entities together", entries, "temporal awareness F1", ours.f1()).beside("all on the report's day", plain.f1())
                .against("other corpora", 0.0785));
        return rows;
    }

    private static EntityEvents.Source source(Bench bench, String id, CatText text, LocalDate created) {
        Map<Span, String> places = new HashMap<>();
        text.tokens().forEach((at, span) -> places.put(span, (id + "-" + at.sentence() + "-" + span.of(text.text())).toLowerCase(Locale.ROOT)));
        Document document = Article.document(id, text.text(), created.toString());
        return new EntityEvents.Source(id, created, places, bench.reader().tellings(document));
    }

    private static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("[^0-9].*$", "");
    }

    private static Row row(String part, int items, String metric, double value) {
        return Row.of("timelines", part, items, metric, value);
    }
}
