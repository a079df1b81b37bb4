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
import static org.readout.story.Shown.conflicts;
import static org.readout.story.Shown.story;

import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Standing;
import org.readout.model.Status;
import org.readout.model.Story;

class ConflictTest {

    private static final Actor KENNEDY = person("John F. Kennedy", "USA");
    private static final Actor KHRUSHCHEV = person("Nikita Khrushchev", "SUN");
    private static final Actor AMERICA = state("United States", "USA");
    private static final Actor SOVIETS = state("Soviet Union", "SUN");
    private static final Actor UNION = person("Rosa Meyer", "DEU");
    private static final Actor MINISTER = person("Karl Braun", "DEU");

    private static Telling vienna(String trigger) {
        return summit(trigger, KENNEDY, KHRUSHCHEV).on("1961-06-04").at("Vienna", "Austria");
    }

    @Test
    void aFirstSinceIsBrokenByASummitInsideItsTime() {
        Story story = story(
                named("first.txt").claims("The Vienna summit is the first high-level meeting of Americans and Soviets since September 1959.",
                        Binding.first(AMERICA, SOVIETS).during("1959-09/1961-06-04").value("high-level").of("summit"), vienna("summit").is(Status.PLANNED)),
                named("rumour.txt").says("They held a discreet summit in Tangier in March 1960.",
                        summit("summit", KENNEDY, KHRUSHCHEV).on("1960-03").at("Tangier", "Morocco")));

        assertThat(conflicts(story)).containsExactly("first-since: first of its kind | one took place on or about 1960-03");
        assertThat(story.conflicts().get(0).explanations()).isEmpty();
        assertThat(story.conflicts().get(0).about()).isEqualTo(story.events().get(0).id());
        assertThat(story.conflicts().get(0).sides().get(1).evidence().get(0).quote()).isEqualTo("They held a discreet summit in Tangier in March 1960.");
    }

    @Test
    void aFirstSinceIsNotBrokenByOfficialsNorByACallNorByWhatLiesOutside() {
        Story story = story(
                named("first.txt").claims("The Vienna summit is the first high-level meeting of Americans and Soviets since September 1959.",
                        Binding.first(AMERICA, SOVIETS).during("1959-09/1961-06-04").value("high-level").of("summit"), vienna("summit").is(Status.PLANNED)),
                named("others.txt")
                        .says("Officials held talks in Geneva in May 1960.",
                                talks("talks", officials("American officials", "USA"), officials("Soviet officials", "SUN")).on("1960-05").at("Geneva", "Switzerland"))
                        .says("Kennedy and Khrushchev spoke on 9 November 1960.", call("spoke", KENNEDY, KHRUSHCHEV).on("1960-11-09"))
                        .says("A first summit was held at Camp David in 1955.", summit("summit", AMERICA, SOVIETS).on("1955").at("Camp David", "United States"))
                        .says("Kennedy and Khrushchev met once more in some year.", summit("met", KENNEDY, KHRUSHCHEV).at("Paris", "France")));

        assertThat(story.conflicts()).isEmpty();
    }

    @Test
    void aFirstInACountryIsNotBrokenByASummitElsewhere() {
        Story story = story(
                named("first.txt").claims("It will be the first American summit in Austria since 1955.",
                        Binding.first(AMERICA, SOVIETS).during("1955/1961-06-04").mode(Mode.SUMMIT).of("summit"),
                        vienna("summit").at("Austria", null).is(Status.PLANNED)),
                named("b.txt").says("They met in Paris on 16 May 1960.", summit("met", AMERICA, SOVIETS).on("1960-05-16").at("Paris", "France")));

        assertThat(story.conflicts()).isEmpty();
    }

    @Test
    void twoBaselinesThatBothHoldAreNoConflict() {
        assertThat(story(named("a.txt")
                .claims("The Vienna summit is the first since 1955.", Binding.first(AMERICA, SOVIETS).during("1955/1961").of("summit"), vienna("summit"))
                .claims("The summit is the first since the events of November 1956.",
                        Binding.first(AMERICA, SOVIETS).during("1956-11/1961").of("summit"), summit("summit").again())).conflicts()).isEmpty();
    }

