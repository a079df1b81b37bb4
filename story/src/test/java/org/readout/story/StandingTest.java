package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Article.met;
import static org.readout.story.Article.named;
import static org.readout.story.Article.person;
import static org.readout.story.Article.summit;
import static org.readout.story.Shown.only;
import static org.readout.story.Shown.story;

import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.Certainty;
import org.readout.model.Standing;
import org.readout.model.Status;
import org.readout.model.Story;

/** The rows of docs/standing.md. */
class StandingTest {

    private static final Actor LULA = person("Lula da Silva", "BRA");
    private static final Actor MILEI = person("Javier Milei", "ARG");

    private static Telling meeting(String trigger) {
        return summit(trigger, LULA, MILEI).on("2024-07-08").at("Asunción", "Paraguay");
    }

    @Test
    void aPlainReportOfOnePlainDocumentOccurred() {
        assertThat(only(story(named("a.txt").says("Lula met Milei in Asunción.", meeting("met")))).standing()).isEqualTo(Standing.OCCURRED);
    }

    @Test
    void aPlanWhoseDayHasPassedStaysPlanned() {
        assertThat(only(story(
                named("a.txt").published("2024-06-01").says("Lula is to meet Milei.", meeting("meet").is(Status.PLANNED)),
                named("b.txt").published("2024-12-01").says("A Lula and Milei summit had been planned.", meeting("summit").is(Status.PLANNED)))).standing())
                .isEqualTo(Standing.PLANNED);
    }

    @Test
    void newsInADocumentWithALeakedPromptIsAlleged() {
        assertThat(only(story(named("a.txt").says("Signals include a discreet summit held in Asunción.", meeting("summit"))
                .says("End with a call to action.").signal("leaked-prompt", "End with a call to action."))).standing()).isEqualTo(Standing.ALLEGED);
    }

    @Test
    void whatSuchADocumentTakesForKnownIsNotAlleged() {
        assertThat(only(story(named("a.txt").says("The 2024 Asunción summit revealed deep divisions.", meeting("summit").again())
                .says("End with a call to action.").signal("leaked-prompt", "End with a call to action."))).standing()).isEqualTo(Standing.OCCURRED);
    }

    @Test
    void weakSignalsCountOnlyTogetherAndWithoutANamedSource() {
        Article two = named("a.txt").says("Lula met Milei in Asunción, experts note.", meeting("met"))
                .signal("anonymous-authority", "experts note").signal("clickbait", "Lula");
        Article one = named("b.txt").says("Lula met Milei in Asunción, experts note.", meeting("met")).signal("anonymous-authority", "experts note");
        Article sourced = named("c.txt").says("Lula met Milei in Asunción, experts note. Folha", meeting("met"))
                .signal("anonymous-authority", "experts note").signal("clickbait", "Lula").cites("Folha", "Lula met Milei in Asunción, experts note. Folha");

        assertThat(only(story(two)).standing()).isEqualTo(Standing.ALLEGED);
        assertThat(only(story(one)).standing()).isEqualTo(Standing.OCCURRED);
        assertThat(only(story(sourced)).standing()).isEqualTo(Standing.OCCURRED);
    }

    @Test
    void theWordOfNamelessSourcesIsAlleged() {
        assertThat(only(story(named("a.txt").says("Reports suggest that Lula met Milei.", meeting("met").by("reports", "suggest")))).standing())
                .isEqualTo(Standing.ALLEGED);
    }

    @Test
    void whatANamedSourceOnlyAllegesIsAllegedUntilAnotherOriginSaysSo() {
        Article alleged = named("a.txt").says("Pérez alleged that Lula met Milei.",
                meeting("met").by("Carlos Pérez", "alleged").certainty(Certainty.PROBABLE));
        Article second = named("b.txt").says("On 8 July the presidents of Brazil and Argentina sat down together in Paraguay.", meeting("sat"));

        assertThat(only(story(alleged)).standing()).isEqualTo(Standing.ALLEGED);
        assertThat(only(story(alleged, second)).standing()).isEqualTo(Standing.OCCURRED);
    }

    @Test
    void saidByOneVoiceAndDeniedByAnotherIsDisputed() {
        assertThat(only(story(
                named("a.txt").says("Lula met Milei in Asunción.", meeting("met")),
                named("b.txt").says("Brasília denied that Lula met Milei.", meeting("met").is(Status.DENIED).by("Brasília", "denied")))).standing())
                .isEqualTo(Standing.DISPUTED);
    }

    @Test
    void aDenialBeforeTheDayDoesNotDisputeIt() {
        assertThat(only(story(
                named("a.txt").published("2024-07-09").says("Lula met Milei in Asunción.", meeting("met")),
                named("b.txt").published("2024-07-01").says("Brasília denied that Lula will meet Milei.",
                        meeting("meet").is(Status.DENIED).by("Brasília", "denied")))).standing()).isEqualTo(Standing.OCCURRED);
    }

    @Test
    void refusedAfterAPlanIsCancelledAndWithoutOneDenied() {
        Article plan = named("a.txt").published("2024-06-01").says("Lula is to meet Milei.", meeting("meet").is(Status.PLANNED));
        Article no = named("b.txt").published("2024-06-20").says("Lula will not meet Milei.", meeting("meet").is(Status.DENIED));

        assertThat(only(story(plan, no)).standing()).isEqualTo(Standing.CANCELLED);
        assertThat(only(story(no)).standing()).isEqualTo(Standing.DENIED);
    }

