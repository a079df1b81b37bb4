package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Article.act;
import static org.readout.story.Article.call;
import static org.readout.story.Article.met;
import static org.readout.story.Article.named;
import static org.readout.story.Article.officials;
import static org.readout.story.Article.person;
import static org.readout.story.Article.state;
import static org.readout.story.Article.summit;
import static org.readout.story.Article.talks;
import static org.readout.story.Article.visit;
import static org.readout.story.Shown.events;
import static org.readout.story.Shown.story;

import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Status;
import org.readout.model.Story;

class LinkingTest {

    private static final Actor NIXON = person("Richard Nixon", "USA");
    private static final Actor BREZHNEV = person("Leonid Brezhnev", "SUN");
    private static final Actor KISSINGER = person("Henry Kissinger", "USA");
    private static final Actor GROMYKO = person("Andrei Gromyko", "SUN");
    private static final Actor SADAT = person("Anwar Sadat", "EGY");
    private static final Actor BEGIN = person("Menachem Begin", "ISR");
    private static final Actor PERU = state("Peru", "PER");
    private static final Actor ECUADOR = state("Ecuador", "ECU");
    private static final Actor SOVIETS = state("Soviet Union", "SUN");
    private static final Actor AMERICA = state("United States", "USA");

    @Test
    void aPlanThatIsLaterHeldIsOneEvent() {
        Story story = story(
                named("before.txt").published("1972-05-10").says("Nixon will meet Brezhnev in Moscow on 22 May.",
                        summit("meet", NIXON, BREZHNEV).on("1972-05-22").at("Moscow", "Soviet Union").is(Status.PLANNED)),
                named("after.txt").published("1972-05-23").says("Nixon and Brezhnev met in Moscow on 22 May 1972.",
                        met("met", NIXON, BREZHNEV).on("1972-05-22").at("Moscow", "Soviet Union")));

        assertThat(events(story)).containsExactly("1972-05-22 occurred 2x summit in Moscow: Leonid Brezhnev, Richard Nixon");
        assertThat(story.conflicts()).isEmpty();
        assertThat(Shown.only(story).history()).extracting(s -> s.reported() + " " + s.status())
                .containsExactly("1972-05-10 PLANNED", "1972-05-23 OCCURRED");
        assertThat(Shown.only(story).links()).singleElement().asString().contains("same date 1972-05-22", "same participants");
    }

    @Test
    void twoCallsOfTheSamePeopleOnDifferentDaysStayApart() {
        Story story = story(
                named("a.txt").says("Sadat and Begin spoke on 3 March, and again on 9 March.",
                        call("spoke", SADAT, BEGIN).on("1978-03-03"), call("again", SADAT, BEGIN).on("1978-03-09")),
                named("b.txt").says("On 9 March 1978 Begin phoned Sadat.", call("phoned", BEGIN, SADAT).on("1978-03-09")));

        assertThat(events(story)).containsExactly(
                "1978-03-03 occurred 1x phone call: Anwar Sadat, Menachem Begin", "1978-03-09 occurred 2x phone call: Anwar Sadat, Menachem Begin");
    }

    @Test
    void aCallNeverJoinsAMeetingOfTheSameDay() {
        Story story = story(named("a.txt")
                .says("Sadat and Begin met on 5 September.", met("met", SADAT, BEGIN).on("1978-09-05"))
                .says("They also spoke by phone on 5 September.", call("spoke", SADAT, BEGIN).on("1978-09-05")));

        assertThat(story.events()).hasSize(2);
    }

    @Test
    void theSummitTakesUpTheNearestOneBeforeIt() {
        Story story = story(named("a.txt")
                .says("Nixon and Brezhnev met in Moscow on 22 May 1972.", summit("met", NIXON, BREZHNEV).on("1972-05-22").at("Moscow", "Soviet Union"))
                .says("A return summit in Washington was floated.", summit("summit", NIXON, BREZHNEV).at("Washington", "United States").is(Status.PROPOSED))
                .says("But the meeting was called off.", met("meeting").again().is(Status.CANCELLED))
                .says("The Moscow summit had lasted a week.", summit("summit").again().at("Moscow", "Soviet Union")));

        assertThat(events(story)).containsExactly(
                "1972-05-22 occurred 2x summit in Moscow: Leonid Brezhnev, Richard Nixon",
                "undated cancelled 2x summit in Washington: Leonid Brezhnev, Richard Nixon");
    }

