package org.readout.bench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.reading.Reader;
import org.readout.reading.parse.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout-bench quality}: one table of figures. */
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        description = {
            "Prints how good the reading is: task, part, items, metric, ours, baseline, best published peer.",
            "A task whose data is missing says which and is skipped. The same data gives the same table."},
        footer = {"", "Example: readout-bench quality seeds --json figures.json"})
final class QualityCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "TASK", description = "Tasks to run, all if none is named: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private List<String> names = List.of();

    @Option(names = "--data", paramLabel = "DIR", description = "Folder with one folder for each data set (default: ../shared/data beside the checkout).")
    private @Nullable Path data;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the rows there, as a JSON list.")
    private @Nullable Path json;

    @Option(names = "--page", paramLabel = "FILE", description = "Also write the table into this page, between its two marks (docs/quality.md).")
    private @Nullable Path page;

    @Option(names = "--keep", paramLabel = "DIR",
            description = "Keep the parses of the data's texts there and use those that are there; delete the folder when the parser changes.")
    private @Nullable Path keep;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The tasks' names, for the help. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Names() {
            super(Tasks.all().keySet());
        }
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Task> tasks = Tasks.all();
        for (String name : names) {
            if (!tasks.containsKey(name)) {
                throw new ParameterException(spec.commandLine(), "no task '" + name + "'; there are " + String.join(", ", tasks.keySet()));
            }
        }
        Path home = Home.root();
        Bench bench = new Bench(home, data == null ? home.resolveSibling("shared").resolve("data") : data, this::parser);
        List<Row> rows = new ArrayList<>();
        boolean missing = false;
        for (String name : names.isEmpty() ? List.copyOf(tasks.keySet()) : names) {
            try {
                rows.addAll(tasks.getOrDefault(name, b -> List.of()).measure(bench));
            } catch (MissingData e) {
                missing = true;
                spec.commandLine().getErr().println(name + " skipped: " + e.getMessage());
            }
        }
        if (!rows.isEmpty()) {
            spec.commandLine().getOut().print(Table.of(rows));
        }
        if (json != null) {
            Files.writeString(json, json(rows));
        }
        if (page != null) {
            Files.writeString(page, new Page(Files.readString(page)).with(Circumstances.of(home, names), rows).text());
        }
        return missing ? 1 : 0;
    }

    private Parser parser() {
        return keep == null ? Reader.parser() : new KeptParses(keep, Reader::parser);
    }

    private static String json(List<Row> rows) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode list = mapper.createArrayNode();
        for (Row r : rows) {
            Row.Named baseline = r.baseline();
            Row.Named peer = r.peer();
            list.addObject().put("task", r.task()).put("part", r.part()).put("items", r.items()).put("metric", r.metric()).put("ours", r.ours())
                    .put("baseline", baseline == null ? null : baseline.value()).put("peer", peer == null ? null : peer.value());
        }
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n")).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return mapper.writer(lines).writeValueAsString(list) + "\n";
    }
}