    @Test
    void neverMetIsBrokenByAMeetingBeforeThat() {
        Story story = story(
                named("a.txt").published("1961-01-05").claims("Meyer has never met Braun.", Binding.never(UNION, MINISTER)),
                named("b.txt").says("Meyer met Braun on 3 May 1960.", met("met", UNION, MINISTER).on("1960-05-03")),
                named("c.txt").says("Meyer met Braun on 3 May 1962.", met("met", UNION, MINISTER).on("1962-05-03")));

        assertThat(conflicts(story)).containsExactly("occurrence: none | one took place on or about 1960-05-03");
    }

    @Test
    void justTwoAgainstFarMoreAndAgainstSevenIsOneConflict() {
        Story story = story(named("a.txt")
                .claims("Records show just two calls of Kennedy and Khrushchev this year, one on 3 March and one on 9 March.",
                        Binding.only(2, KENNEDY, KHRUSHCHEV).mode(Mode.PHONE).during("1961").of("calls"),
                        call("calls", KENNEDY, KHRUSHCHEV).generic().on("1961").times(2), call("one on 3", KENNEDY, KHRUSHCHEV).on("1961-03-03"),
                        call("one on 9", KENNEDY, KHRUSHCHEV).on("1961-03-09"))
                .claims("There is talk that their conversations were far more frequent.",
                        Binding.atLeast(0, KENNEDY, KHRUSHCHEV).of("conversations"), talks("conversations", KENNEDY, KHRUSHCHEV).generic())
                .claims("A biographer alleged as many as seven conversations since 1957.",
                        Binding.atLeast(7, KENNEDY, KHRUSHCHEV).during("1957/1960").of("conversations"),
                        talks("conversations", KENNEDY, KHRUSHCHEV).generic().times(7).on("1957/1960").by("a biographer", "alleged")));

        assertThat(conflicts(story)).containsExactly("count: just 2 in 1961 | more than that | as many as 7 in 1957/1960");
        assertThat(story.conflicts().get(0).explanations()).contains("some of the numbers are given for another time");
    }

    @Test
    void aShorterListIsNoConflictAndALongerOneIs() {
        Article two = named("two.txt").published("1961-12-01").claims("Kennedy and Khrushchev had just two calls this year.",
                Binding.only(2, KENNEDY, KHRUSHCHEV).mode(Mode.PHONE).during("1961").of("calls"),
                call("calls", KENNEDY, KHRUSHCHEV).generic().on("1961").times(2));
        Article one = named("one.txt").says("They spoke on 3 March.", call("spoke", KENNEDY, KHRUSHCHEV).on("1961-03-03"));
        Article more = named("more.txt").says("They spoke on 9 March.", call("spoke", KENNEDY, KHRUSHCHEV).on("1961-03-09"))
                .says("They spoke on 2 May.", call("spoke", KENNEDY, KHRUSHCHEV).on("1961-05-02"));

        assertThat(story(two, one).conflicts()).isEmpty();
        assertThat(conflicts(story(two, one, more))).containsExactly("count: just 2 in 1961 | 3 with dates");
    }

    @Test
    void whatCameAfterTheCountDoesNotBreakIt() {
        assertThat(story(
                named("one.txt").published("1961-04-01").claims("Kennedy and Khrushchev had just one call this year.",
                        Binding.only(1, KENNEDY, KHRUSHCHEV).mode(Mode.PHONE).during("1961")),
                named("more.txt").says("They spoke on 9 March.", call("spoke", KENNEDY, KHRUSHCHEV).on("1961-03-09"))
                        .says("They spoke on 2 May.", call("spoke", KENNEDY, KHRUSHCHEV).on("1961-05-02"))).conflicts()).isEmpty();
    }

    @Test
    void oneSummitInTwoCountriesIsAConflictOfPlace() {
        Story story = story(
                named("preview.txt").says("Kennedy is to meet Khrushchev in Vienna on 4 June 1961.", vienna("meet").is(Status.PLANNED))
                        .says("It will be the first American summit in Hungary since 1955.", summit("summit", AMERICA).again().at("Hungary", null).is(Status.PLANNED))
                        .signal("machine-translation", "It will be"),
                named("report.txt").says("Kennedy met Khrushchev in Vienna, Austria.", vienna("met")));

        assertThat(conflicts(story)).containsExactly("place: in Vienna | in Hungary");
        assertThat(story.conflicts().get(0).explanations()).containsExactly(
                "translation: one side rests on a text that seems to be translated by machine");
        assertThat(story.events()).hasSize(1);
    }

