package org.readout.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout brief}: files and folders in, the brief out. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles (.txt, .md, .html; folders recursively) and prints the brief.",
            "It shows what happened, who says so, and where the accounts conflict. Nothing is kept or sent anywhere."},
        footer = {"", "Example: readout brief --format html -o brief.html articles/"})
final class BriefCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private BriefOptions options = new BriefOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        return new Briefing(options, spec.commandLine().getOut(), spec.commandLine().getErr()).run(paths);
    }
}