    @Test
    void aCallTakesUpACallAndNotTheMeetingInBetween() {
        Story story = story(named("a.txt")
                .says("Sadat and Begin spoke on 3 March 1978.", call("spoke", SADAT, BEGIN).on("1978-03-03"))
                .says("They met on 5 September 1978.", met("met", SADAT, BEGIN).on("1978-09-05"))
                .says("The call had lasted an hour.", call("call").again()));

        assertThat(events(story)).containsExactly(
                "1978-03-03 occurred 2x phone call: Anwar Sadat, Menachem Begin", "1978-09-05 occurred 1x meeting: Anwar Sadat, Menachem Begin");
    }

    @Test
    void statesStandForTheirLeadersButTwoPersonsOfOneStateAreTwo() {
        Story story = story(
                named("a.txt").says("Nixon met Brezhnev on 18 June 1973.", met("met", NIXON, BREZHNEV).on("1973-06-18")),
                named("b.txt").says("The United States and the Soviet Union met on 18 June 1973.", met("met", AMERICA, SOVIETS).on("1973-06-18")),
                named("c.txt").says("Kissinger met Gromyko on 20 June 1973.", met("met", KISSINGER, GROMYKO).on("1973-06-20")),
                named("d.txt").says("Nixon met Gromyko on 20 June 1973.", met("met", NIXON, GROMYKO).on("1973-06-20")));

        assertThat(events(story)).containsExactlyInAnyOrder(
                "1973-06-18 occurred 2x meeting: Leonid Brezhnev, Richard Nixon",
                "1973-06-20 occurred 1x meeting: Andrei Gromyko, Henry Kissinger",
                "1973-06-20 occurred 1x meeting: Andrei Gromyko, Richard Nixon");
    }

    @Test
    void aMeetingWithAnotherPartnerOnTheSameDayStaysApart() {
        Story story = story(
                named("a.txt").says("Nixon met Brezhnev on 18 June 1973.", met("met", NIXON, BREZHNEV).on("1973-06-18")),
                named("b.txt").says("Nixon met Sadat on 18 June 1973.", met("met", NIXON, SADAT).on("1973-06-18")));

        assertThat(story.events()).hasSize(2);
    }

    @Test
    void aVagueWishForAYearStaysItsOwnBesideALaterMeeting() {
        Story story = story(
                named("wish.txt").says("There is talk of a Sadat and Begin meeting in 1978.", met("meeting", SADAT, BEGIN).on("1978").is(Status.PROPOSED)),
                named("fact.txt").says("Sadat and Begin met at Camp David on 5 September 1978.",
                        summit("met", SADAT, BEGIN).on("1978-09-05").at("Camp David", "United States")));

        assertThat(events(story)).containsExactly(
                "1978 proposed 1x meeting: Anwar Sadat, Menachem Begin", "1978-09-05 occurred 1x summit in Camp David: Anwar Sadat, Menachem Begin");
    }

    @Test
    void aWishForAMonthAtThePlaceJoinsWhatCameOfIt() {
        Story story = story(
                named("wish.txt").says("Carter proposed a Sadat and Begin meeting at Camp David in September.",
                        met("meeting", SADAT, BEGIN).on("1978-09").at("Camp David", null).is(Status.PROPOSED)),
                named("fact.txt").says("Sadat and Begin met at Camp David on 5 September 1978.",
                        summit("met", SADAT, BEGIN).on("1978-09-05").at("Camp David", "United States")));

        assertThat(events(story)).containsExactly("1978-09-05 occurred 2x summit in Camp David: Anwar Sadat, Menachem Begin");
    }

    @Test
    void aVisitPlannedPostponedAndHeldIsOneEventWithItsHistory() {
        Story story = story(
                named("plan.txt").published("1973-01-10").says("Brezhnev is to visit Washington on 4 May.",
                        visit("visit", BREZHNEV, NIXON).on("1973-05-04").at("Washington", "United States").is(Status.PLANNED)),
                named("later.txt").published("1973-04-20").says("Brezhnev's visit has been put off to 18 June.",
                        visit("visit", BREZHNEV, NIXON).on("1973-06-18").at("Washington", "United States").is(Status.POSTPONED)),
                named("held.txt").published("1973-06-19").says("Brezhnev visited Washington on 18 June.",
                        visit("visited", BREZHNEV, NIXON).on("1973-06-18").at("Washington", "United States")));

        assertThat(events(story)).containsExactly("1973-06-18 occurred 3x visit in Washington: Leonid Brezhnev, Richard Nixon");
        assertThat(Shown.only(story).history()).extracting(s -> s.reported() + " " + s.status())
                .containsExactly("1973-01-10 PLANNED", "1973-04-20 POSTPONED", "1973-06-19 OCCURRED");
        assertThat(story.conflicts()).isEmpty();
    }

