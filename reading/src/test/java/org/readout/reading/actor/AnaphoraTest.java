package org.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.actor.Casting.names;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnaphoraTest {

    private static List<String> pronouns(String text) {
        return names(text, null).stream().filter(n -> Character.isLowerCase(n.charAt(0)) || n.matches("(He|She|They|It|His|Her|Their|Both.*) = .*")).toList();
    }

    @Test
    void heIsTheSubjectOfTheSentenceBefore() {
        assertThat(pronouns("Nelson Mandela spoke to reporters. He thanked Desmond Tutu.")).contains("He = Nelson Mandela");
    }

    @Test
    void sheIsNotAMan() {
        assertThat(pronouns("Margaret Thatcher received Mikhail Gorbachev. She liked him.")).containsExactly("She = Margaret Thatcher", "him = Mikhail Gorbachev");
    }

    @Test
    void theSpeakerOfASentenceIsItsHe() {
        assertThat(pronouns("Menachem Begin said he trusted Anwar Sadat.")).containsExactly("he = Menachem Begin");
    }

    @Test
    void twoMenAndOneHeGiveNobody() {
        assertThat(pronouns("Richard Nixon told Leonid Brezhnev that he was late.")).isEmpty();
    }

    @Test
    void aHeadingCutsTheThread() {
        assertThat(pronouns("Richard Nixon flew to China.\n\nEarly Years\n\nHe was born in California.")).isEmpty();
    }

    @Test
    void theTwoLeadersAreTheLastPair() {
        assertThat(pronouns("Mikhail Gorbachev and Ronald Reagan met in Geneva. The two leaders agreed to meet again."))
                .contains("two leaders = Mikhail Gorbachev + Ronald Reagan");
        assertThat(pronouns("Narendra Modi spoke with Shehbaz Sharif by phone. Both leaders wanted peace.")).contains("Both leaders = Narendra Modi + Shehbaz Sharif");
    }

    @Test
    void ministersAreNotTheTwoLeaders() {
        assertThat(pronouns("Mikhail Gorbachev and Ronald Reagan wrote letters. George Shultz met Eduard Shevardnadze in Vienna. The two leaders were pleased."))
                .contains("two leaders = Mikhail Gorbachev + Ronald Reagan");
    }

    @Test
    void bothSidesMayBeStates() {
        assertThat(pronouns("Talks between India and Pakistan collapsed. Both sides blamed terrorists.")).contains("Both sides = India + Pakistan");
        assertThat(pronouns("India and Pakistan signed a treaty. The two countries share a border.")).contains("two countries = India + Pakistan");
    }

    @Test
    void theyArePairOrGroup() {
        assertThat(pronouns("Jimmy Carter and Deng Xiaoping met in Washington. They toasted.")).contains("They = Jimmy Carter + Deng Xiaoping");
        assertThat(pronouns("Chilean miners said they would strike.")).containsExactly("they = Chilean miners");
    }

    @Test
    void aPairReachesAcrossAListItem() {
        assertThat(pronouns("Nicolae Ceausescu received Richard Nixon in Bucharest.\n\nTimeline\n\n- They toasted in the palace.\n\n- The two met again in 1970."))
                .containsExactly("They = Nicolae Ceausescu + Richard Nixon", "two = Nicolae Ceausescu + Richard Nixon");
        assertThat(pronouns("Helmut Kohl and Francois Mitterrand met at Verdun. It was a cold day. They held hands."))
                .containsExactly("They = Helmut Kohl + Francois Mitterrand");
        assertThat(pronouns("Helmut Kohl and Francois Mitterrand met at Verdun. The trees were bare. They bent in the wind.")).isEmpty();
    }

    @Test
    void theirMinistersAreThoseOfTheirStates() {
        assertThat(names("Ronald Reagan and Mikhail Gorbachev wrote letters. Their foreign ministers met in Vienna.", "1986-11-10"))
                .endsWith("Their = Ronald Reagan + Mikhail Gorbachev", "foreign ministers = George Shultz + Eduard Shevardnadze");
        assertThat(names("Jimmy Carter and Leonid Brezhnev talked. Their foreign ministers listened.", "1979-06-17"))
                .endsWith("foreign ministers = Cyrus Vance + Andrei Gromyko");
        assertThat(names("Jimmy Carter and Leonid Brezhnev talked. Their bodyguards and their foreign ministers listened.", null))
                .noneMatch(n -> n.contains("Kissinger"));
    }

    @Test
    void whoActsIsNotThem() {
        assertThat(pronouns("The visiting ministers signed them.")).containsExactly("ministers = ministers");
    }

    @Test
    void aGovernmentAndItsRebelsAreAPair() {
        assertThat(pronouns("The Colombian government and the FARC signed a deal. Both sides praised it."))
                .contains("Both sides = Colombian government + FARC");
    }

    @Test
    void aRelativeMeansItsAntecedent() {
        assertThat(pronouns("Russia, which attacked Ukraine in 2022, met with the United States.")).containsExactly("which = Russia");
        assertThat(pronouns("Lech Walesa, who led Solidarity, was elected.")).containsExactly("who = Lech Walesa");
    }

    @Test
    void aStateIsItsOwnIt() {
        assertThat(pronouns("North Korea said it would test its missiles.")).containsExactly("it = North Korea", "its = North Korea");
        assertThat(pronouns("Iran attacked. It was raining.")).isEmpty();
    }

    @Test
    void aCounterpartIsWhoIsNamedBesideIt() {
        assertThat(names("Angela Merkel called her French counterpart, Nicolas Sarkozy.", null)).contains("French counterpart = Nicolas Sarkozy");
    }

    @Test
    void severalNamesBehindTheirOfficesAreTheHoldersInTurn() {
        assertThat(names("The foreign ministers of Chile and Peru, Rosa Duarte and Julio Vera, will meet in Lima.", null))
                .contains("foreign ministers of Chile and Peru = Rosa Duarte + Julio Vera");
        assertThat(names("The presidents of Kenya and Uganda (Amos Otieno and Grace Nabirye) met in Nairobi.", null))
                .contains("presidents of Kenya and Uganda = Amos Otieno + Grace Nabirye");
        assertThat(names("The kings of Norway and Sweden, Haakon VII and Gustaf V, met in Malmö.", null)).anyMatch(n -> n.startsWith("kings of Norway and Sweden = Haakon"));
    }

    @Test
    void oneNameBehindTwoOfficesIsNeitherOfThem() {
        assertThat(names("The foreign ministers of Chile and Peru, Rosa Duarte, said they would meet.", null)).noneMatch(n -> n.endsWith("Peru = Rosa Duarte"));
    }
}
