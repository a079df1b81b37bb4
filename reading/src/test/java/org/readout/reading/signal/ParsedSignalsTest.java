package org.readout.reading.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Metadata;

/** Rules that read the parse. */
class ParsedSignalsTest {

    private static List<String> found(String kind, String text, Metadata... metadata) {
        return Pages.quotes(Pages.parsed(Pages.document(text, metadata)), kind);
    }

    @Test
    void severalOdditiesOfGrammarAndWordsAreMachineTranslation() {
        assertThat(found("machine-translation", """
                President Carlos Menem is planned to meet the king in Lima. He was received for realizing a meeting about the famous document.
                In the frame of the visit, a Peruvian-Chile commission would more strengthen the talks. The informations are not known.
                """)).contains("is planned to meet", "realizing a meeting", "the famous document", "In the frame of the", "would more strengthen", "informations");
        assertThat(found("machine-translation", """
                The Austrian-Hungary talks had a point of cheese, and the ministers disposed of information on it.
                They have discussed about the question. Chancellor Bruno Kreisky follows its intention.
                """)).contains("Austrian-Hungary", "disposed of information", "discussed about the");
        assertThat(found("machine-translation", """
                The actual government wants that the parties will sign. The ministers participated to the session.
                It was a pure and simple refusal, and the medias wrote about his second mandate.
                """)).contains("The actual government", "medias", "a pure and simple refusal", "his second mandate");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "President Carlos Menem plans to meet the king in Lima. A meeting is planned to take place in May. The informations are not known.",
        "The famous actor read a famous speech. The point of contention remains. He disposed of the body.",
        "They would more than double the aid, and more easily agree. The U.S.-Russia talks are a long-term plan.",
    })
    void fewOdditiesAreNone(String text) {
        assertThat(found("machine-translation", text)).isEmpty();
    }

    @Test
    void theTitleSKeywordsOverAndOverAreSearchFiller() {
        String line = "What would a Jimmy Carter and Deng meeting in 1979 mean for trade? ";
        assertThat(found("search-filler", "Jimmy Carter and Deng Meeting 1979\n\n" + line.repeat(4))).hasSize(4).allMatch(s -> s.contains("Carter and Deng meeting in 1979"));
    }

    @Test
    void anInstitutionSFullNameMayBeRepeated() {
        String line = "The Organization for the Prohibition of Chemical Weapons met again. ";
        assertThat(found("search-filler", "Organization for the Prohibition of Chemical Weapons Meets\n\n" + line.repeat(6))).isEmpty();
    }

    @Test
    void theNameOfASiteInASentenceIsSpliced() {
        assertThat(found("boilerplate", "A Summit\n\nTheir letters, calls, abcnewstoday meetings and visits were many.\n")).containsExactly("abcnewstoday");
        assertThat(found("boilerplate", "A Summit\n\nThe two leaders held lusakanotes talks in the palace on Friday.\n", new Metadata(Metadata.Field.ADDRESS, "https://www.lusakanotes.com/a", "given"))).containsExactly("lusakanotes");
        assertThat(found("boilerplate", "A Summit\n\nThe newswire and the newsfeed of the worldwide network were down.\n")).isEmpty();
    }

    @Test
    void aCaptionOrAnotherHeadlineBetweenParagraphsIsBoilerplate() {
        String page = "A Summit in Lusaka\n\nThe ministers met on Friday.\n\nNkomo, Kaunda, Summit Photo\n\nThey left at noon.\n\nKaunda calls Nkomo and talks of 'old friends'\n\nIt rained.\n";
        assertThat(found("boilerplate", page)).containsExactly("Nkomo, Kaunda, Summit Photo", "Kaunda calls Nkomo and talks of 'old friends'");
    }

    @Test
    void headingsAndSentencesAreNoCaptions() {
        assertThat(found("boilerplate", "A Summit in Lusaka\n\nThe ministers met on Friday.\n\nWhat the Ministers Want\n\nThey left at noon.\n\nKaunda calls Nkomo a friend of his.\n\nNkomo says that the pact \"would be one way to lose.\"\n\nIt rained.\n")).isEmpty();
    }

    @Test
    void aFormerPresidentWhoseGovernmentActsNowContradictsItself() {
        assertThat(found("office-contradiction", "The ties between former Argentine President Carlos Menem and the king are old. Menem is liked. His administration seeks a new treaty with Chile."))
                .containsExactly("former Argentine President Carlos Menem", "His administration");
    }

    @Test
    void onlyWhoGovernsHasAForeignPolicyNow() {
        assertThat(found("office-contradiction", "Old friends of former Prime Minister Jane Roe met. Roe smiled. Her 1999 foreign policy turn favors small states."))
                .containsExactly("former Prime Minister Jane Roe", "Her 1999 foreign policy turn");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Former President Carlos Menem spoke. His foreign policy remains a model for many.",
        "Former President Carlos Menem spoke. His administration signed the treaty in 1991.",
        "Former President Carlos Menem spoke. The government says it will pay.",
        "Former President Bill Clinton spoke. Hillary Clinton will run. The Clinton administration is what voters fear.",
    })
    void aFormerPresidentSPastIsNoContradiction(String text) {
        assertThat(found("office-contradiction", text)).isEmpty();
    }
}