    @Test
    void anotherMeetingAWeekLaterStaysApart() {
        Story story = story(
                named("a.txt").says("Sadat and Begin met in Aswan on 1 July.", met("met", SADAT, BEGIN).on("1979-07-01").at("Aswan", "Egypt")),
                named("b.txt").says("Sadat and Begin met in Aswan on 8 July.", met("met", SADAT, BEGIN).on("1979-07-08").at("Aswan", "Egypt")));

        assertThat(story.events()).hasSize(2);
    }

    @Test
    void meetingsInGeneralAreNoEvent() {
        assertThat(story(named("a.txt").says("Meetings between Sadat and Begin are rare.", met("Meetings", SADAT, BEGIN).generic())).events()).isEmpty();
    }

    @Test
    void talkOfFutureMeetingsWithAYearIsAProposal() {
        Story story = story(named("a.txt").says("Speculation continues about future Sadat and Begin meetings in 1980.",
                met("meetings", SADAT, BEGIN).generic().on("1980").is(Status.PROPOSED)));

        assertThat(events(story)).containsExactly("1980 proposed 1x meeting: Anwar Sadat, Menachem Begin");
    }

    @Test
    void callsThatAreListedOneByOneAreNotOneMore() {
        Story story = story(named("a.txt").claims("Records show just two calls of Sadat and Begin this year, one on 3 March and another on 9 March.",
                Binding.only(2, SADAT, BEGIN).mode(Mode.PHONE).during("1978").of("calls"),
                call("calls", SADAT, BEGIN).generic().on("1978").times(2),
                call("one on", SADAT, BEGIN).on("1978-03-03"), call("another on", SADAT, BEGIN).on("1978-03-09")));

        assertThat(events(story)).containsExactly(
                "1978-03-03 occurred 1x phone call: Anwar Sadat, Menachem Begin", "1978-03-09 occurred 1x phone call: Anwar Sadat, Menachem Begin");
    }

    @Test
    void aNumberOfCallsThatIsDeniedIsOneDisputedEvent() {
        Story story = story(named("a.txt")
                .says("A biographer alleged that Sadat had as many as seven calls with Begin since 1976.",
                        call("calls", SADAT, BEGIN).generic().on("1976/..").times(7).by("the biographer", "alleged").certainty(org.readout.model.Certainty.PROBABLE))
                .says("Cairo flatly denied the report.", call("denied").again().is(Status.DENIED).by("Cairo", "denied")));

        assertThat(events(story)).containsExactly("1976/.. disputed 2x 7 times: phone call: Anwar Sadat, Menachem Begin");
    }

    @Test
    void anUndatedReportJoinsTheOnlySummitInThatCity() {
        Story story = story(
                named("a.txt").says("Sadat and Begin met in Alexandria on 11 July 1979.", summit("met", SADAT, BEGIN).on("1979-07-11").at("Alexandria", "Egypt")),
                named("b.txt").says("The Alexandria summit of Sadat and Begin changed little.",
                        summit("summit", SADAT, BEGIN).again().at("Alexandria", "Egypt")));

        assertThat(events(story)).containsExactly("1979-07-11 occurred 2x summit in Alexandria: Anwar Sadat, Menachem Begin");
        assertThat(Shown.only(story).links()).singleElement().asString().contains("the only one in the pile");
    }

    @Test
    void anUndatedReportStaysUndatedIfTwoSummitsFit() {
        Story story = story(
                named("a.txt").says("Sadat and Begin met in Aswan on 1 July.", summit("met", SADAT, BEGIN).on("1979-07-01").at("Aswan", "Egypt")),
                named("b.txt").says("Sadat and Begin met in Aswan on 8 July.", summit("met", SADAT, BEGIN).on("1979-07-28").at("Aswan", "Egypt")),
                named("c.txt").says("The Aswan summit of Sadat and Begin changed little.", summit("summit", SADAT, BEGIN).again().at("Aswan", "Egypt")));

        assertThat(story.events()).hasSize(3);
    }

    @Test
    void talksOfOfficialsAreNotTheSummitOfTheirLeaders() {
        Story story = story(named("a.txt")
                .says("Officials of the United States and the Soviet Union held talks in Helsinki.",
                        talks("talks", officials("American officials", "USA"), officials("Soviet officials", "SUN")).at("Helsinki", "Finland"))
                .says("Nixon and Brezhnev will meet in Moscow on 22 May 1972.",
                        summit("meet", NIXON, BREZHNEV).on("1972-05-22").at("Moscow", "Soviet Union").is(Status.PLANNED))
                .says("The summit is the first in years.", summit("summit").again().is(Status.PLANNED)));

        assertThat(events(story)).containsExactly(
                "1972-05-22 planned 2x summit in Moscow: Leonid Brezhnev, Richard Nixon",
                "undated occurred 1x talks in Helsinki: American officials, Soviet officials");
    }