    @Test
    void aCityItsRegionAndItsCountryAreOnePlace() {
        assertThat(story(
                named("a.txt").says("They met in Vienna.", vienna("met")),
                named("b.txt").says("They met in Austria on 4 June.", summit("met", KENNEDY, KHRUSHCHEV).on("1961-06-04").at("Austria", null)),
                named("c.txt").says("They met at Schönbrunn on 4 June.", summit("met", KENNEDY, KHRUSHCHEV).on("1961-06-04").at("Schönbrunn", "Vienna")))
                .conflicts()).isEmpty();
    }

    @Test
    void aVenueThatWasChangedBeforeTheDayIsNoConflict() {
        assertThat(story(
                named("a.txt").published("1961-05-01").says("They are to meet in Paris on 4 June.",
                        summit("meet", KENNEDY, KHRUSHCHEV).on("1961-06-04").at("Paris", "France").is(Status.PLANNED)),
                named("b.txt").published("1961-06-05").says("They met in Vienna.", vienna("met"))).conflicts()).isEmpty();
    }

    @Test
    void neighbouringDaysAreShownWithTheTimeZone() {
        Story story = story(
                named("a.txt").says("Kennedy and Khrushchev met in Vienna on 3 June.", vienna("met").on("1961-06-03")),
                named("b.txt").says("Kennedy and Khrushchev met in Vienna on 4 June.", vienna("met")));

        assertThat(conflicts(story)).containsExactly("date: on 1961-06-03 | on 1961-06-04");
        assertThat(story.conflicts().get(0).explanations()).contains("time zone: the days follow each other");
        assertThat(story.events()).hasSize(1);
    }

    @Test
    void aSummitOfTwoDaysIsNoConflictOfDates() {
        assertThat(story(
                named("a.txt").says("Kennedy and Khrushchev met in Vienna on 3 June.", vienna("met").on("1961-06-03")),
                named("b.txt").says("Kennedy and Khrushchev met in Vienna on 4 June.", vienna("met")),
                named("c.txt").says("They met in Vienna on 3 and 4 June.", vienna("met").on("1961-06-03/1961-06-04"))).conflicts()).isEmpty();
    }

    @Test
    void anUpcomingSummitCalledThePreviousOneIsAConflictOfDate() {
        Story story = story(named("a.txt")
                .says("Kennedy is planned to meet Khrushchev on 4 June 1961 in Vienna.", vienna("meet").is(Status.PLANNED))
                .says("Talks can help, as the previous Vienna summit shows.", summit("summit").again().at("Vienna", "Austria")));

        assertThat(conflicts(story)).containsExactly("date: still to come | already past");
    }

    @Test
    void anotherMeetingThatWasJoinedForOneSharedPartyIsNoConflictOfDate() {
        assertThat(story(named("a.txt").published("1961-06-01")
                .says("Kennedy will meet Khrushchev on 4 June.", met("meet", KENNEDY, KHRUSHCHEV).on("1961-06-04").is(Status.PLANNED))
                .says("After the previous summit with the chancellor Kennedy flew home.", summit("summit", KENNEDY, MINISTER).again())).conflicts()).isEmpty();
        assertThat(story(named("b.txt").published("1961-06-01")
                .says("Kennedy is to meet Khrushchev on 4 June.", met("meet", KENNEDY, KHRUSHCHEV).on("1961-06-04").is(Status.PLANNED))
                .says("Kennedy was tired after the summit.", summit("summit", KENNEDY).again())).conflicts()).isEmpty();
        assertThat(story(named("c.txt").published("1961-06-01")
                .says("She will visit Bonn on 4 June.", visit("visit", UNION).on("1961-06-04").is(Status.PLANNED))
                .says("After her meeting with Kennedy the embargo fell.", met("meeting", UNION, KENNEDY).again())).conflicts()).isEmpty();
    }

    @Test
    void aReportThatRecallsThePlanIsNoConflict() {
        assertThat(story(named("a.txt").published("1961-06-06")
                .says("Kennedy was to meet Khrushchev on 4 June in Vienna.", vienna("meet").is(Status.PLANNED))
                .says("The Vienna summit took place.", summit("summit").again().at("Vienna", "Austria"))).conflicts()).isEmpty();
    }

