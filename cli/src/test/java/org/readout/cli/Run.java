package org.readout.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One run of the command, in this process. */
record Run(int code, String out, String err) {

    static Run of(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int code = Main.run(arguments.toArray(String[]::new), printer, new PrintWriter(err, true));
        printer.flush();
        return new Run(code, out.toString(), err.toString());
    }

    static Run of(String... arguments) {
        return of(List.of(arguments));
    }
}
