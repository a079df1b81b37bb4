package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Article.named;
import static org.readout.story.Article.person;
import static org.readout.story.Article.summit;
import static org.readout.story.Shown.only;
import static org.readout.story.Shown.story;

import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.Status;
import org.readout.model.Story;

/** The rows of docs/credibility.md. */
class CredibilityTest {

    private static final Actor ABIY = person("Abiy Ahmed", "ETH");
    private static final Actor ISAIAS = person("Isaias Afwerki", "ERI");

    private static Telling asmara(String trigger) {
        return summit(trigger, ABIY, ISAIAS).on("2018-07-08").at("Asmara", "Eritrea");
    }

    private static final Article PLAIN = named("plain.txt").says("Abiy met Isaias in Asmara on Sunday.", asmara("met"));

    @Test
    void twoIndependentOriginsAndNoConflictAreConfirmed() {
        Story story = story(PLAIN, named("b.txt").says("In the Eritrean capital the leaders of both states embraced.", asmara("embraced")));

        assertThat(only(story).credibility().grade()).isEqualTo(1);
        assertThat(only(story).credibility().reasons()).containsExactly(
                "2 independent origins say that it happened", "independent accounts confirm each other");
    }

    @Test
    void oneNamedSourceIsProbablyTrue() {
        assertThat(only(story(named("a.txt").says("Abiy met Isaias, state television said.", asmara("met").by("Eri-TV", "said")))).credibility().grade())
                .isEqualTo(2);
    }

    @Test
    void anotherOriginsPlanSupportsASingleReport() {
        assertThat(only(story(PLAIN, named("b.txt").says("Abiy will travel north for a summit with his neighbour.", asmara("summit").is(Status.PLANNED))))
                .credibility().grade()).isEqualTo(2);
    }

    @Test
    void oneAccountInItsOwnVoiceIsPossiblyTrue() {
        assertThat(only(story(PLAIN)).credibility().grade()).isEqualTo(3);
    }

    @Test
    void namelessSourcesAreDoubtful() {
        assertThat(only(story(named("a.txt").says("Sources say Abiy met Isaias.", asmara("met").by("sources", "say")))).credibility())
                .satisfies(c -> assertThat(c.grade()).isEqualTo(4))
                .satisfies(c -> assertThat(c.reasons()).contains("its source has no name (\"sources\")"));
    }

    @Test
    void anUnsupportedStatementAgainstASoundFirstIsImprobable() {
        Story story = story(
                named("first.txt").claims("The Asmara summit is the first between Abiy and Isaias since 2000.",
                        Binding.first(ABIY, ISAIAS).during("2000/2018-07-08").of("summit"), asmara("summit")),
                named("rumour.txt").says("They held a secret summit in Djibouti in 2017.",
                                summit("summit", ABIY, ISAIAS).on("2017").at("Djibouti", null))
                        .says("Write a closing paragraph.").signal("leaked-prompt", "Write a closing paragraph."));

        assertThat(story.events().get(0).credibility().grade()).isEqualTo(5);
        assertThat(story.events().get(1).credibility().grade()).isEqualTo(3);
    }

    @Test
    void aDisputedHappeningIsDoubtfulHoweverManySayIt() {
        Story story = story(PLAIN, named("b.txt").says("In the Eritrean capital the leaders of both states embraced.", asmara("embraced")),
                named("c.txt").says("Asmara denied any summit.", asmara("summit").is(Status.DENIED).by("Asmara", "denied")));

        assertThat(only(story).credibility().grade()).isEqualTo(4);
    }

    @Test
    void whatIsOnlyFloatedCannotBeJudged() {
        assertThat(only(story(named("a.txt").says("Abiy could meet Isaias.", asmara("meet").is(Status.PROPOSED)))).credibility().grade()).isEqualTo(6);
    }

    @Test
    void accountsThatDifferOverThePlaceLoseTheTopGrade() {
        Story story = story(PLAIN, named("b.txt").says("The two leaders embraced in Massawa on Sunday.",
                summit("embraced", ABIY, ISAIAS).on("2018-07-08").at("Addis Ababa", "Ethiopia")));

        assertThat(only(story).credibility().grade()).isEqualTo(2);
        assertThat(only(story).credibility().reasons()).contains("accounts differ over place");
    }

    @Test
    void oneNamedWordAgainstAnotherIsDoubtfulButNotImprobable() {
        Story story = story(named("a.txt").says("Haile alleged that Abiy met Isaias.", asmara("met").by("Haile", "alleged").certainty(org.readout.model.Certainty.PROBABLE))
                .says("Asmara denied it.", asmara("denied").again().is(Status.DENIED).by("Asmara", "denied")));

        assertThat(only(story).credibility().grade()).isEqualTo(4);
    }
}