    @Test
    void saidAndDeniedIsAConflictWithBothQuotes() {
        Story story = story(named("a.txt")
                .says("Meyer alleged that Braun met Khrushchev.", met("met", MINISTER, KHRUSHCHEV).by("Rosa Meyer", "alleged"))
                .says("Bonn denied it.", met("denied", MINISTER, KHRUSHCHEV).again().is(Status.DENIED).by("Bonn", "denied")));

        assertThat(conflicts(story)).containsExactly("occurrence: it happened | it did not happen");
        assertThat(story.conflicts().get(0).sides()).extracting(s -> s.evidence().get(0).quote())
                .containsExactly("Meyer alleged that Braun met Khrushchev.", "Bonn denied it.");
        assertThat(story.events()).extracting(e -> e.standing()).containsExactly(Standing.DISPUTED);
    }

    @Test
    void durationsThatDifferByMoreThanRoundingAreAConflict() {
        Article ninety = named("a.txt").says("They spoke for 90 minutes.", call("spoke", KENNEDY, KHRUSHCHEV).on("1961-03-03").lasting(90));
        Article nearly = named("b.txt").says("The call took 85 minutes.", call("call", KENNEDY, KHRUSHCHEV).on("1961-03-03").lasting(85));
        Article brief = named("c.txt").says("They talked for 20 minutes only.", call("talked", KENNEDY, KHRUSHCHEV).on("1961-03-03").lasting(20));

        assertThat(story(ninety, nearly).conflicts()).isEmpty();
        assertThat(conflicts(story(ninety, nearly, brief))).singleElement().asString().startsWith("count: ").contains("20 minutes");
    }

    @Test
    void aTollThatRisesIsShownWithTheLaterUpdate() {
        Story story = story(
                named("a.txt").published("1961-04-17").says("The Soviet Union attacked the United States; 12 people died.",
                        act("attacked", EventType.ASSAULT, null, SOVIETS, AMERICA).on("1961-04-16").people(12)),
                named("b.txt").published("1961-04-19").says("The attack of the Soviet Union on the United States killed 40 people.",
                        act("attack", EventType.ASSAULT, null, SOVIETS, AMERICA).on("1961-04-16").people(40)));

        assertThat(story.conflicts()).singleElement().satisfies(c ->
                assertThat(c.explanations()).contains("later update: the numbers were published at different times"));
    }

    @Test
    void holderAndFormerHolderOfAnOfficeIsAConflictUnlessTheDatesExplainIt() {
        Article former = named("a.txt").claims("Former president Kennedy spoke.", Binding.office("former president of USA", KENNEDY));
        Article current = named("b.txt").claims("President Kennedy spoke.", Binding.office("current president of USA", KENNEDY));
        Article other = named("c.txt").claims("President Khrushchev spoke.", Binding.office("current president of SUN", KHRUSHCHEV));

        assertThat(conflicts(story(former, current, other))).containsExactly("office: in office: president of USA | former president of USA");
        assertThat(story(former, current).conflicts().get(0).explanations()).isEmpty();
        assertThat(story(former.published("1965-01-01"), current.published("1961-03-01")).conflicts().get(0).explanations())
                .containsExactly("succession in office: the accounts speak of different times");
    }

    @Test
    void differentPersonsForOneStateOnOneOccasionAreShownWithADoubt() {
        Actor rusk = person("Dean Rusk", "USA");
        Story story = story(
                named("a.txt").says("Kennedy met Khrushchev in Vienna on 4 June.", vienna("met")),
                named("b.txt").says("Rusk met Khrushchev in Vienna on 4 June.", summit("met", rusk, KHRUSHCHEV).on("1961-06-04").at("Vienna", "Austria")));

        assertThat(conflicts(story)).containsExactly("participants: with Dean Rusk | with John F. Kennedy");
        assertThat(story.conflicts().get(0).explanations()).isNotEmpty();
    }

    @Test
    void silenceIsNoContradiction() {
        assertThat(story(
                named("list.txt").says("They met in Vienna on 4 June.", vienna("met")),
                named("other.txt").says("They held a summit in Tangier in March 1960.",
                        summit("summit", KENNEDY, KHRUSHCHEV).on("1960-03").at("Tangier", "Morocco"))).conflicts()).isEmpty();
    }
}
