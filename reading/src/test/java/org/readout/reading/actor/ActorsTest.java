package org.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.actor.Casting.actors;
import static org.readout.reading.actor.Casting.cast;
import static org.readout.reading.actor.Casting.names;

import org.junit.jupiter.api.Test;
import org.readout.model.Actor;

class ActorsTest {

    @Test
    void titlesAndNamesAreOneMention() {
        assertThat(actors("Russian President Vladimir Putin met White House envoy Steve Witkoff on Friday."))
                .containsExactly("Russian President Vladimir Putin = Vladimir Putin RUS GOV", "White House envoy Steve Witkoff = Steve Witkoff USA GOV");
    }

    @Test
    void theWordsAroundAnUnknownNameGiveStateAndSector() {
        assertThat(actors("British High Commissioner Brian Donnelly and Turkish police chief Orhan Demir left."))
                .containsExactly("British High Commissioner Brian Donnelly = Brian Donnelly GBR GOV", "Turkish police chief Orhan Demir = Orhan Demir TUR COP");
        assertThat(actors("Anna Kovacs, a senior Hungarian diplomat, resigned.")).containsExactly("Anna Kovacs = Anna Kovacs HUN GOV",
                "Hungarian diplomat = Anna Kovacs HUN GOV");
    }

    @Test
    void hyphenatedNamesAreTwoMentionsAtOneToken() {
        String text = "The Nixon-Brezhnev meeting and the Russia-Ukraine war were discussed.";
        assertThat(names(text, null)).containsExactly("Nixon = Richard Nixon", "Brezhnev = Leonid Brezhnev", "Russia = Russia", "Ukraine = Ukraine");
        Cast cast = cast(text, null);
        assertThat(cast.actors().get(0).head()).isEqualTo(cast.actors().get(1).head());
        assertThat(cast.actors().get(0).span().overlaps(cast.actors().get(1).span())).isFalse();
    }

    @Test
    void aSurnameMeansWhoIsNamedInFull() {
        assertThat(names("Benigno Aquino visited Tokyo. Aquino met the emperor.", null)).contains("Aquino = Benigno Aquino");
        assertThat(names("Orhan Demir met Angela Merkel. Demir thanked Merkel.", null)).endsWith("Demir = Orhan Demir", "Merkel = Angela Merkel");
    }

    @Test
    void aSharedSurnameIsSettledByTheDate() {
        assertThat(names("President Bush met reporters.", "1990-06-01")).contains("President Bush = George H. W. Bush");
        assertThat(names("President Bush met reporters.", "2003-06-01")).contains("President Bush = George W. Bush");
        assertThat(names("President Bush met reporters.", null)).contains("President Bush = Bush");
        assertThat(names("Kim fired a missile.", "2009-04-05")).contains("Kim = Kim Jong Il");
    }

    @Test
    void anotherGivenNameIsAnotherPerson() {
        assertThat(names("Melania Trump met Lucien Bouchard.", null)).containsExactly("Melania Trump = Melania Trump", "Lucien Bouchard = Lucien Bouchard");
    }

    @Test
    void aMonthIsNoPrimeMinister() {
        assertThat(actors("The talks in May failed.")).isEmpty();
        assertThat(names("Theresa May flew to Brussels in May.", null)).containsExactly("Theresa May = Theresa May");
    }

    @Test
    void theHolderOfAnOfficeIsFoundByDate() {
        assertThat(names("The American president called the French president.", "1986-10-12"))
                .containsExactly("American president = Ronald Reagan", "French president = Francois Mitterrand");
        assertThat(names("Japan's prime minister called the German chancellor.", "2015-03-01"))
                .containsExactly("Japan's prime minister = Shinzo Abe", "German chancellor = Angela Merkel");
    }

    @Test
    void anOfficeWithoutDateStaysAnOffice() {
        assertThat(actors("The Ukrainian leader thanked the foreign minister of Iran."))
                .containsExactly("Ukrainian leader = president of Ukraine UKR GOV", "foreign minister of Iran = foreign minister of Iran IRN GOV");
        assertThat(actors("The former French president was convicted.", "2021-03-01")).containsExactly("French president = French president FRA GOV");
    }

