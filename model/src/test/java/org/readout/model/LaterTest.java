package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is made in another thread arrives as if it were made here. */
class LaterTest {

    @Test
    void theValueIsWhatTheMakerGives() {
        assertThat(Later.of(() -> "Oslo").get()).isEqualTo("Oslo");
    }

    @Test
    void whatTheMakerThrowsIsThrownItself() {
        IllegalStateException wrong = new IllegalStateException("damaged");
        assertThatThrownBy(Later.of(() -> { throw wrong; })::get).isSameAs(wrong);
        OutOfMemoryError full = new OutOfMemoryError("full");
        assertThatThrownBy(Later.of(() -> { throw full; })::get).isSameAs(full);
    }

    @Test
    void oneWithinAnotherThrowsWhatTheInnerThrows() {
        IllegalStateException wrong = new IllegalStateException("damaged");
        assertThatThrownBy(Later.of(() -> Later.of(() -> { throw wrong; }).get())::get).isSameAs(wrong);
    }
}
