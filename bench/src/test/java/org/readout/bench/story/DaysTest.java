package org.readout.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-11~, 2025-11-01, 2025-11-31",
        "2025-08-15?, 2025-08-15, 2025-08-15",
        "2025-08-15T12:00, 2025-08-15, 2025-08-15",
        "2025-XX, 2025-01-01, 2025-12-31",
        "2025-21, 2025-01-01, 2025-12-31",
        "2021/2024-03, 2021-01-01, 2024-03-31",
        "2021..2024, 2021-01-01, 2024-12-31",
        "2021/.., 2021-01-01, 9999-12-31",
        "../2021-06, 0000-01-01, 2021-06-31"})
    void aVagueDateMeansTheseDays(String edtf, String first, String last) {
        assertThat(Days.of(edtf)).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest
    @CsvSource({"''", "198X", "in May", "1-2-3"})
    void otherTextIsNoDate(String text) {
        assertThat(Days.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08, 2025-08-15, true",
        "2025-08-14, 2025-08-15, false",
        "2024/2025, 2025-08-15, false",
        "2024/2025, 2024-12/2025-02, true",
        "2025-08-16/2025-08-20, 2025-08-15/2025-08-17, true",
        "2025, '', false"})
    void daysFitIfTheyMeetAndTheYearIsThatExpected(String told, String expected, boolean fits) {
        Days days = Days.of(told);
        assertThat(days != null && days.fits(Days.of(expected))).isEqualTo(fits);
    }

    @Test
    void aCancellationMayHaveAnyForm() {
        assertThat(Form.OTHER.fits("cancellation")).isTrue();
        assertThat(Form.CALL.fits("statement")).isFalse();
        assertThat(Form.CALL.fits("call")).isTrue();
        assertThat(Form.CONTACT.fits("call")).isFalse();
    }
}
