package org.readout.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Citation;
import org.readout.model.Document;
import org.readout.model.Region;
import org.readout.model.Span;

class NormaliserTest {

    private static final Normaliser NORMALISER = new Normaliser();

    private static NormalText normal(String text, Region... leftOut) {
        String sha = "0".repeat(64);
        return NORMALISER.normalise(new Document(Document.idOf(sha), "a.txt", sha, text, "en", List.of(), List.of(leftOut)));
    }

    private static String text(String text) {
        NormalText normal = normal(text);
        assertThat(normal.text()).hasSameSizeAs(text);
        return normal.text();
    }

    private static List<String> headings(String text) {
        return normal(text).headings().stream().map(h -> h.of(text)).toList();
    }

    private static List<String> sources(String text) {
        return normal(text).residues().stream().map(Citation::source).toList();
    }

    private static List<String> supported(String text) {
        return normal(text).residues().stream().map(c -> c.sentence().of(text)).toList();
    }

    @Test
    void curlyQuotesBecomePlainOnes() {
        assertThat(text("He\u2019s \u201Cready\u201D, \u00ABda\u00BB")).isEqualTo("He's \"ready\", \"da\"");
    }

    @Test
    void aDashInsideAWordIsAHyphenAndASpacedOneAnEmDash() {
        assertThat(text("The Begin\u2013Sadat and U.S.\u2013Egypt talks \u2013 held in 1978 - were long\u2014very long"))
                .isEqualTo("The Begin-Sadat and U.S.-Egypt talks \u2014 held in 1978 \u2014 were long\u2014very long");
    }

    @Test
    void unseenCharactersBecomeSpaces() {
        assertThat(text("a\u00A0b\u200Bc\u202Ed\u0000e\tf\u2009g\uFEFFh")).isEqualTo("a b c d e f g h");
        assertThat(text("dip\u00ADlomat met \uD83D\uDE00 him \uD83D")).isEqualTo("dip-lomat met \uD83D\uDE00 him  ");
    }

    @Test
    void anyNewlineIsANewline() {
        assertThat(text("One.\r\nTwo.\rThree.\u2028Four.")).isEqualTo("One. \nTwo.\nThree.\nFour.");
    }

    @Test
    void listMarksAreBlankAndTheirLinesStayApart() {
        assertThat(text("Results:\n\u2022 Iran agreed.\n- Iraq did not.\n2) Oman hosted.\n\u2014Qatar paid.\n"))
                .isEqualTo("Results:\n  Iran agreed.\n  Iraq did not.\n   Oman hosted.\n Qatar paid.\n");
    }

    @Test
    void aYearOrADayAtALineStartIsNoListNumber() {
        String wrapped = "The two leaders will meet in Reykjavik on the\n12. October is cold there, the minister said.\n1986. It was the year of the meeting.";
        assertThat(text(wrapped)).contains("12. October").contains("1986. It was");
    }

    @Test
    void hardWrappedParagraphsFlow() {
        String wrapped = "The president of the republic met the king on Friday in the old\npalace, where they spoke for two hours about the border and the\nRiver Commission that both had founded in the year before it was\nclosed.\n\nNobody spoke to reporters.";
        assertThat(text(wrapped)).isEqualTo("The president of the republic met the king on Friday in the old palace, where they spoke for two hours about the border and the River Commission that both had founded in the year before it was closed.\n\nNobody spoke to reporters.");
    }

    @Test
    void headingsAndParagraphsKeepTheirBreaks() {
        String page = "Summit in Doubt\nSummit in Doubt\nThe ministers left the talks on Tuesday without a date for the next round of them.\nNext Steps\nThey will call each other.";
        assertThat(text(page)).isEqualTo(page);
        assertThat(headings(page)).containsExactly("Summit in Doubt", "Summit in Doubt", "Next Steps");
    }

    @Test
    void sentencesLeadInsAndListItemsAreNoHeadings() {
        String page = "The Title of It\n\nAt the summit in August:\n\n\u2022 The King Spoke\n\u2022 The Queen Left\n\nIt rained.\n\n3. What Came Next?\n\nThey went home and said nothing to anybody about what had been agreed there.";
        assertThat(headings(page)).containsExactly("The Title of It", "What Came Next?");
    }

