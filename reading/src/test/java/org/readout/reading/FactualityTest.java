package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.Read.statuses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Mention;
import org.readout.model.Status;

/** What a text says of a happening: that it was, will be, may be, was called off, or was not. */
class FactualityTest {

    @Test
    void aHappeningInThePastTenseOccurred() {
        assertThat(statuses("Oman hosted talks between Iran and Iraq in Muscat in 1988.")).containsExactly("talks occurred");
        assertThat(statuses("Kenya's president visited Uganda in May.")).containsExactly("visited occurred");
        assertThat(statuses("Iran released three French sailors on 4 June.")).containsExactly("released occurred");
    }

    @Test
    void whatOneWillHostOrAttendIsPlanned() {
        assertThat(statuses("Oman will host talks between Iran and Iraq in May.")).containsExactly("talks planned");
        assertThat(statuses("Modi plans to attend the summit in Kazan.")).containsExactly("summit planned");
        assertThat(statuses("Lula will attend the conference in Lima in October.")).containsExactly("conference planned");
    }

    @Test
    void whatOneHopesOrOffersToHostIsProposed() {
        assertThat(statuses("Saudi Arabia hopes to host talks between Sudan's army and the RSF.")).containsExactly("talks proposed");
        assertThat(statuses("Brazil's foreign minister hopes to hold talks with his Indian counterpart.")).containsExactly("talks proposed");
        assertThat(statuses("Zambia's president dreamed of visiting Zimbabwe.")).containsExactly("visiting proposed");
    }

    @Test
    void whatFellThroughIsCancelled() {
        assertThat(statuses("The German foreign minister cancelled a trip to Qatar on Tuesday.")).containsExactly("trip cancelled");
        assertThat(statuses("Iran called off the talks with Britain hours before they were to begin.")).containsExactly("talks cancelled");
        assertThat(statuses("The trip to Beijing was scrapped because of the balloon.")).containsExactly("trip cancelled");
    }

    @Test
    void whatWasNotDoneIsDenied() {
        assertThat(statuses("Spain never recognized Kosovo.")).containsExactly("recognized denied");
        assertThat(statuses("Neither Armenia nor Azerbaijan attacked the convoy.")).containsExactly("attacked denied");
        assertThat(statuses("Contrary to reports, Norway did not expel the Russian diplomats.")).containsExactly("expel denied");
    }

    @Test
    void whatAlmostHappenedOrFailedIsDenied() {
        assertThat(statuses("Chad almost signed a peace agreement with Libya.")).containsExactly("signed denied");
        assertThat(statuses("Thailand and Cambodia came close to signing an agreement in 2003.")).containsExactly("signing denied");
        assertThat(statuses("A bomb attack on the embassy in Paris was averted.")).containsExactly("attack denied");
    }

    @Test
    void aStoryThatIsCalledUntrueIsDenied() {
        assertThat(statuses("The story that Nixon secretly met Castro is a myth.")).containsExactly("met denied");
        assertThat(statuses("The allegation that Chad supplied weapons to Sudan is baseless.")).containsExactly("supplied denied");
        assertThat(statuses("It is untrue that Turkey attacked Syria.")).containsExactly("attacked denied");
    }

    @Test
    void aConditionIsHypothetical() {
        assertThat(statuses("Unless Eritrea withdraws its troops, Ethiopia will attack.")).containsExactly("withdraws hypothetical", "attack hypothetical");
        assertThat(statuses("Had Pakistan attacked India, the United Nations would have condemned it.")).contains("attacked hypothetical");
        assertThat(statuses("Did Trump meet Kim in Hanoi in 2021?")).containsExactly("meet hypothetical");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Japan's prime minister had been due to visit Brazil in March before the earthquake.",
        "The two presidents were to have met in Nairobi on Friday.",
        "The accord that was to have been signed by Kenya and Sudan in May lies in a drawer.",
        "Historians recalled the refusal of Finland to free the sailors of Latvia.",
        "Papers explained the failure of Ghana to arrest the general from Togo.",
        "Pilots remembered the plan of Brazil to bomb Uruguay.",
        "Egypt stopped short of imposing sanctions on Sudan.",
        "Kenya narrowly avoided a clash with Somalia at the border.",
        "India considered imposing sanctions on Myanmar.",
        "France was on the verge of recalling its ambassador from Mali.",
        "The prime minister of Ethiopia is yet to visit Egypt.",
        "Argentina was tempted to sever ties with Bolivia.",
        "Mexico pretended to accept the agreement.",
        "The rebels would rather fight than negotiate with Colombia.",
        "No Ukrainian soldiers were killed in Mali.",
        "Critics feared that Serbia would invade Kosovo.",
        "If only Britain had met Argentina's envoy in 1982.",
        "A meeting between Biden and Maduro looks unlikely.",
        "Rather than attack Georgia, Russia offered talks.",
        "Nobody met the Syrian envoy in Geneva.",
        "Canada had hoped to meet Cuban officials in Ottawa.",
        "Whether Malaysia deported the refugees is unclear.",
        "Preparations for a summit between Modi and Xi are under way.",
        "Police prevented protesters from storming the Sri Lankan parliament.",
        "A plot to kill the president of Colombia was foiled.",
        "An attempt to shoot down a Ukrainian drone failed.",
        "Gunmen tried to kidnap the mayor of Caracas.",
        "Fears of an invasion of Taiwan by China grew.",
        "Lebanon braced for an Israeli attack on Beirut.",
        "The exercise simulated an attack by North Korea on Seoul.",
        "Malaysia's leader ordered an attack on Sabah that was never carried out.",
        "Imagine that Russia attacks Estonia tomorrow."})
    void whatIsNotSaidToHaveHappenedNeverOccurred(String text) {
        assertThat(Read.text(text).mentions()).extracting(Mention::status).doesNotContain(Status.OCCURRED, Status.ONGOING);
    }
}
