package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.Read.dates;
import static org.readout.reading.Read.parties;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.model.EventType;
import org.readout.model.Quantity;
import org.readout.model.When;

/** When, with whom, for how long: what hangs on a happening and what does not. */
class MentionsTest {

    @Test
    void aDateOfTheClauseIsTheHappenings() {
        assertThat(dates("Castro visited Chile in 1971, two years before the coup of 1973.")).containsExactly("visited 1971");
        assertThat(dates("French President Jacques Chirac met Muammar Gaddafi in Tripoli on 24 November 2004.")).containsExactly("met 2004-11-24");
        assertThat(dates("Talks between Greece and Macedonia collapsed in Prespa on June 3, 2018.")).containsExactly("Talks 2018-06-03");
    }

    @Test
    void aDateOfSomethingElseIsNot() {
        assertThat(dates("The envoy, born in 1952, met the rebels in Juba.")).containsExactly("met -");
        assertThat(dates("Nehru, who had visited Beijing in 1954, met Nasser in Cairo.")).containsExactly("visited 1954", "met -");
        assertThat(dates("The prime minister, elected in 2019, visited Ghana on Monday.")).containsExactly("visited 2024-06-10");
    }

    @Test
    void aDateThatOnlyBoundsTheTimeIsNot() {
        assertThat(dates("Since the war of 1973 Egypt and Israel have met twice.")).containsExactly("met -");
        assertThat(dates("It was the first visit by a Turkish president to Greece since 1952.")).containsExactly("visit -");
        assertThat(dates("Bulgaria's president visited Skopje, the capital since 1991.")).containsExactly("visited -");
    }

    @Test
    void aWeekdayOfThePastLiesBehindTheText() {
        assertThat(dates("North Korea may have tested a missile on Sunday.")).containsExactly("tested 2024-06-09");
        assertThat(dates("The ambassador, appointed in 2018, was expelled by Nepal on Friday.")).containsExactly("expelled 2024-06-07");
        assertThat(dates("Ghana's president will visit Togo on Sunday.")).containsExactly("visit 2024-06-16");
    }

    @Test
    void whatIsPutOffToADayIsPlannedForIt() {
        assertThat(events("The meeting of Lula and Milei, planned for 4 July, has been postponed to 18 July 2024."))
                .containsExactly("meeting postponed 2024-07-04", "postponed planned 2024-07-18");
        assertThat(events("The summit between India and Pakistan was put off until July 9.")).containsExactly("summit postponed -", "put planned 2024-07-09");
        assertThat(events("Kenya said its trade talks with Uganda had been rescheduled for August 2024."))
                .containsExactly("talks postponed 2024-08", "rescheduled planned 2024-08");
    }

    @Test
    void whatIsPutOffForATimeOrPerhapsOrOnADayIsNotPlanned() {
        assertThat(events("The visit of Ghana's president to Togo was delayed by two weeks.")).containsExactly("visit postponed -");
        assertThat(events("The talks between Japan and Australia may be postponed to July.")).noneMatch(e -> e.startsWith("postponed"));
        assertThat(events("Egypt and Sudan postponed their summit on Monday.")).noneMatch(e -> e.startsWith("postponed"));
    }

    private static List<String> events(String text) {
        List<String> statuses = Read.statuses(text);
        List<String> dates = dates(text);
        return IntStream.range(0, dates.size()).mapToObj(i -> statuses.get(i) + dates.get(i).substring(dates.get(i).lastIndexOf(' '))).toList();
    }

    @Test
    void aLaterMentionTakesUpThePartiesOfAnEarlierOne() {
        assertThat(parties("Nixon and Brezhnev held a summit in Vladivostok in 1974. The summit lasted three hours."))
                .containsExactly("summit: Richard Nixon, Leonid Brezhnev", "summit: Richard Nixon, Leonid Brezhnev");
        assertThat(parties("Merkel and Sarkozy met in Deauville in 2010. The two leaders met again in Paris in 2011."))
                .containsExactly("met: Angela Merkel, Nicolas Sarkozy", "met: Angela Merkel, Nicolas Sarkozy");
        assertThat(parties("Lula visited Angola in August. He met President Lourenco in Luanda."))
                .containsExactly("visited: Luiz Inacio Lula da Silva, Angola", "met: Luiz Inacio Lula da Silva, Joao Lourenco");
    }

    @Test
    void countedHappeningsWithADateForEachAreSeveral() {
        String text = "Merkel and Macron held two meetings, one on 12 March and another on 2 April.";
        assertThat(Read.text(text).mentions()).extracting(m -> m.when()).extracting(When::date).extracting(Object::toString)
                .containsExactly("2024-03-12", "2024-04-02");
        assertThat(parties(text)).allMatch(p -> p.endsWith(": Angela Merkel, Emmanuel Macron"));
    }

