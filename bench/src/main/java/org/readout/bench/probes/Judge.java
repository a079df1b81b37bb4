package org.readout.bench.probes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Reading;
import org.readout.model.Status;

/**
 * Judges what was read of a probe's sentence. Acts inside another act ("threatened to attack") and happenings PLOVER has no type for are
 * not coded. Each coded event may stand for one column, so an event coded twice is one too many; but what is put off to a day is said
 * to be put off and to be planned.
 */
public final class Judge {

    private final Probe probe;
    private final List<Mention> coded;
    private final String text;

    private Judge(Probe probe, Reading reading) {
        this.probe = probe;
        this.text = reading.document().text();
        this.coded = reading.mentions().stream().filter(m -> m.type() != EventType.OTHER)
                .filter(m -> !cued(m, "embedded")).toList();
    }

    /** What is wrong, one line each; empty if the probe is passed. */
    public static List<String> faults(Probe probe, Reading reading) {
        return new Judge(probe, reading).faults();
    }

    /** What was coded, in the form of the probes, one line an event. */
    public static List<String> found(Reading reading) {
        return reading.mentions().stream().map(m -> new Coded(m, reading.document().text())
                + (cued(m, "embedded") ? " (embedded)" : "")).toList();
    }

    private static boolean cued(Mention m, String kind) {
        return m.cues().stream().anyMatch(c -> c.kind().equals(kind));
    }

    private List<String> faults() {
        int[] holder = new int[coded.size()];
        Arrays.fill(holder, -1);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < probe.columns().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> !probe.columns().get(i).required()));
        List<String> faults = new ArrayList<>();
        for (int column : order) {
            boolean placed = place(column, holder, new boolean[coded.size()]);
            if (!placed && probe.columns().get(column).required()) {
                faults.add("missing: event " + (column + 1) + nearest(probe.columns().get(column)));
            }
        }
        for (int i = 0; i < coded.size(); i++) {
            Mention m = coded.get(i);
            boolean wanted = !cued(m, "rescheduling") && probe.columns().stream().anyMatch(c -> takes(c, m));
            if (holder[i] < 0 && (wanted || m.status() == Status.OCCURRED || m.status() == Status.ONGOING)) {
                faults.add((wanted ? "coded twice: " : "too much: ") + new Coded(m, text));
            }
        }
        return faults;
    }

    /** Gives the column a coded event, moving those of other columns where that makes room (augmenting paths). */
    private boolean place(int column, int[] holder, boolean[] tried) {
        for (int i = 0; i < coded.size(); i++) {
            if (!tried[i] && takes(probe.columns().get(column), coded.get(i))) {
                tried[i] = true;
                if (holder[i] < 0 || place(holder[i], holder, tried)) {
                    holder[i] = column;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takes(Probe.Column column, Mention m) {
        return column.ways().stream().anyMatch(way -> way.faults(m, text).isEmpty());
    }

    /** Names what is wrong with the coded event that comes closest. */
    private String nearest(Probe.Column column) {
        return coded.stream().flatMap(m -> column.ways().stream().map(way -> way.faults(m, text))).filter(f -> !f.contains("type"))
                .min(Comparator.comparingInt(List::size)).map(f -> ", the nearest differs in " + String.join(", ", f)).orElse("");
    }
}