    @Test
    void calledOffAndPlannedAnewIsPlanned() {
        assertThat(only(story(
                named("a.txt").published("2024-06-01").says("Lula is to meet Milei.", meeting("meet").is(Status.PLANNED)),
                named("b.txt").published("2024-06-10").says("The summit of Lula and Milei is off.", meeting("summit").is(Status.CANCELLED)),
                named("c.txt").published("2024-06-20").says("Lula will meet Milei after all.", meeting("meet").is(Status.PLANNED)))).standing())
                .isEqualTo(Standing.PLANNED);
    }

    @Test
    void putOffToADayIsPlannedForThatDayUntilItIsPutOffAgain() {
        Article planned = named("a.txt").published("2024-06-01").says("Lula is to meet Milei on 8 June.", meeting("meet").on("2024-06-08").is(Status.PLANNED));
        Article moved = named("b.txt").published("2024-06-05").says("The summit of Lula and Milei on 8 June was put off to 20 June.",
                meeting("put off").again().on("2024-06-20").is(Status.PLANNED).cued("rescheduling"), meeting("summit").on("2024-06-08").is(Status.POSTPONED));
        Article again = named("c.txt").published("2024-06-15").says("The summit on 20 June was put off.", meeting("summit").on("2024-06-20").is(Status.POSTPONED));

        assertThat(only(story(planned, moved)).standing()).isEqualTo(Standing.PLANNED);
        assertThat(only(story(planned, moved)).when().date().text()).isEqualTo("2024-06-20");
        assertThat(only(story(planned, moved)).history()).extracting(h -> h.reported() + " " + h.status())
                .containsExactly("2024-06-01 PLANNED", "2024-06-05 POSTPONED", "2024-06-05 PLANNED");
        assertThat(only(story(planned, moved, again)).standing()).isEqualTo(Standing.POSTPONED);
    }

    @Test
    void thePlanRecalledInTheReportOfItsEndDoesNotReviveIt() {
        assertThat(only(story(named("a.txt").published("2024-06-10")
                .says("The summit of Lula and Milei is off.", meeting("summit").is(Status.CANCELLED))
                .says("It had been planned for 8 July.", summit("planned", LULA, MILEI).again().on("2024-07-08").is(Status.PLANNED)))).standing())
                .isEqualTo(Standing.CANCELLED);
    }

    @Test
    void undatedDocumentsCountByHowFarTheyBringIt() {
        Story story = story(
                named("a.txt").says("The summit of Lula and Milei was called off.", meeting("summit").is(Status.CANCELLED)),
                named("b.txt").says("Lula plans to meet Milei.", meeting("meet").is(Status.PLANNED)),
                named("c.txt").says("Lula could meet Milei.", meeting("meet").is(Status.PROPOSED)));

        assertThat(only(story).standing()).isEqualTo(Standing.CANCELLED);
        assertThat(only(story).history()).extracting(s -> s.status().name()).containsExactly("PROPOSED", "PLANNED", "CANCELLED");
    }

    @Test
    void calledOffAfterItWasReportedHeldIsDisputed() {
        assertThat(only(story(
                named("a.txt").published("2024-07-08").says("Lula met Milei.", meeting("met")),
                named("b.txt").published("2024-07-10").says("The summit of Lula and Milei was called off.", meeting("summit").is(Status.CANCELLED))))
                .standing()).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void aPreviewThatCallsItPastDoesNotMakeItHappen() {
        assertThat(only(story(named("a.txt").published("2024-07-01")
                .says("Lula is to meet Milei in Asunción.", meeting("meet").is(Status.PLANNED))
                .says("The Asunción summit was a success.", summit("summit").again().at("Asunción", "Paraguay")))).standing())
                .isEqualTo(Standing.PLANNED);
    }

    @Test
    void onlyUnderAConditionIsHypothetical() {
        assertThat(only(story(named("a.txt").says("If Lula meets Milei, prices may fall.", met("meets", LULA, MILEI).is(Status.HYPOTHETICAL)))).standing())
                .isEqualTo(Standing.HYPOTHETICAL);
    }

    @Test
    void goingOnIsOngoingUntilItIsOver() {
        Article now = named("a.txt").published("2024-07-08").says("Lula is meeting Milei.", meeting("meeting").is(Status.ONGOING));
        Article over = named("b.txt").published("2024-07-09").says("Lula met Milei.", meeting("met"));

        assertThat(only(story(now)).standing()).isEqualTo(Standing.ONGOING);
        assertThat(only(story(now, over)).standing()).isEqualTo(Standing.OCCURRED);
    }

    @Test
    void recordsAreASourceWithANameAndPeopleCloseToItAreNot() {
        assertThat(only(story(named("a.txt").says("Official records show that Lula met Milei.", meeting("met").by("official records", "show")))).standing())
                .isEqualTo(Standing.OCCURRED);
        assertThat(only(story(named("b.txt").says("Lula met Milei, people close to Lula said.", meeting("met").by("people close to Lula", "said")))).standing())
                .isEqualTo(Standing.ALLEGED);
    }
}