    @Test
    void gluedCitationsAreKeptWithTheSentenceTheySupport() {
        String page = "They met. The talks ended at noon. The Guardian+3Wikipedia+3\n\u2022 No date was set for a U.S. visit. Le Monde+1\nA truce holds, says the paper. nytimes.com+2";
        assertThat(sources(page)).containsExactly("The Guardian", "Wikipedia", "Le Monde", "nytimes.com");
        assertThat(supported(page)).containsExactly("The talks ended at noon.", "The talks ended at noon.", "No date was set for a U.S. visit.", "A truce holds, says the paper.");
        assertThat(text(page)).doesNotContain("+").doesNotContain("Guardian").doesNotContain("nytimes").contains("noon.     ");
    }

    @Test
    void aKnownNameBehindAFullStopIsACitation() {
        assertThat(sources("The call lasted an hour. Wikipedia\nHe left. Reuters, BBC\nA third one.")).containsExactly("Wikipedia", "Reuters", "BBC");
    }

    @Test
    void notesAndMarksOfChatProgramsAreCitations() {
        assertThat(sources("The pact was signed in May.[3][4] It lapsed in June \u301012\u2020source\u3011.")).containsExactly("[3][4]", "\u301012\u2020source\u3011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The P5+1 talks resumed. The E3+3 met too.", "ASEAN+3 ministers met in Bangkok.", "He spoke to Reuters.", "Call +1 555 0100 for help.",
        "The paper wrote \"[15] men\" and no more.", "He reads Wikipedia", "She won. Maria"})
    void namesAndNumbersInProseAreNoCitations(String prose) {
        assertThat(sources(prose)).isEmpty();
        assertThat(text(prose)).isEqualTo(prose);
    }

    @Test
    void datelinesAreBlankAndTheAgencyIsKept() {
        assertThat(text("GENEVA (AP) \u2014 The two men shook hands.")).isEqualTo("              The two men shook hands.");
        assertThat(sources("GENEVA (AP) \u2014 The two men shook hands.")).containsExactly("AP");
        assertThat(supported("GENEVA, Nov 19 (Reuters) - The two men shook hands. They left.")).containsExactly("The two men shook hands.");
    }

    @Test
    void aPlaceBeforeADashIsADatelineUnlessTheDashOpensAnInsertion() {
        assertThat(text("PARIS \u2014 The two men met.")).isEqualTo("        The two men met.");
        assertThat(text("NATO \u2014 the alliance of 1949 \u2014 met.")).isEqualTo("NATO \u2014 the alliance of 1949 \u2014 met.");
    }

    @Test
    void marksOfMarkdownAndAddressesAreBlank() {
        assertThat(text("# Big *News*\n> See [the text](https://example.org/a_b) or write to a.b@example.org.\nMore at https://example.org/x?y=1.\nTalks on #Sudan resume. #peace #now"))
                .isEqualTo("  Big  News \n  See  the text" + " ".repeat(27) + "or write to " + " ".repeat(15) + ".\nMore at " + " ".repeat(25) + ".\nTalks on  Sudan resume." + " ".repeat(12));
    }

    @Test
    void whatIsLeftOutIsBlankAndKeepsItsNewlines() {
        NormalText normal = normal("He came.\nBuy\nnow\nHe left.", new Region(new Span(9, 16), Region.Kind.ADVERTISING, "asks to buy"));
        assertThat(normal.text()).isEqualTo("He came.\n   \n   \nHe left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A ", "+1", "A+1", "[1", "*_", "(A", "#a ", "- ", "<a", "www.", "turn1search1", "\u3010", "\"", "A.A@"})
    void hostileTextTakesLinearTime(String unit) {
        String text = unit.repeat(400_000 / unit.length());
        assertThat(normal(text).text()).hasSameSizeAs(text);
    }

    @Test
    void emptyTextIsEmpty() {
        assertThat(normal("")).isEqualTo(new NormalText("", List.of(), List.of()));
    }
}
