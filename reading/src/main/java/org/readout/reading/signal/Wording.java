package org.readout.reading.signal;

import java.util.List;
import org.readout.model.Signal;

/** Signals that show in the words alone. */
record Wording(PhraseBook phrases) implements Rule {

    @Override
    public List<Signal> find(Page page) {
        return phrases.on(page, (phrase, span) -> page.signal(phrase.kind(), span, phrase.why()));
    }
}