    @Test
    void anOfficeMeansWhoIsNamedInTheDocument() {
        assertThat(names("Anwar Sadat spoke in Jerusalem. The Egyptian president asked for peace.", null)).contains("Egyptian president = Anwar Sadat");
    }

    @Test
    void descriptionsHaveStateAndSector() {
        assertThat(actors("Turkish police arrested Nigerian students. Gunmen attacked the Syrian army."))
                .containsExactly("Turkish police = Turkish police TUR COP", "Nigerian students = Nigerian students NGA EDU", "Gunmen = gunmen - UAF",
                        "Syrian army = Syrian army SYR MIL");
        assertThat(actors("U.S. and Russian officials met opposition leaders."))
                .containsExactly("U.S. and Russian officials = American officials USA GOV + Russian officials RUS GOV", "opposition leaders = opposition leaders - OPP");
        assertThat(actors("Protesters in Cairo threw stones.")).containsExactly("Protesters = protesters EGY CVL");
    }

    @Test
    void alliesOfAStateAreNotThatState() {
        assertThat(actors("Ukraine's allies hesitated.")).containsExactly("Ukraine = Ukraine UKR", "allies = allies");
    }

    @Test
    void aWordBeforeANounIsNoActorOfItsOwn() {
        assertThat(actors("The police station was bombed.")).isEmpty();
    }

    @Test
    void seatsAndCapitalsStandForGovernments() {
        assertThat(actors("Talks between Moscow and Washington collapsed after the Kremlin and the Pentagon objected."))
                .containsExactly("Moscow = Russia RUS", "Washington = United States USA", "Kremlin = Kremlin RUS GOV", "Pentagon = Pentagon USA MIL");
    }

    @Test
    void aBodyOfAnotherStateIsNotTheAmericanOne() {
        assertThat(actors("Rwanda's Senate voted.")).containsExactly("Rwanda's Senate = Rwandan Senate RWA LEG");
        assertThat(actors("The Senate voted.")).containsExactly("Senate = US Senate USA LEG");
    }

    @Test
    void adjectivesBeforeThingsAreAdjectives() {
        Cast cast = cast("American sanctions hit Russian oil.", null);
        assertThat(cast.actors()).extracting(ActorMention::form).containsOnly(ActorMention.Form.ADJECTIVE);
        assertThat(cast.actors()).extracting(m -> m.actors().get(0).code()).containsExactly("USA", "RUS");
    }

    @Test
    void aPeopleIsAGroup() {
        assertThat(cast("The Russians left.", null).actors().get(0).actors()).containsExactly(new Actor("rus-people", "Russians", Actor.Kind.GROUP, "RUS", ""));
    }

    @Test
    void thePronounUsIsNoState() {
        assertThat(actors("Please join us now.")).isEmpty();
        assertThat(actors("JOIN US NOW")).isEmpty();
    }

    @Test
    void proRussianRebelsAreNotRussia() {
        assertThat(actors("Pro-Russia rebels fired rockets.")).containsExactly("rebels = rebels - REB");
    }

    @Test
    void accentsAndCurlyMarksDoNotMatter() {
        assertThat(names("Recep Tayyip Erdo\u011fan met Fran\u00e7ois Mitterrand.", null))
                .containsExactly("Recep Tayyip Erdo\u011fan = Recep Tayyip Erdogan", "Fran\u00e7ois Mitterrand = Francois Mitterrand");
        assertThat(names("The Trump\u2013Putin meeting failed.", null)).containsExactly("Trump = Donald Trump", "Putin = Vladimir Putin");
    }

    @Test
    void organisationsKeepTheirNames() {
        assertThat(actors("Kyrgyz Telecom Corp. sued the Trump Organization, Reuters said."))
                .containsExactly("Kyrgyz Telecom Corp. = Kyrgyz Telecom Corp. KGZ BUS", "Trump Organization = Trump Organization", "Reuters = Reuters - JRN");
    }

    @Test
    void sameTextGivesSameCast() {
        String text = "Hosni Mubarak met Ariel Sharon in Sharm el-Sheikh. They shook hands.";
        assertThat(cast(text, null)).isEqualTo(cast(text, null));
    }

    @Test
    void endlessWordsAreNoProse() {
        assertThat(actors("Russia ".repeat(5_000))).isEmpty();
    }
}
