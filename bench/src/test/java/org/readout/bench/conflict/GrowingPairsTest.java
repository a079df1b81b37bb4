package org.readout.bench.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.intake.Intake;
import org.readout.intake.Limits;
import org.readout.model.Reading;
import org.readout.model.Story;
import org.readout.model.json.StoryJson;
import org.readout.reading.Reader;
import org.readout.story.Growing;
import org.readout.story.Stories;

/** All accounts of the pairs as one pile, read by the reader: claims, offices and clauses as texts give them. */
class GrowingPairsTest {

    @Test
    void aPileThatGrowsInAnyOrderGivesTheSameBytesAsAllAtOnce() throws IOException {
        List<Reading> pile = readings();
        Story whole = new Stories().tell(pile, List.of(), List.of(), null);
        assertThat(whole.conflicts()).hasSizeGreaterThan(20);

        for (int step : List.of(1, 7)) {
            List<Reading> shuffled = new ArrayList<>(pile);
            Collections.shuffle(shuffled, new Random(step));
            Growing grown = Growing.nothing();
            for (int i = 0; i < shuffled.size(); i += step) {
                grown = grown.with(shuffled.subList(i, Math.min(shuffled.size(), i + step)));
            }

            assertThat(new StoryJson().write(grown.story())).isEqualTo(new StoryJson().write(whole));
        }
    }

    private static List<Reading> readings() throws IOException {
        Reader reader = Reader.load(List.of());
        Intake intake = new Intake(Limits.DEFAULT);
        List<Reading> readings = new ArrayList<>();
        for (Pair pair : Half.DEVELOPMENT.pairs()) {
            for (Account account : List.of(pair.a(), pair.b())) {
                String name = pair.name() + (account == pair.a() ? "-a.txt" : "-b.txt");
                readings.add(reader.read(intake.read(name, account.text().getBytes(StandardCharsets.UTF_8)).documents().get(0)));
            }
        }
        return readings;
    }
}
