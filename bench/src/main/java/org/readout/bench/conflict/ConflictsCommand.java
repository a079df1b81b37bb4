package org.readout.bench.conflict;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.readout.bench.Bench;
import org.readout.bench.Home;
import org.readout.model.Conflict;
import org.readout.model.Evidence;
import org.readout.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout-bench conflicts}: what fails of the task {@code conflicts}. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the contradictions of the development half that are missed, with their words, and the conflicts that are shown",
            "and are not there. The held half is measured by 'readout-bench quality conflicts' and never printed."},
        footer = {"", "Example: readout-bench conflicts | grep '^missed date'"})
public final class ConflictsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Bench bench = new Bench(Home.root(), Home.root(), Reader::parser);
        ConflictsTask.judge(bench, Half.DEVELOPMENT).forEach(v -> print(v, spec.commandLine().getOut()));
        return 0;
    }

    static void print(Verdict verdict, PrintWriter out) {
        Pair pair = verdict.pair();
        String name = pair.kind().code() + " " + pair.name();
        if (pair.conflict() && !verdict.found()) {
            out.println("missed " + name + ": \"" + pair.a().words() + "\" / \"" + pair.b().words() + "\" (" + pair.why() + ")");
        }
        for (Conflict fault : verdict.faults()) {
            out.println("false  " + name + ": " + fault.kind().code() + ": " + fault.statement() + " (" + pair.why() + ")");
            for (Conflict.Side side : fault.sides()) {
                out.println("         " + side.says() + ": " + side.evidence().stream().map(Evidence::quote).collect(Collectors.joining("\" \"", "\"", "\"")));
            }
        }
    }
}
