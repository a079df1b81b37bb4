package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AverageLinkTest {

    private static final double[][] CHAIN = {{0, .9, .2, 0}, {.9, 0, .7, 0}, {.2, .7, 0, .4}, {0, 0, .4, 0}};

    @Test
    void aClusterIsAsNearAsItsMembersOnAverage() {
        assertThat(AverageLink.clusters(CHAIN, .44)).containsExactly(0, 0, 0, 3);
        assertThat(AverageLink.clusters(CHAIN, .46)).containsExactly(0, 0, 2, 3);
    }

    @Test
    void averagesAreOverAllMembersNotOverClusters() {
        double third = .4 / 3;
        assertThat(AverageLink.clusters(CHAIN, third - .01)).containsExactly(0, 0, 0, 0);
        assertThat(AverageLink.clusters(CHAIN, third + .01)).containsExactly(0, 0, 0, 3);
    }

    @Test
    void nothingIsJoinedAtTheFloorItself() {
        assertThat(AverageLink.clusters(new double[][] {{0, .5}, {.5, 0}}, .5)).containsExactly(0, 1);
        assertThat(AverageLink.clusters(new double[0][0], 0)).isEmpty();
    }
}
