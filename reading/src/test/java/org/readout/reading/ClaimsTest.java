package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.Read.claims;

import org.junit.jupiter.api.Test;
import org.readout.model.Claim;

/** Statements that other happenings can refute. */
class ClaimsTest {

    @Test
    void theFirstSinceADateExcludesOthersFromThenOn() {
        assertThat(claims("It was the first visit by a Turkish president to Greece since 1952.")).containsExactly("first 0 1952/..: Turkish president, Greece");
    }

    @Test
    void onlySoManyIsACount() {
        assertThat(claims("Macron and Scholz met only three times in 2023.")).containsExactly("only 3 2023: Emmanuel Macron, Olaf Scholz");
        assertThat(claims("There were just two meetings between Chirac and Aznar.")).containsExactly("only 2 -: Jacques Chirac, Jose Maria Aznar");
    }

    @Test
    void soManyOrMoreIsACountToo() {
        assertThat(claims("Thatcher and Mitterrand spoke by telephone at least four times in 1982."))
                .containsExactly("at_least 4 1982: Margaret Thatcher, Francois Mitterrand");
        assertThat(claims("Woodward writes that Trump and Putin spoke as many as seven times.")).containsExactly("at_least 7 -: Donald Trump, Vladimir Putin");
    }

    @Test
    void neverHoldsForTheTimeThatIsNamed() {
        assertThat(claims("Ethiopia and Eritrea have never met since 2000.")).containsExactly("never 0 2000/..: Ethiopia, Eritrea");
        assertThat(claims("Mandela and de Klerk never met before 1989.")).containsExactly("never 0 ../1989: Nelson Mandela, F. W. de Klerk");
        assertThat(claims("Castro and Pinochet never met.")).containsExactly("never 0 -: Fidel Castro, Augusto Pinochet");
    }

    @Test
    void aCountWithoutABoundClaimsNothing() {
        assertThat(claims("Egypt and Israel met twice.")).isEmpty();
        assertThat(claims("Nixon and Mao held a meeting in Beijing.")).isEmpty();
        assertThat(claims("It was the first summit in Tbilisi.")).isEmpty();
    }

    @Test
    void aTitleSaysWhoHoldsAnOffice() {
        assertThat(office("Former president Jimmy Carter visited North Korea in 1994.")).isEqualTo("former president of USA");
        assertThat(office("French President Jacques Chirac met Muammar Gaddafi in Tripoli.")).isEqualTo("current president of FRA");
        assertThat(office("Lula visited Angola. He met President Lourenco in Luanda.")).isEqualTo("current president of AGO");
    }

    private static String office(String text) {
        return Read.text(text).claims().stream().filter(c -> c.kind() == Claim.Kind.OFFICE).map(Claim::value).findFirst().orElse("none");
    }
}
