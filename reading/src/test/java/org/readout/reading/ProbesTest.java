package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Reading;
import org.readout.reading.probe.Judge;
import org.readout.reading.probe.Probe;
import org.readout.reading.probe.Probes;

/** What the reader says of single sentences, and above all what it must not say happened. Prints every probe that fails. */
class ProbesTest {

    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = Loaded.reader();
    }

    @Test
    void allProbesOfTheFieldAreRight() throws IOException {
        assertThat(share("probes-field.tsv")).isEqualTo(1);
    }

    @Test
    void wordsOfSeveralSensesAreTakenInTheRightOne() throws IOException {
        assertThat(share("probes-words.tsv")).isEqualTo(1);
    }

    /** A floor that only rises: the share when it was last measured, less a point. */
    @Test
    void threeOfFourOwnProbesAreRight() throws IOException {
        assertThat(share("probes.tsv")).isGreaterThanOrEqualTo(0.75);
    }

    /** A floor that only rises: the share when it was last measured, less a point. */
    @Test
    void nearlyAllSentencesOfTheTypesAndModesAreRight() throws IOException {
        assertThat(share("probes-coverage.tsv")).isGreaterThanOrEqualTo(0.91);
    }

    /** {@code MEETING}, {@code SUMMIT}, {@code TALKS} and {@code SIGNING} are finer than PLOVER; {@code BAN} stands beside {@code RESTRICT}. */
    @Test
    void everyTypeAndModeOfPloverHasASentence() throws IOException {
        Set<Mode> own = Set.of(Mode.MEETING, Mode.SUMMIT, Mode.TALKS, Mode.SIGNING, Mode.BAN);
        Set<String> covered = Probes.resource("/org/readout/reading/probes-coverage.tsv").stream()
                .map(probe -> probe.id().replaceAll("-(?!attack|law|party|control|weapons).*$", "")).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (EventType type : EventType.values()) {
            Stream.concat(Stream.of(""), type.modes().stream().filter(m -> !own.contains(m)).map(m -> "." + m.code()))
                    .map(mode -> type.name().toLowerCase(Locale.ROOT) + mode)
                    .filter(name -> type != EventType.OTHER && covered.stream().noneMatch(c -> c.equals(name) || c.startsWith(name + ".")))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static double share(String file) throws IOException {
        List<Probe> probes = Probes.resource("/org/readout/reading/" + file);
        List<String> report = new ArrayList<>();
        int right = 0;
        for (Probe probe : probes) {
            Reading reading = reader.read(Texts.document(probe.id(), probe.sentence(), probe.date()));
            List<String> faults = Judge.faults(probe, reading);
            if (faults.isEmpty()) {
                right++;
            } else {
                report.add(probe.id() + "  " + probe.sentence());
                faults.forEach(fault -> report.add("    " + fault));
                Judge.found(reading).forEach(found -> report.add("    found " + found));
            }
        }
        System.out.println(String.format(Locale.ROOT, "%s: %d of %d right%n%s", file, right, probes.size(), String.join("\n", report)));
        return (double) right / probes.size();
    }
}
