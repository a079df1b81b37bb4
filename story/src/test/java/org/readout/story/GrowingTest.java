package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Article.met;
import static org.readout.story.Article.named;
import static org.readout.story.Article.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Folded;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Reading;
import org.readout.model.Story;
import org.readout.model.When;
import org.readout.model.json.StoryJson;

/** A story that grows tells what it would tell if all had been there at once. */
class GrowingTest {

    private static final List<String> WINDOWS = List.of("1974/..", "1975", "1975-01", "1975-01/..", "1975-02");

    private static Story at(List<Reading> pile) {
        return new Stories().tell(pile, List.of(), List.of(), null);
    }

    private static List<Reading> pile(int seed) {
        Random random = new Random(seed);
        return Piles.of(seed, 6 + 2 * seed, 4 + seed % 6).stream().map(r -> claiming(r, random)).toList();
    }

    /** The reading with claims about those who take part in what it tells. */
    private static Reading claiming(Reading reading, Random random) {
        List<Claim> claims = new ArrayList<>();
        for (Mention m : reading.mentions()) {
            if (random.nextInt(4) == 0 && !m.participants().isEmpty()) {
                List<Actor> who = m.participants().stream().map(p -> p.actor()).limit(1 + random.nextInt(2)).toList();
                Claim.Kind kind = Claim.Kind.values()[random.nextInt(Claim.Kind.values().length)];
                When window = random.nextInt(4) == 0 ? null : new When(Edtf.parse(WINDOWS.get(random.nextInt(WINDOWS.size()))), "stated");
                boolean office = kind == Claim.Kind.OFFICE;
                int count = kind == Claim.Kind.ONLY || kind == Claim.Kind.AT_LEAST ? random.nextInt(4) : 0;
                claims.add(new Claim("c-" + m.id(), kind, m.evidence(), office ? null : EventType.CONSULT, office || random.nextBoolean() ? null : Mode.MEETING, who,
                        office ? null : window, count, office ? (random.nextBoolean() ? "current" : "former") + " president of S1" : "",
                        random.nextBoolean() ? m.id() : null, List.of()));
            }
        }
        return new Reading(reading.document(), reading.published(), reading.mentions(), claims, List.of(), List.of(), reading.signals(), reading.citations());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void oneByOneInAnyOrderGivesTheSameBytesAsAllAtOnce(int seed) {
        List<Reading> pile = pile(seed);
        String whole = new StoryJson().write(at(pile));
        for (int shuffle = 0; shuffle < 3; shuffle++) {
            Random random = new Random(shuffle);
            List<Reading> shuffled = new ArrayList<>(pile);
            Collections.shuffle(shuffled, random);
            Growing grown = Growing.nothing();
            for (int next = 0; next < shuffled.size();) {
                int end = Math.min(shuffled.size(), next + 1 + random.nextInt(1 + 2 * shuffle));
                grown = grown.with(shuffled.subList(next, end));
                next = end;
            }

            assertThat(new StoryJson().write(grown.story())).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 9})
    void afterEachAdditionItTellsWhatAPileOfThatSizeTells(int seed) {
        List<Reading> pile = pile(seed);
        Growing grown = Growing.nothing();
        for (int i = 0; i < pile.size(); i++) {
            grown = grown.with(List.of(pile.get(i)));

            assertThat(grown.story()).as("after " + (i + 1)).isEqualTo(at(pile.subList(0, i + 1)));
        }
    }

    @Test
    void theSamePileHasConflictsOfSeveralKinds() {
        assertThat(at(pile(30)).conflicts()).extracting(c -> c.kind()).hasSizeGreaterThan(10).contains(
                org.readout.model.Conflict.Kind.OCCURRENCE, org.readout.model.Conflict.Kind.FIRST_SINCE, org.readout.model.Conflict.Kind.COUNT);
    }

    @Test
    void theSmallestNameOfTheSameBytesIsKeptWheneverItComes() {
        Actor a = person("Kekkonen", "FIN");
        Actor b = person("Brezhnev", "SUN");
        Reading late = named("b.txt").says("They met on 4 January 1966.", met("met", a, b).on("1966-01-04")).read();
        Reading first = new Reading(new org.readout.model.Document(late.document().id(), "a.txt", late.document().sha256(), late.document().text(), "en",
                List.of(), List.of()), null, late.mentions(), List.of(), List.of(), List.of(), List.of(), List.of());
        Reading other = named("c.txt").says("They met on 5 March 1969.", met("met", a, b).on("1969-03-05")).read();

        Story story = Growing.nothing().with(List.of(late)).with(List.of(other)).with(List.of(first)).story();

        assertThat(story.readings()).extracting(r -> r.document().name()).containsExactly("a.txt", "c.txt");
        assertThat(story.folded()).containsExactly(new Folded("b.txt", late.document().id()));
        assertThat(story).isEqualTo(at(List.of(first, late, other)));
    }

    @Test
    void whatWasPublishedLaterIsLeftOutWheneverItComes() {
        Actor a = person("Kekkonen", "FIN");
        Actor b = person("Brezhnev", "SUN");
        Reading late = named("late.txt").published("1966-02-01").says("They met on 4 January 1966.", met("met", a, b).on("1966-01-04")).read();
        Reading early = named("early.txt").published("1966-01-05").says("They met on 4 January 1966.", met("met", a, b).on("1966-01-04")).read();

        Story story = Growing.nothing(LocalDate.of(1966, 1, 10), List.of()).with(List.of(late)).with(List.of(early)).story();

        assertThat(story.readings()).containsExactly(early);
        assertThat(story.unread()).extracting(u -> u.name()).containsExactly("late.txt");
    }
}
