package org.readout.bench.probes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
        assertThat(share("own")).isGreaterThanOrEqualTo(0.75);
    }

    private static double share(String file) throws IOException {
        List<Outcome> outcomes = Outcome.of(Probes.bundled(file), reader);
        outcomes.stream().filter(o -> !o.passed()).forEach(System.out::println);
        return Outcome.share(outcomes);
    }
}
