package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.Read.dates;

import org.junit.jupiter.api.Test;

/** A date that heads a line holds to the end of the line. */
class ChronicleTest {

    @Test
    void aDateBeforeAColonDatesItsEntry() {
        assertThat(dates("17 September 1978: Sadat and Begin meet Carter at Camp David.")).containsExactly("meet 1978-09-17");
        assertThat(dates("May 2000: Israel withdrew its troops from Lebanon.")).containsExactly("withdrew 2000-05");
        assertThat(dates("3 July 1962 - Algeria released the French prisoners.")).containsExactly("released 1962-07-03");
    }

    @Test
    void aDateThatIsASentenceOfItsOwnDatesItsEntry() {
        assertThat(dates("April 9, 1965. Pakistan attacked India in the Rann of Kutch.")).containsExactly("attacked 1965-04-09");
        assertThat(dates("21 February 1972. Nixon visited China. He met Mao in Beijing.")).containsExactly("visited 1972-02-21", "met 1972-02-21");
    }

    @Test
    void theNextLineIsNotOfTheEntry() {
        assertThat(dates("April 9, 1965. Pakistan attacked India.\nCuba expelled two diplomats.")).containsExactly("attacked 1965-04-09", "expelled -");
    }

    @Test
    void aDateInsideALineDatesNoOtherSentence() {
        assertThat(dates("The museum opened on 9 April 1965. Chile attacked Peru.")).containsExactly("attacked -");
    }
}
