package org.readout.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.readout.bench.conflict.ConflictsCommand;
import org.readout.bench.speed.SpeedCommand;
import org.readout.bench.synthetic.ScaleCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code readout-bench}. */
@Command(
        name = "readout-bench",
        mixinStandardHelpOptions = true,
        version = "readout-bench 0.1.0",
        description = "Measures Readout: how good the reading is on public data sets, how fast it is, and how stories grow.",
        footer = {"", "Exit codes: 0 done, 1 some data missing (the rest measured), 2 usage, 3 failure."},
        subcommands = {QualityCommand.class, ConflictsCommand.class, SpeedCommand.class, ScaleCommand.class, CommandLine.HelpCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs one command line; the exit code as documented in {@code --help}. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main()).setOut(out).setErr(err).setUsageHelpWidth(100);
        line.setParameterExceptionHandler((e, words) -> {
            e.getCommandLine().getErr().println("readout-bench: " + e.getMessage() + "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return 2;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println("readout-bench: failed: " + e);
            if (System.getenv("READOUT_TRACE") != null) {
                e.printStackTrace(command.getErr());
            }
            return 3;
        });
        if (args.length == 0) {
            line.usage(out);
            return 2;
        }
        return line.execute(args);
    }
}
