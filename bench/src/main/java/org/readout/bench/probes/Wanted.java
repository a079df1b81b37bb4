package org.readout.bench.probes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Status;

/**
 * An event as a probe wants it coded. An empty list or set, and null, ask for nothing.
 *
 * @param forms one of these
 * @param statuses one of these
 * @param actors in the form of a column's part
 * @param source words of the immediate source; null for any, empty for the author's own voice
 * @param when the coded date lies within it
 */
public record Wanted(List<Form> forms, Set<Status> statuses, Sides actors, Sides recipients, @Nullable List<String> source, @Nullable Edtf when,
        List<String> places) {

    /** A type, and a mode if that is asked for. */
    public record Form(EventType type, @Nullable Mode mode) {

        boolean fits(Mention m) {
            return (m.type() == type || Derived.type(m) == type) && (mode == null || mode == m.mode());
        }
    }

    private static final Set<EventType> SHARED = Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE);

    /** What of the mention is not as wanted, in words; empty if all is. */
    List<String> faults(Mention m, String text) {
        Coded coded = new Coded(m, text);
        boolean together = actors.several() && recipients.none() && SHARED.contains(m.type());
        return Stream.of(
                        forms.stream().anyMatch(f -> f.fits(m)) ? "" : "type",
                        statuses.isEmpty() || statuses.contains(m.status()) ? "" : "status",
                        actors.fit(together ? coded.parties() : coded.actors()) ? "" : "actors",
                        together || recipients.fit(coded.recipients()) ? "" : "recipients",
                        source == null || coded.said(source) ? "" : "source",
                        when == null || m.when() != null && when.contains(m.when().date()) ? "" : "when",
                        places.isEmpty() || places.stream().anyMatch(coded::stoodIn) ? "" : "place")
                .filter(fault -> !fault.isEmpty()).toList();
    }
}
