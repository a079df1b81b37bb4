package org.readout.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class BratTest {

    private static final String TEXT = "\"Go,\" Ada said. \"Now.\"";

    @Test
    void anAttributionHasTheSpansOfItsParts() {
        assertThat(Brat.read(TEXT, List.of("T1\tSource 6 9\tAda", "T2\tCue 10 14\tsaid", "T3\tContent 0 5;16 22\t\"Go,\" \"Now.\"", "T4\tAttribution 10 14\tsaid",
                "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1")))
                .containsExactly(new Statement(List.of(new Span(6, 9)), List.of(new Span(10, 14)), List.of(new Span(0, 5), new Span(16, 22))));
    }

    @Test
    void aSecondContentCountsToTheFirst() {
        assertThat(Brat.read(TEXT, List.of("T1\tCue 10 14\tsaid", "T2\tContent 0 5\t\"Go,\"", "T3\tContent 16 22\t\"Now.\"", "E1\tCue:T1 Content:T2 Content2:T3"))
                .get(0).content()).containsExactly(new Span(0, 5), new Span(16, 22));
    }

    @Test
    void withoutCueOrContentThereIsNoAttribution() {
        assertThat(Brat.read(TEXT, List.of("T1\tSource 6 9\tAda", "T2\tDiscuss 0 5\t\"Go,\"", "E1\tSource:T1", "#1\tAnnotatorNotes T1\tunclear", ""))).isEmpty();
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(Brat.read("\uD83D\uDE00 Ada says no", List.of("T1\tCue 6 10\tsays", "T2\tContent 11 13\tno", "E1\tCue:T1 Content:T2")).get(0).cue())
                .containsExactly(new Span(7, 11));
    }

    @Test
    void anUnknownPartIsNamed() {
        assertThatThrownBy(() -> Brat.read(TEXT, List.of("E1\tCue:T9"))).hasMessageContaining("'Cue:T9'");
    }
}
