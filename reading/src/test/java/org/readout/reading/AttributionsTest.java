package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.Read.attributions;

import org.junit.jupiter.api.Test;

/** Who says, thinks or wants what: source, cue and content. */
class AttributionsTest {

    @Test
    void indirectSpeechIsAClause() {
        assertThat(attributions("The mayor said that the bridge would open in May."))
                .containsExactly("The mayor [said] that the bridge would open in May");
        assertThat(attributions("Officials said the dam had failed.")).containsExactly("Officials [said] the dam had failed");
    }

    @Test
    void theSourceMayStandBehindOrInsideItsWords() {
        assertThat(attributions("The dam had failed, officials said.")).containsExactly("officials [said] The dam had failed");
        assertThat(attributions("The dam, officials said, had failed.")).containsExactly("officials [said] The dam / had failed");
    }

    @Test
    void directSpeechKeepsItsMarks() {
        assertThat(attributions("\"We will rebuild the harbour,\" said Minister Adaeze Nwosu. \"It will take two years.\""))
                .containsExactly("Minister Adaeze Nwosu [said] \"We will rebuild the harbour,\" / \"It will take two years.\"");
        assertThat(attributions("Pelletier added: \u201cNobody in the village was warned.\u201d"))
                .containsExactly("Pelletier [added] \u201cNobody in the village was warned.\u201d");
    }

    @Test
    void aQuotationWithoutASpeakerIsNobodysStatement() {
        assertThat(attributions("The hall fell silent. \"Nobody told us about the flood at all.\"")).anyMatch(a -> a.startsWith("- [\"]"));
        assertThat(attributions("The so-called \"winter plan\" failed.")).isEmpty();
    }

    @Test
    void aQuotationOfSeveralParagraphsHasOneSpeaker() {
        assertThat(attributions("Okoro said: \"We held the bridge until the morning came.\n\n\"Nobody in the capital helped us at all.\""))
                .containsExactly("Okoro [said] \"We held the bridge until the morning came. / \"Nobody in the capital helped us at all.\"");
    }

    @Test
    void whatTheSourceSaysNextIsAnotherReport() {
        assertThat(attributions("The minister said the dam is safe, adding that the valley would be watched."))
                .containsExactly("The minister [said] the dam is safe", "The minister [adding] that the valley would be watched");
    }

    @Test
    void accordingToAndAsNameASource() {
        assertThat(attributions("According to the coast guard, the ferry sank within minutes."))
                .containsExactly("the coast guard [According to] the ferry sank within minutes");
        assertThat(attributions("As the historian put it, the treaty was a truce.")).containsExactly("the historian [put] the treaty was a truce");
    }

    @Test
    void nounsReportToo() {
        assertThat(attributions("The union repeated Mbeki's claim that the mine was safe."))
                .containsExactly("The union [repeated] Mbeki's claim that the mine was safe", "Mbeki [claim] that the mine was safe");
    }

    @Test
    void beliefAndIntentionAreAttributed() {
        assertThat(attributions("Farmers believe the drought will last.")).containsExactly("Farmers [believe] the drought will last");
        assertThat(attributions("The company plans to close its plant in Turin.")).containsExactly("The company [plans] to close its plant in Turin");
        assertThat(attributions("Villagers criticized the ministry.")).containsExactly("Villagers [criticized] the ministry");
    }

    @Test
    void aParticipleBehindACommaGoesWithTheSubjectOfTheSentence() {
        assertThat(attributions("The council raised the water tax, saying the pipes were a century old."))
                .containsExactly("The council [saying] the pipes were a century old");
    }

    @Test
    void whatNobodySaysHasNoSource() {
        assertThat(attributions("The harvest is expected to double.")).containsExactly("- [expected] The harvest / to double");
    }

    @Test
    void reportsNest() {
        assertThat(attributions("Ramos said that the court believes the witness lied."))
                .containsExactly("Ramos [said] that the court believes the witness lied", "the court [believes] the witness lied");
    }

    @Test
    void theAuthorsOwnWordsAreNoReport() {
        assertThat(attributions("Two trains collided near Lyon on Monday.")).isEmpty();
        assertThat(attributions("Fuel rose by two crowns per litre.")).isEmpty();
    }
}