    @Test
    void howLongAndHowOftenAreCounted() {
        assertThat(Read.text("Trump and Kim met for 38 minutes in Singapore.").mentions().get(0).quantities())
                .extracting(Quantity::kind, Quantity::low).containsExactly(org.assertj.core.groups.Tuple.tuple(Quantity.Kind.DURATION, 38.0));
        assertThat(Read.text("Macron and Scholz met only three times in 2023.").mentions().get(0).quantities())
                .extracting(Quantity::kind, Quantity::low).containsExactly(org.assertj.core.groups.Tuple.tuple(Quantity.Kind.TIMES, 3.0));
        assertThat(Read.text("Thatcher and Mitterrand spoke by telephone at least four times in 1982.").mentions().get(0).quantities())
                .extracting(Quantity::kind, Quantity::low).containsExactly(org.assertj.core.groups.Tuple.tuple(Quantity.Kind.TIMES, 4.0));
    }

    @Test
    void aParticipleBehindANounIsNotTakenForAClause() {
        assertThat(parties("A court in Bolivia has issued arrest warrants for three Peruvian women wanted for smuggling."))
                .contains("issued: court, Peruvian women");
        assertThat(parties("The workers imprisoned for acting against Lima were released yesterday by Alberto Fujimori himself"))
                .contains("released: workers, Alberto Fujimori");
    }

    @Test
    void whereThoseKilledByAnAttackFellTellsWhomItHit() {
        assertThat(parties("Six women and a boy were killed in Libyan artillery shelling in the north of Chad on Monday, doctors said."))
                .contains("shelling: Libya, Chad");
    }

    @Test
    void whoClaimsAnAttackByAnotherAccusesIt() {
        assertThat(parties("Peru claimed that Ecuador had attacked Colombia.")).containsExactly("claimed: Peru, Ecuador", "attacked: Ecuador, Colombia");
        assertThat(parties("Peru claimed that it had attacked Colombia.")).noneMatch(p -> p.startsWith("claimed"));
        assertThat(parties("Newspapers claimed that Ecuador attacked Colombia.")).noneMatch(p -> p.startsWith("claimed"));
    }

    @Test
    void whatIsAskedForOrForbiddenIsNoActOfItsOwn() {
        assertThat(Read.text("Menem faces pressure from Congress to help Peru.").mentions()).filteredOn(m -> m.type() == EventType.AID)
                .allMatch(m -> m.cues().stream().anyMatch(c -> c.kind().equals("embedded")));
        assertThat(Read.text("Kohl said he would not give permission to Poland to help Hungary.").mentions()).filteredOn(m -> m.type() == EventType.AID)
                .allMatch(m -> m.cues().stream().anyMatch(c -> c.kind().equals("embedded")));
    }

    @Test
    void whoReceivesIsToldByWhatIsReceived() {
        assertThat(parties("Norwegian fishermen received assurances from the Danish government.")).containsExactly("received: Norwegian fishermen, Danish government");
        assertThat(parties("The Danish foreign ministry has advised against travel to Fiji after the coup.")).containsExactly("advised: Danish foreign ministry, Fiji");
    }

    @Test
    void whatAnAttackDidIsNoOtherAttack() {
        assertThat(parties("Turkish jets bombed a village in Syria, killing nine people.")).containsExactly("bombed: Turkish jets, Syria");
        assertThat(parties("Ethiopian troops attacked a camp in Eritrea, wounding four soldiers.")).hasSize(1);
        assertThat(parties("Malian rebels shelled a bridge in Niger, destroying two lorries.")).hasSize(1);
    }

    @Test
    void weInAQuotationAreThoseOfTheSpeaker() {
        assertThat(parties("\"We attacked the depot in Basra,\" the Iranian defence minister said.")).anyMatch(p -> p.startsWith("attacked: ") && p.contains("Iran"));
        assertThat(parties("\"Our pilots bombed a Turkish depot,\" the Greek general said.")).anyMatch(p -> p.startsWith("bombed: ") && p.contains("Turkey"));
        assertThat(parties("We attacked the depot in Basra.")).noneMatch(p -> p.contains("Iran"));
    }

    @Test
    void whoIsKeptOutOrSentAwayIsSoByThoseWhoGovern() {
        assertThat(parties("Three Peruvian cyclists were expelled from Chile.")).containsExactly("expelled: Peruvian cyclists, Chile");
        assertThat(parties("Two Danish nurses were deported from Niger.")).containsExactly("deported: Danish nurses, Niger");
        assertThat(parties("The deportation of a Cuban poet from Spain was cancelled.")).containsExactly("deportation: Cuban poet, Spain");
    }

    @Test
    void aPlaceThatIsASurnameTooIsThePlace() {
        assertThat(parties("Albania denied that any shell had been fired at Montenegro.")).containsExactly("fired: Montenegro");
        assertThat(parties("The president of Togo arrived in Lagos on Monday.")).containsExactly("arrived: Faure Gnassingbe, Lagos");
        assertThat(parties("Prime Minister Luis Montenegro met the king of Spain.")).anyMatch(p -> p.contains("Luis Montenegro"));
    }

    @Test
    void whereAPlaneLandsIsNoParty() {
        assertThat(parties("Mr. Gorbachev landed at Andrews Air Force Base on Monday.")).noneMatch(p -> p.contains("Andrews"));
        assertThat(parties("The president of Togo arrived at Heathrow airport on Monday.")).noneMatch(p -> p.contains("Heathrow"));
        assertThat(parties("The foreign minister of Norway landed at Ramstein on Friday.")).noneMatch(p -> p.contains("Ramstein"));
    }
}
