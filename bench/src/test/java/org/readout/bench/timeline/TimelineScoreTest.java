package org.readout.bench.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.bench.timeline.EntityTimeline.Entry;

class TimelineScoreTest {

    /** A timeline of lines such as {@code 2 2031-05 7-1-opened}. */
    private static EntityTimeline timeline(String... lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            String[] f = line.split(" ");
            entries.add(new Entry(Integer.parseInt(f[0]), f[1].equals("-") ? "" : f[1], Set.copyOf(List.of(f).subList(2, f.length))));
        }
        return new EntityTimeline("Ada Stone", entries);
    }

    private static final EntityTimeline GOLD = timeline("1 2031-05-01 7-1-opened", "2 2031-05-03 7-2-sold", "2 2031-05-03 7-3-moved", "3 2031-06 8-1-closed");

    @Test
    void theRightTimelineScoresOne() {
        assertThat(TimelineScore.of(GOLD, GOLD)).isEqualTo(new TimelineScore(7, 7, 7, 7));
    }

    @Test
    void anEmptyTimelineScoresNothing() {
        assertThat(TimelineScore.of(GOLD, timeline())).isEqualTo(new TimelineScore(0, 0, 7, 0));
        assertThat(TimelineScore.of(GOLD, timeline()).f1()).isZero();
    }

    @Test
    void whatFollowsFromTheRightOrderIsRight() {
        TimelineScore score = TimelineScore.of(GOLD, timeline("1 2031-05-01 7-1-opened", "2 2031-06 8-1-closed"));
        assertThat(score).isEqualTo(new TimelineScore(3, 3, 7, 2));
        assertThat(score.f1()).isCloseTo(2 * 1 * (2 / 7.0) / (1 + 2 / 7.0), within(1e-9));
    }

    @Test
    void theWrongWayRoundIsWrong() {
        assertThat(TimelineScore.of(GOLD, timeline("1 - 8-1-closed", "2 - 7-1-opened"))).isEqualTo(new TimelineScore(1, 0, 7, 0));
    }

    @Test
    void aPartialDateIsNotTheWholeOne() {
        assertThat(TimelineScore.of(GOLD, timeline("1 2031-05 7-1-opened"))).isEqualTo(new TimelineScore(1, 0, 7, 0));
    }

    @Test
    void anEventThatCannotBePlacedHasItsDateOnly() {
        assertThat(TimelineScore.of(GOLD, timeline("0 2031-05-01 7-1-opened", "0 - 7-2-sold"))).isEqualTo(new TimelineScore(1, 1, 7, 1));
    }

    @Test
    void anyMentionOfAnEventWillDo() {
        EntityTimeline gold = timeline("1 2031 7-1-opened 9-4-opening");
        assertThat(TimelineScore.of(gold, timeline("1 2031 9-4-opening"))).isEqualTo(new TimelineScore(1, 1, 1, 1));
    }

    @Test
    void aFileIsReadWithItsUnknownAndMisspeltDates(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Ada Stone\n0\tXXXX-XX-XX\t7-1-opened\n1\tXXX-XX-XX\t7-2-pre-sold\n2\t2031-05-XX\t7-3-moved_out\t8-1-left\n\n");
        assertThat(EntityTimeline.read(file)).isEqualTo(new EntityTimeline("Ada Stone", List.of(new Entry(0, "", Set.of("7-1-opened")),
                new Entry(1, "", Set.of("7-2-pre-sold")), new Entry(2, "2031-05", Set.of("7-3-moved", "7-3-out", "8-1-left")))));
    }
}
