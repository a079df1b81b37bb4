package org.readout.bench.plover;

import java.util.List;
import org.readout.model.Span;

/** An actor or a recipient of a coded event: its words, and its code and PLOVER sector, empty if unknown. */
record Entity(Span span, String code, String sector) {

    boolean overlaps(List<Span> marked) {
        return marked.stream().anyMatch(m -> span.start() < m.end() && m.start() < span.end());
    }
}
