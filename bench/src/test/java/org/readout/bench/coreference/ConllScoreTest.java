package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConllScoreTest {

    private static final Offset<Double> SAME = within(1e-9);

    /** One cluster a word, one mention a letter. */
    private static Partition<String> clusters(String words) {
        return new Partition<>(Arrays.stream(words.split(" ")).map(w -> Arrays.stream(w.split("")).collect(Collectors.toSet())).toList());
    }

    @Test
    void theWorkedExampleOfTheScorersPaper() {
        ConllScore score = ConllScore.of(clusters("abc defg"), clusters("ab cd fghi"));
        assertThat(score.muc().recall()).isCloseTo(2 / 5.0, SAME);
        assertThat(score.muc().precision()).isCloseTo(2 / 5.0, SAME);
        assertThat(score.bCubed().recall()).isCloseTo((5 / 3.0 + 5 / 4.0) / 7, SAME);
        assertThat(score.bCubed().precision()).isCloseTo((2 + 1 + 1) / 8.0, SAME);
        assertThat(score.ceafe().recall()).isCloseTo(1.3 / 2, SAME);
        assertThat(score.ceafe().precision()).isCloseTo(1.3 / 3, SAME);
        assertThat(score.f1()).isCloseTo((score.muc().f1() + score.bCubed().f1() + score.ceafe().f1()) / 3, SAME);
        assertThat(score.muc().f1()).isCloseTo(0.40, within(0.005));
        assertThat(score.bCubed().f1()).isCloseTo(0.46, within(0.006));
        assertThat(score.ceafe().f1()).isCloseTo(0.52, within(0.005));
    }

    @Test
    void theRightClustersAreWorthOne() {
        assertThat(ConllScore.of(clusters("abc de"), clusters("ed cba")).f1()).isCloseTo(1, SAME);
    }

    @Test
    void singletonsAloneHaveNoLinks() {
        ConllScore score = ConllScore.of(clusters("abc d"), clusters("a b c d"));
        assertThat(score.muc()).isEqualTo(new Ratio(0, 0));
        assertThat(score.bCubed()).isEqualTo(new Ratio(1, (3 * (1 / 3.0) + 1) / 4));
        assertThat(score.ceafe().precision()).isCloseTo((0.5 + 1) / 4, SAME);
        assertThat(score.ceafe().recall()).isCloseTo((0.5 + 1) / 2, SAME);
    }

    @Test
    void theAlignmentIsTheBestOfAllNotTheFirstBest() {
        ConllScore score = ConllScore.of(clusters("abcd ef"), clusters("abef cd"));
        double greedy = 2 * 2 / 6.0;
        double best = 2 * 2 / 6.0 + 2 * 2 / 6.0;
        assertThat(best).isGreaterThan(greedy);
        assertThat(score.ceafe().recall()).isCloseTo(best / 2, SAME);
    }

    @Test
    void nothingInCommonIsWorthNothing() {
        assertThat(ConllScore.of(clusters("ab"), clusters("cd")).f1()).isZero();
        assertThat(ConllScore.of(new Partition<>(List.of()), clusters("cd")).f1()).isZero();
    }

    @Test
    void aMentionInTwoClustersIsRefused() {
        assertThatThrownBy(() -> clusters("ab bc")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("must not share");
    }

    @Test
    void mentionsOfOneLabelAreACluster() {
        assertThat(Partition.byLabel(Map.of("a", "x", "b", "y", "c", "x")).clusters()).containsExactly(Set.of("a", "c"), Set.of("b"));
    }
}
