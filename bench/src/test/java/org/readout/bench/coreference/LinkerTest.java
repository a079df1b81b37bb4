package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final Linker LINKER = new Linker(Thesaurus.load());
    private static final List<Account> PILE = List.of(account("ferry1", "ferry sink harbour storm", "crew flee ferry"), account("ferry2", "ferry sink storm night"),
            account("strike1", "miner strike wage pit", "miner march"), account("strike2", "miner strike wage minister"));
    private static final Map<String, String> ONE_STORY = PILE.stream().collect(Collectors.toMap(Account::name, a -> "one"));

    private static Account account(String name, String... sentences) {
        return new Account(name, Arrays.stream(sentences).map(s -> Arrays.stream(s.split(" ")).map(ContentWords::stem).toList()).toList(), Set.of());
    }

    private static Naming naming(String document, int sentence, int position, String lemma, String... around) {
        Set<String> words = Arrays.stream(around).map(ContentWords::stem).collect(Collectors.toSet());
        return new Naming(document, position, sentence, lemma, ContentWords.stem(lemma), false, lemma.equals("say"), words, words, words);
    }

    private static List<String> happenings(List<Linked> linked) {
        return linked.stream().map(l -> l.namings().stream().map(n -> n.document() + " " + n.lemma()).collect(Collectors.joining(", "))).toList();
    }

    private static List<String> inOneStory(Naming... namings) {
        return happenings(LINKER.link(PILE, List.of(namings), ONE_STORY));
    }

    @Test
    void oneWordIsOneHappeningInItsStory() {
        assertThat(inOneStory(naming("ferry1", 0, 0, "sink", "ferry"), naming("ferry2", 0, 0, "sink", "ferry"))).containsExactly("ferry1 sink, ferry2 sink");
    }

    @Test
    void oneWordInTwoStoriesIsTwoHappenings() {
        List<Linked> linked = LINKER.link(PILE, List.of(naming("ferry1", 0, 0, "fire", "ferry"), naming("ferry2", 0, 0, "fire", "ferry"),
                naming("strike1", 0, 0, "fire", "miner"), naming("strike2", 0, 0, "fire", "miner")));
        assertThat(happenings(linked)).containsExactly("ferry1 fire, ferry2 fire", "strike1 fire, strike2 fire");
    }

    @Test
    void wordsThatCanMeanTheSameAreJoinedAndTheReasonSaysSo() {
        List<Linked> linked = LINKER.link(PILE, List.of(naming("ferry1", 0, 0, "buy", "crew", "boat"), naming("ferry2", 0, 0, "purchase", "crew", "boat")), ONE_STORY);
        assertThat(linked).singleElement().satisfies(l -> assertThat(l.reasons()).containsExactly("'buy' and 'purchase' can mean the same; both with boat, crew"));
    }

    @Test
    void aNounAndItsVerbAreOneHappening() {
        assertThat(inOneStory(naming("ferry1", 0, 0, "explosion", "tank"), naming("ferry2", 0, 0, "explode", "tank"))).hasSize(1);
    }

    @Test
    void wordsThatHaveNothingToDoWithEachOtherStayApart() {
        assertThat(inOneStory(naming("strike1", 0, 0, "march", "miner"), naming("strike2", 0, 0, "drown", "sailor"))).hasSize(2);
    }

    @Test
    void whoNamesTwoThingsInOneSentenceMeansTwo() {
        Naming[] apart = {naming("strike1", 0, 0, "kill", "miner", "strike", "wage"), naming("strike2", 0, 0, "slay", "miner", "strike", "minister")};
        Naming[] together = {naming("strike1", 0, 0, "kill", "miner", "strike", "wage"), naming("strike1", 0, 9, "slay", "miner", "strike", "minister")};
        assertThat(inOneStory(apart)).hasSize(1);
        assertThat(inOneStory(together)).hasSize(2);
    }

    @Test
    void whatTwoSpeakersSayAreTwoStatements() {
        assertThat(inOneStory(naming("strike1", 0, 0, "say", "minister"), naming("strike2", 0, 0, "say", "union"))).hasSize(2);
        assertThat(inOneStory(naming("strike1", 0, 0, "say", "minister"), naming("strike2", 0, 0, "say", "minister"))).hasSize(1);
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<Naming> namings = new ArrayList<>(List.of(naming("ferry1", 0, 0, "sink", "ferry"), naming("ferry1", 1, 5, "flee", "crew"), naming("ferry2", 0, 0, "sink", "ferry"),
                naming("strike1", 0, 0, "strike", "miner"), naming("strike2", 0, 0, "strike", "miner"), naming("strike2", 0, 7, "walkout", "miner")));
        List<Account> pile = new ArrayList<>(PILE);
        List<Linked> first = LINKER.link(pile, namings);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(namings, new Random(seed));
            Collections.shuffle(pile, new Random(seed));
            assertThat(LINKER.link(pile, namings)).isEqualTo(first);
        }
    }

    @Test
    void aMentionOutsideOfThePileIsRefusedByName() {
        assertThatThrownBy(() -> LINKER.link(PILE, List.of(naming("elsewhere", 0, 3, "sink")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no account 'elsewhere' for the mention at 3");
    }
}
