package org.readout.reading.signal;

import java.util.List;

/** Words of another language in English dress, from a lexicon. */
record Calques(List<Phrase> phrases) {

    List<Cue> in(Page page) {
        return phrases.stream().flatMap(p -> Phrases.of(p, page).stream().map(s -> new Cue(p.kind(), s, p.why()))).toList();
    }
}
