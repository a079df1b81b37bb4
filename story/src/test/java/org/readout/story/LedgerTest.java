package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Article.call;
import static org.readout.story.Article.met;
import static org.readout.story.Article.named;
import static org.readout.story.Article.person;
import static org.readout.story.Article.summit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Actor;
import org.readout.model.Reading;
import org.readout.story.link.Happening;
import org.readout.story.link.Ledger;
import org.readout.story.link.Linking;
import org.readout.story.link.Years;

/** A pile that grows is linked as if it had been there at once. */
class LedgerTest {

    private static final Actor AYUB = person("Ayub Khan", "PAK");
    private static final Actor SHASTRI = person("Lal Bahadur Shastri", "IND");
    private static final Actor KOSYGIN = person("Alexei Kosygin", "SUN");

    private static Ledger ledger(Article... articles) {
        return Ledger.empty().with(List.of(articles).stream().map(Article::read).toList());
    }

    private static List<String> dates(Ledger ledger) {
        return ledger.happenings().stream().map(h -> h.date() + " " + h.sightings().size() + "x").sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void oneByOneInAnyOrderIsTheSameAsAllAtOnce(int seed) {
        List<Reading> pile = Piles.of(seed, 4 + 2 * seed, 4 + seed % 8);
        Ledger whole = Ledger.empty().with(pile);
        for (int shuffle = 0; shuffle < 4; shuffle++) {
            Random random = new Random(shuffle);
            List<Reading> shuffled = new ArrayList<>(pile);
            Collections.shuffle(shuffled, random);
            Ledger grown = Ledger.empty();
            for (int next = 0; next < shuffled.size();) {
                int end = Math.min(shuffled.size(), next + 1 + random.nextInt(1 + 2 * shuffle));
                grown = grown.with(shuffled.subList(next, end));
                next = end;
            }

            assertThat(grown.happenings()).isEqualTo(whole.happenings());
            assertThat(grown.readings()).isEqualTo(whole.readings());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatTheLastDocumentChangedIsAllThatChanged(int seed) {
        List<Reading> pile = Piles.of(seed, 30, 9);
        Ledger before = Ledger.empty().with(pile.subList(0, 29));
        Ledger after = before.with(pile.subList(29, 30));
        TreeMap<String, Happening> happenings = new TreeMap<>();
        before.happenings().forEach(h -> happenings.put(h.id(), h));
        after.gone().forEach(happenings::remove);
        after.fresh().forEach(h -> happenings.put(h.id(), h));

        assertThat(happenings.values()).containsExactlyInAnyOrderElementsOf(after.happenings());
        assertThat(after.happenings().stream().filter(h -> before.happenings().stream().anyMatch(old -> old == h)).count())
                .isEqualTo(after.happenings().size() - after.fresh().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aLedgerSaysWhatLinkingSays(int seed) {
        List<Reading> pile = Piles.of(seed, 25, 7).stream().sorted(java.util.Comparator.comparing(r -> r.document().name())).toList();

        assertThat(Ledger.empty().with(pile).happenings()).isEqualTo(new Linking().link(Years.resolve(pile)));
    }

    @Test
    void aLedgerStaysAsItIsWhenAnotherIsMadeOfIt() {
        Ledger before = ledger(named("a.txt").says("Ayub Khan met Shastri on 4 January 1966.", met("met", AYUB, SHASTRI).on("1966-01-04")));
        List<Happening> was = before.happenings();
        before.with(List.of(named("b.txt").says("They met on 4 January 1966.", met("met", AYUB, SHASTRI).on("1966-01-04")).read()));

        assertThat(before.happenings()).isSameAs(was).hasSize(1);
        assertThat(dates(before)).containsExactly("1966-01-04 1x");
    }

    @Test
    void aLaterAccountCanGiveAnEarlierOneItsYear() {
        Ledger before = ledger(named("a.txt").says("Ayub Khan met Shastri on 4 January.", met("met", AYUB, SHASTRI).on("XXXX-01-04")));
        Ledger after = before.with(List.of(named("b.txt").says("They met on 4 January 1966.", met("met", AYUB, SHASTRI).on("1966-01-04")).read()));

        assertThat(dates(before)).containsExactly("XXXX-01-04 1x");
        assertThat(dates(after)).containsExactly("1966-01-04 2x");
        assertThat(after.redone()).extracting(r -> r.document().name()).containsExactly("a.txt", "b.txt");
        assertThat(after.reading(after.redone().get(0).document().id()).mentions().get(0).when().basis()).contains("year as in b.txt");
    }

    @Test
    void aLaterAccountCanTakeTheOnlyHomeFromAnUndatedMention() {
        Ledger one = ledger(
                named("a.txt").says("They met in Tashkent on 4 January 1966.", summit("met", AYUB, SHASTRI).on("1966-01-04").at("Tashkent", "Soviet Union")),
                named("c.txt").says("The Tashkent summit was tense.", summit("summit", AYUB, SHASTRI).again().at("Tashkent", "Soviet Union")));
        Ledger two = one.with(List.of(named("b.txt")
                .says("They met in Tashkent on 10 February 1967.", summit("met", AYUB, SHASTRI).on("1967-02-10").at("Tashkent", "Soviet Union")).read()));

        assertThat(dates(one)).containsExactly("1966-01-04 2x");
        assertThat(dates(two)).containsExactly("1966-01-04 1x", "1967-02-10 1x", "null 1x");
    }

    @Test
    void aLaterAccountCanTellWhereAPlaceLies() {
        Ledger before = ledger(
                named("a.txt").says("They met in Tashkent on 4 January 1966.", summit("met", AYUB, SHASTRI).on("1966-01-04").at("Tashkent", null)),
                named("b.txt").says("A summit was held in Uzbekistan on 4 January 1966.", summit("summit").on("1966-01-04").at("Uzbekistan", null)));
        Ledger after = before.with(List.of(named("c.txt").says("Kosygin called from Tashkent.", call("called", KOSYGIN, AYUB).at("Tashkent", "Uzbekistan")).read()));

        assertThat(dates(before)).hasSize(2);
        assertThat(dates(after)).containsExactly("1966-01-04 2x", "null 1x");
    }

    @Test
    void theSameBytesUnderAnotherNameAreOneDocument() {
        Article article = named("a.txt").says("They met on 4 January 1966.", met("met", AYUB, SHASTRI).on("1966-01-04"));
        Ledger ledger = ledger(article).with(List.of(article.read()));

        assertThat(ledger.readings()).hasSize(1);
        assertThat(ledger.fresh()).isEmpty();
    }
}
