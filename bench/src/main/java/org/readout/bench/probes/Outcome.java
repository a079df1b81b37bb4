package org.readout.bench.probes;

import java.util.List;
import org.readout.bench.Bench;
import org.readout.model.Reading;
import org.readout.reading.Reader;
import org.readout.reading.Texts;

/**
 * What became of a probe.
 *
 * @param faults what is wrong, one line each; empty if the probe is passed
 * @param found what was coded, one line an event
 */
public record Outcome(Probe probe, List<String> faults, List<String> found) {

    public Outcome {
        faults = List.copyOf(faults);
        found = List.copyOf(found);
    }

    /** The outcomes of the probes, in their order. */
    public static List<Outcome> of(List<Probe> probes, Reader reader) {
        return Bench.each(probes, probe -> of(probe, reader.read(Texts.document(probe.id(), probe.sentence(), probe.date()))));
    }

    private static Outcome of(Probe probe, Reading reading) {
        return new Outcome(probe, Judge.faults(probe, reading), Judge.found(reading));
    }

    public boolean passed() {
        return faults.isEmpty();
    }

    /** The share of those passed; 1 of none. */
    public static double share(List<Outcome> outcomes) {
        return outcomes.isEmpty() ? 1 : (double) outcomes.stream().filter(Outcome::passed).count() / outcomes.size();
    }

    /** The sentence, what is wrong and what was coded, in lines. */
    @Override
    public String toString() {
        return probe.id() + "  " + probe.sentence() + "\n    " + String.join("\n    ", faults) + (found.isEmpty() ? "" : "\n    found ")
                + String.join("\n    found ", found);
    }
}
