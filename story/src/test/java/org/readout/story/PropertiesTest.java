package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Accounts.INDEPENDENT;
import static org.readout.story.Accounts.article;
import static org.readout.story.Article.call;
import static org.readout.story.Article.met;
import static org.readout.story.Article.named;
import static org.readout.story.Article.person;
import static org.readout.story.Article.summit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Actor;
import org.readout.model.Folded;
import org.readout.model.Reading;
import org.readout.model.Status;
import org.readout.model.Story;
import org.readout.model.Unread;

/** What must hold for any pile: order, copies, independent accounts, the as-of date. */
class PropertiesTest {

    private static final List<Actor> LEADERS = List.of(
            person("Kaunda", "ZMB"), person("Nyerere", "TZA"), person("Machel", "MOZ"), person("Smith", "RHO"), person("Vorster", "ZAF"));
    private static final List<String> PLACES = List.of("Lusaka", "Dar es Salaam", "Maputo", "Livingstone");
    private static final List<Status> STATUSES = List.of(Status.PROPOSED, Status.PLANNED, Status.POSTPONED, Status.CANCELLED, Status.OCCURRED, Status.DENIED);

    private static Story tell(List<Reading> readings) {
        return new Stories().tell(readings, List.of(), List.of(), null);
    }

    private static List<Reading> randomPile(int seed) {
        Random random = new Random(seed);
        List<Reading> pile = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            Article article = named("article" + i + ".txt");
            if (random.nextInt(3) > 0) {
                article.published("1975-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9));
            }
            for (int j = 0; j < 1 + random.nextInt(5); j++) {
                Telling telling = random.nextInt(4) == 0 ? call("spoke") : random.nextBoolean() ? summit("spoke") : met("spoke");
                if (random.nextInt(5) > 0) {
                    int first = random.nextInt(LEADERS.size());
                    telling.with(LEADERS.get(first), LEADERS.get((first + 1 + random.nextInt(LEADERS.size() - 1)) % LEADERS.size()));
                }
                int date = random.nextInt(6);
                if (date > 0) {
                    String month = "1975-0" + (1 + random.nextInt(3));
                    telling.on(date == 1 ? "1975" : date == 2 ? month : month + "-0" + (1 + random.nextInt(3)));
                }
                if (random.nextBoolean()) {
                    telling.at(PLACES.get(random.nextInt(PLACES.size())), random.nextBoolean() ? "Zambia" : null);
                }
                telling.is(STATUSES.get(random.nextInt(STATUSES.size())));
                if (random.nextInt(3) == 0) {
                    telling.again();
                }
                if (random.nextInt(4) == 0) {
                    telling.by(random.nextBoolean() ? "Radio Zambia" : "sources", "said");
                }
                article.says("In sentence " + i + "." + j + " they spoke of " + random.nextInt(1000) + ".", telling);
            }
            pile.add(article.read());
        }
        return pile;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfTheInputDoesNotMatter(int seed) {
        List<Reading> pile = randomPile(seed);
        Story story = tell(pile);
        for (int shuffle = 0; shuffle < 8; shuffle++) {
            List<Reading> shuffled = new ArrayList<>(pile);
            Collections.shuffle(shuffled, new Random(shuffle));

            assertThat(tell(shuffled)).isEqualTo(story);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyMentionIsInOneEventAtMostAndEveryDocumentInOneOrigin(int seed) {
        List<Reading> pile = randomPile(seed);
        Story story = tell(pile);

        assertThat(story.events().stream().flatMap(e -> e.mentions().stream()).map(m -> m.id())).doesNotHaveDuplicates();
        assertThat(story.origins().stream().flatMap(o -> o.documents().stream()))
                .containsExactlyInAnyOrderElementsOf(pile.stream().map(r -> r.document().id()).toList());
        assertThat(story.events()).allSatisfy(e -> assertThat(e.history().stream().flatMap(s -> s.mentions().stream()))
                .containsExactlyInAnyOrderElementsOf(e.mentions().stream().map(m -> m.id()).toList()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void copiesAndRewritesNeverChangeACountAndAnIndependentAccountRaisesItByOne(int seed) {
        Random random = new Random(seed);
        List<Reading> pile = new ArrayList<>(List.of(article("a.txt", INDEPENDENT.get(0)).read(), article("b.txt", INDEPENDENT.get(1)).read()));
        for (int i = 0; i < 6; i++) {
            List<String> text = INDEPENDENT.get(random.nextInt(2));
            List<String> changed = Accounts.rewritten(text, random.nextInt(31) / 100.0, random);
            Article copy = article("copy" + i + ".txt", random.nextBoolean() ? changed : Accounts.reordered(changed, random));
            pile.add((random.nextBoolean() ? copy.credit("Wire Agency") : copy.published("1986-05-1" + i)).read());

            assertThat(Shown.only(tell(pile)).origins()).as("after copy " + i).containsExactlyEntriesOf(java.util.Map.of(Status.OCCURRED, 2));
        }
        pile.add(article("c.txt", INDEPENDENT.get(2)).read());
        assertThat(Shown.only(tell(pile)).origins()).containsExactlyEntriesOf(java.util.Map.of(Status.OCCURRED, 3));
    }

    @Test
    void asOfADayTellsWhatCouldBeKnownThen() {
        Actor a = LEADERS.get(0);
        Actor b = LEADERS.get(3);
        List<Reading> pile = List.of(
                named("plan.txt").published("1975-08-01").says("They will meet on 25 August.", summit("meet", a, b).on("1975-08-25").is(Status.PLANNED)).read(),
                named("held.txt").published("1975-08-26").says("They met on 25 August.", summit("met", a, b).on("1975-08-25")).read(),
                named("undated.txt").says("The leaders plan a summit for 25 August.", summit("summit", a, b).on("1975-08-25").is(Status.PLANNED)).read());

        Story before = new Stories().tell(pile, List.of(), List.of(new Folded("copy.txt", pile.get(1).document().id())), LocalDate.of(1975, 8, 20));

        assertThat(Shown.events(before)).containsExactly("1975-08-25 planned 2x summit: Kaunda, Smith");
        assertThat(before.readings()).extracting(r -> r.document().name()).containsExactly("plan.txt", "undated.txt");
        assertThat(before.unread()).containsExactly(new Unread("copy.txt", "published after 1975-08-20, so left out"),
                new Unread("held.txt", "published after 1975-08-20, so left out"));
        assertThat(before.folded()).isEmpty();
        assertThat(Shown.events(tell(pile))).containsExactly("1975-08-25 occurred 3x summit: Kaunda, Smith");
    }

    @Test
    void nothingGivenIsLost() {
        Reading reading = named("a.txt").says("Nothing happened.").read();

        Story story = new Stories().tell(List.of(reading, reading), List.of(new Unread("b.png", "not text")), List.of(new Folded("c.txt", reading.document().id())), null);

        assertThat(story.readings()).containsExactly(reading);
        assertThat(story.unread()).containsExactly(new Unread("b.png", "not text"));
        assertThat(story.folded()).containsExactly(new Folded("a.txt", reading.document().id()), new Folded("c.txt", reading.document().id()));
        assertThat(story.events()).isEmpty();
    }

    @Test
    void anEmptyPileIsAnEmptyStory() {
        assertThat(tell(List.of()).events()).isEmpty();
        assertThat(tell(List.of()).origins()).isEmpty();
    }
}