    @Test
    void anAttackTheOtherWayRoundIsAnotherAttack() {
        Story story = story(
                named("a.txt").says("Peru attacked Ecuador on 28 January 1981.", act("attacked", EventType.ASSAULT, null, PERU, ECUADOR).on("1981-01-28")),
                named("b.txt").says("Ecuador attacked Peru on 28 January 1981.", act("attacked", EventType.ASSAULT, null, ECUADOR, PERU).on("1981-01-28")),
                named("c.txt").says("The attack of Peru on Ecuador began on 28 January 1981.", act("attack", EventType.ASSAULT, null, PERU, ECUADOR).on("1981-01-28")));

        assertThat(events(story)).containsExactlyInAnyOrder(
                "1981-01-28 occurred 2x attack: Peru → Ecuador", "1981-01-28 occurred 1x attack: Ecuador → Peru");
    }

    @Test
    void twoMentionsInOneSentenceWithTheSamePeopleAreOneHappening() {
        Story story = story(named("a.txt").says("Nixon met Brezhnev, and the meeting of Nixon and Brezhnev ended late.",
                met("met", NIXON, BREZHNEV), met("meeting", NIXON, BREZHNEV)));

        assertThat(events(story)).containsExactly("undated occurred 2x meeting: Leonid Brezhnev, Richard Nixon");
    }

    @Test
    void agreedAndRefusedMeetingsAreTheMeetingTheyAreAbout() {
        Story story = story(
                named("a.txt").published("1977-11-15").says("Begin agreed to receive Sadat in Jerusalem on 19 November.",
                        new Telling("agreed", EventType.AGREE, Mode.MEET).with(BEGIN, SADAT).on("1977-11-19").at("Jerusalem", "Israel")),
                named("b.txt").published("1977-11-20").says("Sadat came to Jerusalem on 19 November.",
                        visit("came", SADAT, BEGIN).on("1977-11-19").at("Jerusalem", "Israel")));

        assertThat(events(story)).containsExactly("1977-11-19 occurred 2x visit in Jerusalem: Anwar Sadat, Menachem Begin");
        assertThat(Shown.only(story).history()).extracting(s -> s.status().name()).containsExactly("PLANNED", "OCCURRED");
    }

    @Test
    void aWordForAnyContactTakesTheDateOfTheSummitBesideIt() {
        Story story = story(named("a.txt")
                .says("Their first interaction was during the 1972 Moscow summit.",
                        new Telling("interaction", EventType.CONSULT, null).with(NIXON, BREZHNEV),
                        summit("summit", NIXON, BREZHNEV).again().on("1972").at("Moscow", "Soviet Union"))
                .says("Nixon met with Brezhnev alone.", met("met", NIXON, BREZHNEV)));

        assertThat(events(story)).containsExactly("1972 occurred 3x summit in Moscow: Leonid Brezhnev, Richard Nixon");
    }

    @Test
    void anotherMeetingIsNotTheOneAlreadyTold() {
        Story story = story(named("a.txt")
                .says("Nixon met Brezhnev in Moscow on 22 May 1972.", met("met", NIXON, BREZHNEV).on("1972-05-22").at("Moscow", "Soviet Union"))
                .says("Nixon and Brezhnev met another time in a dacha.", met("met", NIXON, BREZHNEV)));

        assertThat(story.events()).hasSize(2);
    }

    @Test
    void anUndatedPlanIsNotWhatHadAlreadyHappenedWhenItWasPublished() {
        Story story = story(
                named("a.txt").says("Sadat and Begin met in Alexandria on 11 July 1979.", summit("met", SADAT, BEGIN).on("1979-07-11").at("Alexandria", "Egypt")),
                named("b.txt").published("1979-09-01").says("Sadat and Begin will meet in Alexandria.",
                        summit("meet", SADAT, BEGIN).at("Alexandria", "Egypt").is(Status.PLANNED)));

        assertThat(story.events()).hasSize(2);
    }

    @Test
    void newsWithoutADateIsTheMeetingOfTheDaysBefore() {
        Story story = story(
                named("a.txt").says("Sadat and Begin met on 11 July 1979.", met("met", SADAT, BEGIN).on("1979-07-11")),
                named("b.txt").published("1979-07-12").says("Egypt's president met the Israeli prime minister.", met("met", SADAT, BEGIN)),
                named("c.txt").published("1979-08-30").says("Sadat met Begin.", met("met", SADAT, BEGIN)));

        assertThat(events(story)).containsExactly(
                "1979-07-11 occurred 2x meeting: Anwar Sadat, Menachem Begin", "undated occurred 1x meeting: Anwar Sadat, Menachem Begin");
    }

