package org.readout.bench;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command, in this process. */
public record Run(int code, String out, String err) {

    public static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int code = Main.run(arguments, printer, new PrintWriter(err, true));
        printer.flush();
        return new Run(code, out.toString(), err.toString());
    }
}
