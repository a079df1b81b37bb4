package org.readout.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Conflict;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Reading;
import org.readout.model.Story;
import org.readout.model.json.StoryJson;
import org.readout.story.Growing;

class SyntheticPileTest {

    @Test
    void theSameSeedGivesTheSamePileAndAnotherAnother() {
        assertThat(SyntheticPile.of(5, 120)).isEqualTo(SyntheticPile.of(5, 120));
        assertThat(SyntheticPile.of(6, 120).readings()).isNotEqualTo(SyntheticPile.of(5, 120).readings());
    }

    @Test
    void everyMentionQuotesItsDocumentAndMeansOneHappening() {
        SyntheticPile pile = SyntheticPile.of(5, 300);

        assertThat(pile.readings()).hasSizeBetween(300, 450).allSatisfy(r -> assertThat(r.mentions()).allSatisfy(m -> {
            assertThat(m.evidence().span().of(r.document().text())).isEqualTo(m.evidence().quote());
            assertThat(m.evidence().span().contains(m.trigger())).isTrue();
            assertThat(pile.truth().events()).containsKey(m.id());
        }));
        assertThat(pile.readings().stream().map(r -> r.document().id())).doesNotHaveDuplicates();
    }

    @Test
    void aPileHasPlansCopiesLookAlikesAndConflictsOfFiveKinds() {
        SyntheticPile pile = SyntheticPile.of(1, 1_500);

        assertThat(pile.truth().conflicts()).extracting(Truth.Planted::kind).contains(Conflict.Kind.DATE, Conflict.Kind.PLACE, Conflict.Kind.COUNT,
                Conflict.Kind.OCCURRENCE, Conflict.Kind.FIRST_SINCE);
        assertThat(pile.truth().origins().values().stream().distinct().count()).isBetween(400L, 1_100L);
        assertThat(pile.readings().stream().flatMap(r -> r.mentions().stream()).map(Mention::status).distinct()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aStoryOfASmallPileTellsTheTruth(long seed) {
        SyntheticPile pile = SyntheticPile.of(seed, 200);
        Recovery recovery = Recovery.of(Growing.nothing().with(pile.readings()).story(), pile.truth());

        assertThat(recovery.eventF1()).isGreaterThan(0.97);
        assertThat(recovery.originsExact()).isGreaterThan(0.95);
        assertThat(recovery.conflictPrecision()).isEqualTo(1);
        assertThat(recovery.conflictRecall()).isEqualTo(1);
    }

    @Test
    void whatIsLeftOutOrMixedUpIsCounted() {
        SyntheticPile pile = SyntheticPile.of(11, 200);
        Story story = Growing.nothing().with(pile.readings()).story();
        Story without = new Story(null, story.readings(), List.of(), story.events().subList(0, story.events().size() / 2), List.of(), List.of(), List.of());

        Recovery recovery = Recovery.of(without, pile.truth());

        assertThat(recovery.eventF1()).isLessThan(0.8);
        assertThat(recovery.originsExact()).isLessThan(0.7);
        assertThat(recovery.documentsExact()).isZero();
        assertThat(recovery.conflictRecall()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aPileThatGrowsInAnyOrderTellsTheSameBytes(long seed) {
        List<Reading> pile = SyntheticPile.of(seed, 150).readings();
        String whole = new StoryJson().write(Growing.nothing().with(pile).story());
        List<Reading> shuffled = new ArrayList<>(pile);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new StoryJson().write(Growing.nothing().with(shuffled).story())).isEqualTo(whole);
        Growing grown = Growing.nothing().with(shuffled.subList(0, 60));
        for (Reading one : shuffled.subList(60, shuffled.size())) {
            grown = grown.with(List.of(one));
        }
        assertThat(new StoryJson().write(grown.story())).isEqualTo(whole);
        assertThat(grown.story().events().stream().collect(Collectors.groupingBy(Event::id)).values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }
}
