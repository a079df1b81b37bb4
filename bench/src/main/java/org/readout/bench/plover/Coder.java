package org.readout.bench.plover;

import java.util.List;
import org.readout.bench.Bench;
import org.readout.brief.plover.PloverRecords;
import org.readout.reading.Reader;
import org.readout.reading.Texts;

/** The program as an event coder. Thread-safe. */
final class Coder {

    private final Reader reader;
    private final PloverRecords records = new PloverRecords();

    Coder(Bench bench) {
        reader = bench.reader();
    }

    /** The events of a text, as {@code readout code} gives them. */
    List<Coded> code(String id, String text, String date) {
        return records.of(id, date, reader.read(Texts.document(id, text, date))).stream().map(Coded::of).toList();
    }
}