    @Test
    void aHappeningWithoutParticipantsJoinsByPlaceAndDay() {
        Story story = story(
                named("a.txt").says("Sadat and Begin met in Alexandria on 11 July 1979.", summit("met", SADAT, BEGIN).on("1979-07-11").at("Alexandria", "Egypt")),
                named("b.txt").says("A summit was held in Alexandria on 11 July 1979.", summit("summit").on("1979-07-11").at("Alexandria", "Egypt")),
                named("c.txt").says("A summit was held in Havana on 11 July 1979.", summit("summit").on("1979-07-11").at("Havana", "Cuba")));

        assertThat(events(story)).containsExactlyInAnyOrder(
                "1979-07-11 occurred 2x summit in Alexandria: Anwar Sadat, Menachem Begin", "1979-07-11 occurred 1x summit in Havana");
    }

    @Test
    void theSummitOfATownIsTheOnlySummitToldThere() {
        Actor greece = state("Greece", "GRC");
        Actor turkey = state("Turkey", "TUR");
        Story story = story(named("a.txt")
                .says("Greece and Turkey held a summit in Davos on 31 January 1988.", summit("summit", greece, turkey).on("1988-01-31").at("Davos", "Switzerland"))
                .says("Ozal met Papandreou in Davos on 30 January 1988.",
                        met("met", person("Turgut Ozal", "TUR"), person("Andreas Papandreou", "GRC")).on("1988-01-30").at("Davos", "Switzerland"))
                .says("The Davos summit eased tension.", summit("summit").at("Davos", "Switzerland")));

        assertThat(events(story)).containsExactly("1988-01-30 occurred 1x meeting in Davos: Andreas Papandreou, Turgut Ozal",
                "1988-01-31 occurred 2x summit in Davos: Greece, Turkey");
        assertThat(story.events().get(1).links()).singleElement().asString().contains("taken for known, the only one told at this place");
    }

    @Test
    void theTalksOfATownWithTwoRoundsStayUndated() {
        Actor russia = state("Russia", "RUS");
        Actor japan = state("Japan", "JPN");
        Story story = story(named("a.txt")
                .says("Russia and Japan held talks in Portsmouth on 9 August 1905.", talks("talks", russia, japan).on("1905-08-09").at("Portsmouth", "United States"))
                .says("Russia and Japan held talks in Portsmouth on 29 August 1905.", talks("talks", russia, japan).on("1905-08-29").at("Portsmouth", "United States"))
                .says("The Portsmouth talks were hard.", talks("talks").at("Portsmouth", "United States")));

        assertThat(events(story)).containsExactly("1905-08-09 occurred 1x talks in Portsmouth: Japan, Russia",
                "1905-08-29 occurred 1x talks in Portsmouth: Japan, Russia", "undated occurred 1x talks in Portsmouth");
    }

    @Test
    void aSummitThatIsNewsInATownIsNotTheOneToldBefore() {
        Actor brazil = state("Brazil", "BRA");
        Actor canada = state("Canada", "CAN");
        Story story = story(named("a.txt")
                .says("Brazil and Canada held a summit in Lima on 2 May 2031.", summit("summit", brazil, canada).on("2031-05-02").at("Lima", "Peru"))
                .says("Last month a trade summit in Lima failed.", summit("summit").at("Lima", "Peru"))
                .says("Brazil and Canada met in Lima on 9 June 2031.", met("met", brazil, canada).on("2031-06-09").at("Lima", "Peru"))
                .says("The second Lima summit failed.", summit("summit").at("Lima", "Peru")));

        assertThat(events(story)).contains("2031-05-02 occurred 1x summit in Lima: Brazil, Canada");
    }

    @Test
    void aDeathOrAStatementWithoutADateCountsIfItIsOfAPerson() {
        Actor people = officials("people", "");
        Story story = story(named("a.txt")
                .says("People died in the streets.", act("died", EventType.OTHER, Mode.DEATH, people))
                .says("At a press conference there were questions.", act("conference", EventType.OTHER, Mode.STATEMENT, people))
                .says("Sadat died in Cairo.", act("died", EventType.OTHER, Mode.DEATH, SADAT))
                .says("People died in the flood of May 1981.", act("died", EventType.OTHER, Mode.DEATH, people).on("1981-05")));

        assertThat(story.events()).extracting(e -> e.label()).containsExactly("death: people", "death: Anwar Sadat");
    }
}
