package org.readout.bench.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;
import org.readout.cli.Main;

/** Whole stories through the command, against a careful reader's. */
public final class StoriesTask implements Task {

    private final String task;
    private final List<Pile> piles;

    /** A pile of articles below the bench's data folder or checkout. */
    private record Pile(String name, Function<Bench, Path> articles, Function<Bench, Path> expected) {}

    private StoriesTask(String task, Pile... piles) {
        this.task = task;
        this.piles = List.of(piles);
    }

    /** The five web articles that stand beside the data. */
    public static StoriesTask seeds() {
        return new StoriesTask("seeds", new Pile("five articles", b -> b.data("../seeds"), b -> b.data("../gold/seeds.gold.json")));
    }

    /** The stories of the checkout. */
    public static StoriesTask own() {
        return new StoriesTask("stories", pile("bundled example", "examples/reykjavik"), pile("second story", "bench/stories/second"));
    }

    private static Pile pile(String name, String folder) {
        return new Pile(name, b -> b.home().resolve(folder).resolve("articles"), b -> b.home().resolve(folder).resolve("expected.json"));
    }

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Pile pile : piles) {
            Path articles = pile.articles.apply(bench);
            ObjectMapper json = new ObjectMapper();
            Score score = Score.of(json.readTree(story(articles)), json.readTree(Files.readString(pile.expected.apply(bench))), Articles.in(articles));
            for (Figure f : score.figures()) {
                Double value = f.value();
                if (value != null && f.good() != Figure.Good.NEITHER) {
                    String name = f.name().replace('_', ' ');
                    rows.add(Row.of(task, pile.name, f.of(), f.good() == Figure.Good.LOW ? Row.FAULTS + name : name, value));
                }
            }
        }
        return rows;
    }

    private static String story(Path articles) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new String[] {"brief", "--format", "json", articles.toString()}, new PrintWriter(out, true), new PrintWriter(err, true));
        if (code != 0) {
            throw new IllegalStateException("readout brief " + articles + " ended with " + code + ": " + err);
        }
        return out.toString();
    }
}
