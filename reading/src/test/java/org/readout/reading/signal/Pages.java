package org.readout.reading.signal;

import java.util.List;
import org.readout.model.Document;
import org.readout.model.Metadata;
import org.readout.model.Signal;
import org.readout.reading.Loaded;
import org.readout.reading.text.NormalText;
import org.readout.reading.text.Normaliser;

/** Documents made of a text, and what the signals find in them. */
final class Pages {

    private static final Signals SIGNALS = new Signals();

    private Pages() {}

    static Document document(String text, Metadata... metadata) {
        String sha = "0".repeat(64);
        return new Document(Document.idOf(sha), "a.txt", sha, text, "en", List.of(metadata), List.of());
    }

    /** Signals that need no parse. */
    static List<Signal> unparsed(Document document, int namedSources) {
        return SIGNALS.find(document, new Normaliser().normalise(document), List.of(), namedSources);
    }

    static List<Signal> parsed(Document document) {
        NormalText text = new Normaliser().normalise(document);
        return SIGNALS.find(document, text, Loaded.parser().parse(text.text()), 1);
    }

    /** The words marked as {@code kind}. */
    static List<String> quotes(List<Signal> signals, String kind) {
        return signals.stream().filter(s -> s.kind().equals(kind)).map(s -> s.evidence().quote()).toList();
    }
}
