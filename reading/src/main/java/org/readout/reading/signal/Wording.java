package org.readout.reading.signal;

import java.util.List;
import org.readout.model.Signal;

/** Signals that show in the words alone. */
record Wording(List<Phrase> phrases) implements Rule {

    @Override
    public List<Signal> find(Page page) {
        return phrases.stream()
                .flatMap(p -> Phrases.of(p, page).stream().map(span -> page.signal(p.kind(), span, p.why()))).toList();
    }
}
