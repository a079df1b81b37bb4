package org.readout.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AurocTest {

    @Test
    void everyPositiveAboveEveryNegativeIsOneAndBelowIsZero() {
        assertThat(Auroc.of(new double[] {3, 4}, new double[] {1, 2})).isEqualTo(1);
        assertThat(Auroc.of(new double[] {1, 2}, new double[] {3, 4})).isZero();
    }

    @Test
    void tiesCountHalf() {
        assertThat(Auroc.of(new double[] {1, 1}, new double[] {1, 1, 1})).isEqualTo(0.5);
    }

    @Test
    void pairsAreCounted() {
        assertThat(Auroc.of(new double[] {0.8, 0.4}, new double[] {0.6, 0.4, 0.1})).isEqualTo((3 + 1.5) / 6);
    }

    @Test
    void anEmptySideIsRefused() {
        assertThatThrownBy(() -> Auroc.of(new double[0], new double[] {1})).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0 positives");
    }
}
