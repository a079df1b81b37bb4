package org.readout.bench.probes;

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
import org.readout.reading.Reader;

/** What the reader says of single sentences, and above all what it must not say happened. Prints every probe that fails. */
class ProbesTest {

    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = Reader.load(List.of());
    }

    @Test
    void allProbesOfTheFieldAreRight() throws IOException {
        assertThat(share("field")).isEqualTo(1);
    }

    @Test
    void wordsOfSeveralSensesAreTakenInTheRightOne() throws IOException {
        assertThat(share("words")).isEqualTo(1);
    }

    /** A floor that only rises: the share when it was last measured, less a point. */
    @Test
    void ownProbesAreRight() throws IOException {
        assertThat(share("own")).isGreaterThanOrEqualTo(0.949);
    }

    /** A floor that only rises: the share when it was last measured, less a point. */
    @Test
    void nearlyAllSentencesOfTheTypesAndModesAreRight() throws IOException {
        assertThat(share("coverage")).isGreaterThanOrEqualTo(0.97);
    }

    /** {@code MEETING}, {@code SUMMIT}, {@code TALKS} and {@code SIGNING} are finer than PLOVER; {@code BAN} stands beside {@code RESTRICT}. */
    @Test
    void everyTypeAndModeOfPloverHasASentence() throws IOException {
        Set<Mode> own = Set.of(Mode.MEETING, Mode.SUMMIT, Mode.TALKS, Mode.SIGNING, Mode.BAN);
        Set<String> covered = Probes.bundled("coverage").stream()
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
        List<Outcome> outcomes = Outcome.of(Probes.bundled(file), reader);
        outcomes.stream().filter(o -> !o.passed()).forEach(System.out::println);
        return Outcome.share(outcomes);
    }
}
