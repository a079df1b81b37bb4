package org.readout.bench.probes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;

/** The share of the bundled probes that are passed, a row a file. */
public final class ProbesTask implements Task {

    private static final String TASK = "probes";

    /** What PETRARCH2, run on the sentences of the field, codes without a loss, by type, status and parties. */
    private static final double PETRARCH2 = 4 / 19.0;

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(row("field", bench).beside("PETRARCH2", PETRARCH2));
        rows.add(row("own", bench));
        rows.add(row("words", bench));
        rows.add(row("coverage", bench));
        return rows;
    }

    private static Row row(String file, Bench bench) throws IOException {
        List<Outcome> outcomes = Outcome.of(Probes.bundled(file), bench.reader());
        return Row.of(TASK, file, outcomes.size(), "accuracy", Outcome.share(outcomes));
    }
}
