package org.readout.bench.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;

/**
 * Which days of a long story matter, on Timeline17: of each folder as many days are chosen as the outlet's own timeline has, between its
 * first and its last; articles published outside of these are left out. And {@link EntityTimelines}.
 */
public final class TimelinesTask implements Task {

    private static final String FOLDER = "timeline17-dev";

    /** What was chosen of one folder. */
    private record Chosen(String name, DateScore ours, DateScore published, DateScore publishedThenAny, DateScore named) {}

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Chosen> all = new ArrayList<>();
        for (Path folder : bench.files(FOLDER, "*")) {
            if (Files.isDirectory(folder)) {
                Folder read = Folder.read(folder);
                Selection selection = new Selection(bench, read);
                all.add(new Chosen(read.name(), selection.ours(), selection.published(), selection.publishedThenAny(), selection.named()));
            }
        }
        List<Row> rows = new ArrayList<>();
        all.forEach(c -> rows.add(row(c.name, c.ours.gold(), c.ours.f1()).beside("articles a day", c.published.f1())));
        double ours = mean(all, c -> c.ours.f1());
        rows.add(row("mean of folders", all.size(), ours).beside("articles a day", mean(all, c -> c.published.f1()))
                .against("DATEWISE, all of Timeline17", 0.544));
        rows.add(row("mean of folders", all.size(), ours).beside("articles a day, then any day", mean(all, c -> c.publishedThenAny.f1())));
        rows.add(row("mean of folders", all.size(), ours).beside("articles that name the day", mean(all, c -> c.named.f1())));
        rows.addAll(EntityTimelines.measure(bench));
        return rows;
    }

    private static double mean(List<Chosen> all, ToDoubleFunction<Chosen> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }

    private static Row row(String part, int items, double value) {
        return Row.of("timelines", part, items, "Date-F1", value);
    }
}
