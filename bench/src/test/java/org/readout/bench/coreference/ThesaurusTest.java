package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.bench.coreference.Thesaurus.Nearness;

class ThesaurusTest {

    private static final Thesaurus WORDS = Thesaurus.load();

    @Test
    void synonymsAndDerivedWordsShareAMeaning() {
        assertThat(WORDS.nearness("buy", "purchase")).isEqualTo(Nearness.SYNONYMS);
        assertThat(WORDS.nearness("explosion", "explode")).isEqualTo(Nearness.SYNONYMS);
    }

    @Test
    void aKindOfSomethingIsKin() {
        assertThat(WORDS.nearness("assassinate", "murder")).isEqualTo(Nearness.KIN);
    }

    @Test
    void otherWordsAreStrangers() {
        assertThat(WORDS.nearness("sing", "withdraw")).isEqualTo(Nearness.STRANGERS);
        assertThat(WORDS.nearness("qwrtz", "withdraw")).isEqualTo(Nearness.STRANGERS);
    }

    @Test
    void theMostUsedWordsHaveTheMostSenses() {
        assertThat(WORDS.senses("take")).isGreaterThan(WORDS.senses("assassinate"));
        assertThat(WORDS.senses("qwrtz")).isZero();
    }
}
