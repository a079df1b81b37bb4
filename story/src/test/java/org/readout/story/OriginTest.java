package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Accounts.INDEPENDENT;
import static org.readout.story.Accounts.article;
import static org.readout.story.Accounts.meeting;
import static org.readout.story.Article.named;
import static org.readout.story.Shown.only;
import static org.readout.story.Shown.story;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Event;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Ruling;
import org.readout.model.Status;
import org.readout.model.Story;

class OriginTest {

    private static final List<String> WIRE = INDEPENDENT.get(0);

    private static int occurred(Article... articles) {
        return only(story(articles)).origins().getOrDefault(Status.OCCURRED, 0);
    }

    @Test
    void independentAccountsOfOneMeetingAreAsManyOrigins() {
        assertThat(occurred(article("a.txt", INDEPENDENT.get(0)), article("b.txt", INDEPENDENT.get(1)), article("c.txt", INDEPENDENT.get(2)))).isEqualTo(3);
    }

    @Test
    void aCopyIsTheSameOriginAndTheReasonSaysSo() {
        Story story = story(article("wire.txt", WIRE).published("1986-05-06"), article("copy.txt", WIRE).published("1986-05-07"));

        assertThat(story.origins()).hasSize(1);
        assertThat(story.origins().get(0).reason()).isEqualTo("copy.txt has the same words as wire.txt; published 1 day later");
        assertThat(story.documents().get(story.origins().get(0).lead()).name()).isEqualTo("wire.txt");
        assertThat(only(story).origins()).containsExactlyEntriesOf(java.util.Map.of(Status.OCCURRED, 1));
    }

    @Test
    void anExcerptIsANearCopy() {
        Story story = story(article("wire.txt", WIRE), article("excerpt.txt", WIRE.subList(0, 4)));

        assertThat(story.origins()).singleElement().extracting(Origin::reason).asString()
                .contains("% of the 8-word runs of excerpt.txt stand in wire.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 30})
    void aLightRewriteWithReorderedSentencesIsTheSameOrigin(int percent) {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Article rewrite = article("rewrite.txt", Accounts.reordered(Accounts.rewritten(WIRE, percent / 100.0, random), random));

            assertThat(story(article("wire.txt", WIRE), rewrite).origins()).as("seed " + seed).hasSize(1);
        }
    }

    @Test
    void theSameAgencyNamedAboveDifferentTextsGroupsNothing() {
        Story story = story(article("a.txt", INDEPENDENT.get(0)).credit("Harbour News Agency"), article("b.txt", INDEPENDENT.get(1)).credit("Harbour News Agency"));

        assertThat(story.origins()).hasSize(2);
    }

    @Test
    void theSameCreditOverAHeavyRewriteIsOneOrigin() {
        Random random = new Random(7);
        Story story = story(article("a.txt", WIRE).credit("Harbour News Agency"),
                article("b.txt", Accounts.rewritten(WIRE, 0.36, random)).credit("Harbour News Agency"));

        assertThat(story.origins()).singleElement().extracting(Origin::reason).asString().contains("both credit 'harbour news agency'");
    }

    @Test
    void oneSourceQuotedByTwoDocumentsIsOneOriginForTheStatement() {
        Article a = named("a.txt").says("The union met the board on Tuesday, the port authority said.", meeting().by("Port Authority", "said"));
        Article b = named("b.txt").says("According to the port authority both delegations met two days ago.", meeting().by("Port Authority", "according to"));
        Article c = named("c.txt").says("This reporter saw them when they met.", meeting());

        assertThat(story(a, b).origins()).hasSize(2);
        assertThat(occurred(a, b)).isEqualTo(1);
        assertThat(occurred(a, b, c)).isEqualTo(2);
        assertThat(only(story(a, b, c)).roots()).extracting(r -> r.mentions().size()).containsExactlyInAnyOrder(2, 1);
        assertThat(only(story(a, b, c)).roots()).extracting(Event.Root::why).containsOnlyOnce("")
                .anyMatch(why -> why.matches("[ab]\\.txt has it from the source 'Port Authority'"));
    }

    @Test
    void aRetouchedParagraphTakenFromAnotherIsTheSameRoot() {
        List<String> column = new java.util.ArrayList<>(Trades.VINEYARD.get(1));
        column.addAll(3, List.of("Last week the Dockers' Union met the Harbour Board in a draughty hall behind the customs house on Tuesday evening.",
                WIRE.get(1), WIRE.get(2)));
        Story story = story(article("wire.txt", WIRE), article("column.txt", column));

        assertThat(story.origins()).hasSize(2);
        assertThat(only(story).origins()).containsEntry(Status.OCCURRED, 1);
        assertThat(only(story).roots()).singleElement().extracting(Event.Root::why).asString().contains("has it from the same words as");
    }

    @Test
    void whatAnAnalystKeepsApartCountsTwice() {
        List<Reading> pile = List.of(article("wire.txt", WIRE).read(), article("copy.txt", WIRE).read());
        Ruling ruling = new Ruling(pile.get(0).document().id(), pile.get(1).document().id(), Ruling.Verdict.APART, "ed.: two reporters, one stenographer");

        Story story = new Stories().tell(pile, List.of(), List.of(), null, List.of(ruling));

        assertThat(only(story).origins()).containsEntry(Status.OCCURRED, 2);
    }

    @Test
    void whatAnAnalystPutsTogetherCountsOnce() {
        List<Reading> pile = List.of(article("a.txt", INDEPENDENT.get(0)).read(), article("b.txt", INDEPENDENT.get(1)).read());
        Ruling ruling = new Ruling(pile.get(1).document().id(), pile.get(0).document().id(), Ruling.Verdict.TOGETHER, "ed.: same author");

        Story story = new Stories().tell(pile, List.of(), List.of(), null, List.of(ruling));

        assertThat(only(story).origins()).containsEntry(Status.OCCURRED, 1);
    }

    @Test
    void namelessSourcesAreNotTakenForOne() {
        assertThat(occurred(
                named("a.txt").says("The union met the board, reports say.", meeting().by("reports", "say")),
                named("b.txt").says("Both sides met on Tuesday, it says in reports.", meeting().by("reports", "say")))).isEqualTo(2);
    }

    @Test
    void aLiftedSentenceIsTheSameRootInTwoDifferentDocuments() {
        String lifted = "The Dockers' Union met the Harbour Board on Tuesday evening in a draughty hall behind the customs house.";
        Story story = story(article("wire.txt", WIRE),
                named("column.txt").says("Why I left the sea is a question that my granddaughter asks.").says(lifted, meeting())
                        .says("My answer has always been that the sea left first, and it took the herring with it.")
                        .says("We sold the boat to a dentist from the capital who painted her white and never learnt to splice.")
                        .says("On quiet mornings you can still smell tar between the planks of the old ropewalk."));

        assertThat(story.origins()).hasSize(2);
        assertThat(only(story).origins()).containsEntry(Status.OCCURRED, 1);
    }

    @Test
    void aDigestOfTwoAccountsDoesNotMakeThemOne() {
        List<String> digest = new java.util.ArrayList<>(INDEPENDENT.get(0));
        digest.addAll(INDEPENDENT.get(1));
        Story story = story(article("a.txt", INDEPENDENT.get(0)).published("1986-05-07"), article("b.txt", INDEPENDENT.get(1)).published("1986-05-07"),
                article("digest.txt", digest).published("1986-05-09"));

        assertThat(only(story).origins()).containsEntry(Status.OCCURRED, 2);
    }
}
