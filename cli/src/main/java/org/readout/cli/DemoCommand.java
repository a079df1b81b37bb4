package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout demo}: the brief of the bundled example. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the brief of the bundled example.",
            "Its twelve articles about the Reagan-Gorbachev meetings of 1985 to 1988 were written for this project,",
            "with statements that are false on purpose: see examples/reykjavik/README.md."})
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private BriefOptions options = new BriefOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Path articles = Path.of(System.getProperty("readout.home", "."), "examples", "reykjavik", "articles");
        if (!Files.isDirectory(articles)) {
            throw new Failure(3, "the example is not at '" + articles + "': run the launcher ./readout of a complete checkout");
        }
        return new Briefing(options, spec.commandLine().getOut(), spec.commandLine().getErr()).run(List.of(articles));
    }
}
