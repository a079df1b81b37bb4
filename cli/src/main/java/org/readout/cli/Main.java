package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.brief.Plain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point: sends the words of the command line to {@link BriefCommand}, {@link DemoCommand} or {@link CodeCommand}. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Reads a pile of accounts of one story and shows what happened, who says so, and where they contradict each other.",
        footer = {"", "Exit codes: 0 done, 1 some input unreadable (the rest done), 2 usage, 3 failure."},
        subcommands = {BriefCommand.class, DemoCommand.class, CodeCommand.class, CommandLine.HelpCommand.class})
public final class Main {

    static final String VERSION = "readout 0.1.0";

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command line; the exit code as documented in {@code --help}. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        line.setParameterExceptionHandler((e, words) -> usage(e));
        line.setExecutionExceptionHandler((e, command, parse) -> {
            Failure failure = e instanceof Failure f ? f : new Failure(3, "failed: " + e);
            command.getErr().println(Plain.line("readout: " + failure.getMessage()));
            if (failure.code() == 3 && System.getenv("READOUT_TRACE") != null) {
                e.printStackTrace(command.getErr());
            }
            return failure.code();
        });
        if (args.length == 0) {
            line.usage(out);
            return 2;
        }
        int code = line.execute(args);
        if (out.checkError()) {
            err.println("readout: standard output could not be written to the end; is it closed, or the disk full?");
            return 3;
        }
        return code;
    }

    /** One line: what is wrong, and where the rules stand. */
    private static int usage(ParameterException e) {
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String meant = near.isEmpty() ? "" : "did you mean '" + near.get(0) + "'? ";
        e.getCommandLine().getErr().println(Plain.line("readout: " + e.getMessage() + "; " + meant + "see "
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help"));
        return 2;
    }
}
