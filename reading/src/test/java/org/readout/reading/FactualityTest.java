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
    void aReportThatIsCalledALieIsDenied() {
        assertThat(statuses("The Peruvian navy called the report that it had sunk a Chilean trawler a hoax.")).containsExactly("sunk denied");
        assertThat(statuses("Ghana's foreign ministry described the claim that its soldiers had attacked Togo as a fabrication.")).containsExactly("attacked denied");
        assertThat(statuses("The report of an attack on a Danish ship was branded a lie by Copenhagen.")).containsExactly("attack denied");
    }

    @Test
    void aClaimWithoutGroundsIsDenied() {
        assertThat(statuses("Claims that Chad had attacked Niger have no basis.")).containsExactly("attacked denied");
        assertThat(statuses("Reports that Serbia shelled a Bosnian village lack any foundation.")).containsExactly("shelled denied");
        assertThat(statuses("Allegations of an Ethiopian attack on Eritrea have no substance.")).containsExactly("attack denied");
    }

    @Test
    void whatOneDoesAnotherThingRatherThanIsDenied() {
        assertThat(statuses("Chad negotiated with Niger rather than attack its convoys.")).containsExactly("negotiated occurred", "attack denied");
        assertThat(statuses("Spain apologised to Morocco rather than recalling its ambassador from Rabat.")).containsExactly("apologised occurred", "recalling denied");
        assertThat(statuses("Austria would rather expel the Libyan ambassador than apologise to Libya.")).containsExactly("expel hypothetical", "apologise denied");
    }

    @Test
    void whatSomethingIsTooEarlyOrTooWeakForIsDenied() {
        assertThat(statuses("It is too early for a meeting of the Cypriot and Turkish foreign ministers.")).containsExactly("meeting denied");
        assertThat(statuses("Sudan is too weak to attack Egypt.")).containsExactly("attack denied");
        assertThat(statuses("The Polish premier was too ill to meet the Estonian president.")).containsExactly("meet denied");
    }

    @Test
    void whatFewBelieveIsProposed() {
        assertThat(statuses("Few believe that Nicaragua freed the Cuban diplomat.")).containsExactly("freed proposed");
        assertThat(statuses("Observers are sceptical that Sudan has withdrawn its troops from Ethiopia.")).containsExactly("withdrawn proposed");
        assertThat(statuses("Envoys are unconvinced that Iran has released the Dutch sailors.")).containsExactly("released proposed");
    }

    @Test
    void aCancellationThatIsOnlyWantedLeavesThePlan() {
        assertThat(statuses("Peru wants to cancel the visit of the Chilean minister to Lima.")).containsExactly("visit planned");
        assertThat(statuses("The Croatian president asked for a delay of his visit to Turkey.")).containsExactly("visit planned");
        assertThat(statuses("The mediators proposed to postpone the talks between Iran and Iraq.")).containsExactly("talks planned");
    }

    @Test
    void whatOneHasThePowerOrOrdersToDoIsProposed() {
        assertThat(statuses("The general has the power to expel every Ukrainian diplomat.")).containsExactly("expel proposed");
        assertThat(statuses("The army of Chad has orders to attack Libya.")).containsExactly("attack proposed");
        assertThat(statuses("Egyptian police have a mandate to arrest Sudanese smugglers.")).containsExactly("arrest proposed");
    }

    @Test
    void thePresentTenseBehindUntilIsHypothetical() {
        assertThat(statuses("The treaty holds until Nepal or India withdraws its troops.")).containsExactly("withdraws hypothetical");
        assertThat(statuses("The dam stays closed before Ethiopia frees the Egyptian engineers.")).containsExactly("frees hypothetical");
        assertThat(statuses("The port remains shut until Georgia releases the Russian sailors.")).containsExactly("releases hypothetical");
    }

    @Test
    void aPlanThatIsDroppedIsOfThoseWhoDropIt() {
        assertThat(statuses("The plan to attack the Eritrean garrison was dropped by Ethiopia.")).containsExactly("attack cancelled");
        assertThat(statuses("The decision to expel the Chinese ambassador was reversed by Fiji.")).containsExactly("expel cancelled");
        assertThat(statuses("Oman scrapped its plan to attack a Yemeni island.")).containsExactly("attack cancelled");
    }

    @Test
    void whatNeverCameIsDenied() {
        assertThat(statuses("The attack on Chad never came.")).containsExactly("attack denied");
        assertThat(statuses("A Serbian apology to Croatia did not come.")).containsExactly("apology denied");
        assertThat(statuses("The promised visit of the Danish minister to Peru never came about.")).containsExactly("visit denied");
    }

    @Test
    void aParticipleBehindACommaIsNotNegatedWithTheMainVerb() {
        assertThat(statuses("The ministry declined to comment, accusing Peru of shelling its villages.")).contains("accusing occurred");
        assertThat(statuses("Chad did not give a date, saying Niger had attacked its army.")).contains("attacked occurred");
        assertThat(statuses("France would not elaborate, citing an attack by Mali on its embassy.")).contains("attack occurred");
    }

    @Test
    void whatIsAnnouncedBesideABanIsPlanned() {
        assertThat(statuses("Norway announced visa bans and economic sanctions against Belarus.")).containsOnlyOnce("sanctions planned");
        assertThat(statuses("Norway announced a ban on travel to Oslo and new sanctions against Belarus.")).containsOnlyOnce("sanctions planned");
        assertThat(statuses("The Swiss government announced bans on travel, as well as sanctions against five Russian banks.")).containsOnlyOnce("sanctions planned");
        assertThat(statuses("Kuwait announced a boycott of the fair and sanctions on Iraq.")).containsOnlyOnce("sanctions planned");
    }

    @Test
    void aTimeThatOwnsTheNounTellsWhetherItWas() {
        assertThat(statuses("Last month's arrest of a Danish chemist by Iran is still unexplained.")).containsExactly("arrest occurred");
        assertThat(statuses("Yesterday's attack on Sudan by Chad is a riddle.")).containsExactly("attack occurred");
        assertThat(statuses("Tomorrow's talks between Chad and Niger are a riddle.")).containsExactly("talks planned");
    }

    @Test
    void whatIsToldOfTheTimeOfANovelIsHypothetical() {
        assertThat(statuses("The novel is set in 2050, when China has invaded India.")).containsExactly("invaded hypothetical");
        assertThat(statuses("The film is set in 2031, when Chile has attacked Peru.")).containsExactly("attacked hypothetical");
        assertThat(statuses("The story is set in a year when Norway has bombed Denmark.")).containsExactly("bombed hypothetical");
    }

    @Test
    void behindAPhraseOfNegationTheSentenceIsTurnedRound() {
        assertThat(statuses("At no time has Norway supplied missiles to Togo.")).containsExactly("supplied denied");
        assertThat(statuses("Under no circumstances has Peru attacked Ecuador.")).containsExactly("attacked denied");
        assertThat(statuses("At no point did Qatar expel the Danish ambassador.")).containsExactly("expel denied");
    }

    @Test
    void aConditionIsHypothetical() {
        assertThat(statuses("Unless Eritrea withdraws its troops, Ethiopia will attack.")).containsExactly("withdraws hypothetical", "attack hypothetical");
        assertThat(statuses("Had Pakistan attacked India, the United Nations would have condemned it.")).contains("attacked hypothetical");
        assertThat(statuses("Did Trump meet Kim in Hanoi in 2021?")).containsExactly("meet hypothetical");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "She dreamt that Canada had invaded Greenland.",
        "The film shows Peru attacking Chile.",
        "The simulation showed Pakistan bombing an Indian airfield.",
        "Sanctions kept Finland from delivering weapons to Oman.",
        "Pressure from the unions discouraged Kenya from deporting the Ugandan diplomats.",
        "Officers restrained the navy of Iran from attacking a Dutch ship.",
        "Hardly anybody in the Icelandic cabinet backed the Danish proposal.",
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
