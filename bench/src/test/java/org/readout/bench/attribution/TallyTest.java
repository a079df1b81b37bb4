package org.readout.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class TallyTest {

    private static final Statement MARKED = statement(0, 3, 4, 8, 9, 20);

    private static Statement statement(int... s) {
        return new Statement(List.of(new Span(s[0], s[1])), List.of(new Span(s[2], s[3])), List.of(new Span(s[4], s[5])));
    }

    @Test
    void oneThatOverlapsInEveryPartIsFound() {
        assertThat(Tally.of(List.of(MARKED), List.of(statement(2, 3, 4, 5, 15, 30)), Statement::sourced)).isEqualTo(new Tally(1, 1, 1, 1));
    }

    @Test
    void oneThatMissesAPartIsMissedAndWrong() {
        Tally none = new Tally(1, 0, 1, 0);
        assertThat(Tally.of(List.of(MARKED), List.of(statement(3, 4, 4, 8, 9, 20)), Statement::sourced)).isEqualTo(none);
        assertThat(Tally.of(List.of(MARKED), List.of(statement(0, 3, 8, 9, 9, 20)), Statement::sourced)).isEqualTo(none);
        assertThat(Tally.of(List.of(MARKED), List.of(statement(0, 3, 4, 8, 20, 30)), Statement::sourced)).isEqualTo(none);
    }

    @Test
    void oneWithoutASourceIsOfAnotherKind() {
        Statement sourceless = new Statement(List.of(), MARKED.cue(), MARKED.content());
        assertThat(Tally.of(List.of(MARKED), List.of(sourceless), Statement::sourced)).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(Tally.of(List.of(sourceless), List.of(sourceless), s -> !s.sourced())).isEqualTo(new Tally(1, 1, 1, 1));
    }

    @Test
    void aProgramThatTellsNoCueIsNotAskedForIt() {
        Statement quoted = new Statement(MARKED.source(), List.of(), MARKED.content());
        assertThat(Tally.of(List.of(MARKED), List.of(quoted), Statement::sourced)).isEqualTo(new Tally(1, 1, 1, 1));
    }

    @Test
    void wordsCountOnceHoweverManyStatementsHoldThem() {
        Tally words = Tally.words("Ada said it would rain.", List.of(statement(0, 3, 4, 8, 9, 22)), List.of(statement(0, 3, 4, 8, 12, 17), statement(0, 3, 4, 8, 4, 17)));
        assertThat(words).isEqualTo(new Tally(3, 2, 3, 2));
        assertThat(words.f1()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void sharesOfNothingAreZero() {
        assertThat(Tally.NONE.recall() + Tally.NONE.precision() + Tally.NONE.f1()).isZero();
        assertThat(new Tally(4, 1, 2, 1).plus(new Tally(4, 1, 2, 1))).isEqualTo(new Tally(8, 2, 4, 2)).extracting(Tally::recall, Tally::precision)
                .containsExactly(0.25, 0.5);
    }

    @Test
    void aCueInTheContentOfAnotherIsNested() {
        assertThat(statement(10, 11, 12, 14, 15, 20).inside(MARKED)).isTrue();
        assertThat(MARKED.inside(statement(10, 11, 12, 14, 15, 20))).isFalse();
    }
}
