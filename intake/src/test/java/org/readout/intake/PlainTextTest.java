package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Samples.PARAGRAPH;
import static org.readout.intake.Samples.leftOut;
import static org.readout.intake.Samples.read;
import static org.readout.intake.Samples.text;
import static org.readout.intake.Samples.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;
import org.readout.model.Metadata.Field;

class PlainTextTest {

    @Test
    void theTextIsTheFileItself() {
        String text = "\n\nTitle\r\n\r\n  By Jane Doe\r\n" + PARAGRAPH + "\r\r\n\n";
        assertThat(text(text).text()).isEqualTo(text);
    }

    @Test
    void theIdComesFromTheBytes() {
        assertThat(text("Talks end without deal\n").id()).isEqualTo("d-" + text("Talks end without deal\n").sha256().substring(0, 12));
    }

    @Test
    void aHeaderBlockBecomesMetadata() {
        Document document = text("Envoys meet\n\nOutlet: The Daily Example\nBy Jane Doe and John Roe, Reuters\nPublished: 12 August 2025\nUpdated: August 13, 2025\nURL: https://example.org/envoys\n\n" + PARAGRAPH);
        assertThat(values(document, Field.TITLE)).containsExactly("Envoys meet (first line)");
        assertThat(values(document, Field.OUTLET)).containsExactly("The Daily Example (line 3: label)");
        assertThat(values(document, Field.AUTHOR)).containsExactly("Jane Doe (line 4: byline)", "John Roe (line 4: byline)");
        assertThat(values(document, Field.CREDIT)).containsExactly("Reuters (line 4: byline)");
        assertThat(values(document, Field.PUBLISHED)).containsExactly("2025-08-12 (line 5: label)");
        assertThat(values(document, Field.MODIFIED)).containsExactly("2025-08-13 (line 6: label)");
        assertThat(values(document, Field.ADDRESS)).containsExactly("https://example.org/envoys (line 7: label)");
    }

    @Test
    void aSourceThatIsAnAgencyIsACredit() {
        assertThat(values(text("Envoys meet\nSource: The Associated Press\n\n" + PARAGRAPH), Field.CREDIT)).containsExactly("AP (line 2: label)");
        assertThat(values(text("Envoys meet\nSource: The Harbour Gazette\n\n" + PARAGRAPH), Field.OUTLET)).containsExactly("The Harbour Gazette (line 2: label)");
        assertThat(values(text("Envoys meet\nSource: https://example.org/a\n\n" + PARAGRAPH), Field.ADDRESS)).containsExactly("https://example.org/a (line 2: label)");
    }

    @Test
    void outletAuthorAndDateAreToldWithoutLabels() {
        Document document = text("Envoys meet in the snow\n\nEdith Marrow\nThe Lamplighter Review · Friday, October 10, 1986\n\n" + PARAGRAPH);
        assertThat(values(document, Field.AUTHOR)).containsExactly("Edith Marrow (line 3: name beside the date or the outlet)");
        assertThat(values(document, Field.OUTLET)).containsExactly("The Lamplighter Review (line 4: name of an outlet)");
        assertThat(values(document, Field.PUBLISHED)).containsExactly("1986-10-10 (line 4: date line)");
    }

    @Test
    void aFewNamesAndADateUnderTheTitleAreADateLine() {
        assertThat(values(text("Envoys meet\n\nCap Vert Evening, 8 February 1992\n\n" + PARAGRAPH), Field.PUBLISHED)).containsExactly("1992-02-08 (line 3: date line)");
        assertThat(values(text("Envoys meet\nLa Voz Libre, 20 April 1979\n\n" + PARAGRAPH), Field.PUBLISHED)).containsExactly("1979-04-20 (line 2: date line)");
        assertThat(values(text("Envoys meet\nNew Delhi, India, October 3, 1983\n\n" + PARAGRAPH), Field.PUBLISHED)).containsExactly("1983-10-03 (line 2: date line)");
        assertThat(values(text("Envoys meet\nSigning of the Treaty of Lausanne, 24 July 1923\n\n" + PARAGRAPH), Field.PUBLISHED)).isEmpty();
    }

    @Test
    void outletAndDateInOneLineAreTold() {
        Document document = text("Envoys meet in the snow\n\nHill Clarion, Tuesday, September 19, 1978\n(Fjord Wire and Clarion reports)\n\n" + PARAGRAPH);
        assertThat(values(document, Field.OUTLET)).containsExactly("Hill Clarion (line 3: name of an outlet)");
        assertThat(values(document, Field.PUBLISHED)).containsExactly("1978-09-19 (line 3: date line)");
        assertThat(values(document, Field.CREDIT)).containsExactly("Fjord Wire (line 4: credit)");
        assertThat(values(text("Envoys meet\nThe Lighthouse, 22 November 1977\n\n" + PARAGRAPH), Field.OUTLET)).containsExactly("The Lighthouse (line 2: name of an outlet)");
        assertThat(values(text("Envoys meet\nNew York, 22 November 1977\n\n" + PARAGRAPH), Field.OUTLET)).isEmpty();
        assertThat(values(text("Envoys meet\nCompiled by the reference desk, April 20, 1979\n\n" + PARAGRAPH), Field.PUBLISHED)).containsExactly("1979-04-20 (line 2: date line)");
    }

    @Test
    void aViewCounterIsNoPartOfTheAuthor() {
        assertThat(values(text("What to expect?\n\nby Max Tinsel 44 views\n\n" + PARAGRAPH), Field.AUTHOR)).containsExactly("Max Tinsel (line 3: byline)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "REYKJAVIK, Iceland, Oct. 12, 1986 (AP) -- | AP | 1986-10-12",
        "WASHINGTON (Reuters) -                    | Reuters |",
        "(Agence France-Presse) —                  | AFP |",
        "REYKJAVIK, Oct. 12 (AP) —                 | AP |",
        "OSLO, Sept. 18, 1978 (Fjord Wire) -       | Fjord Wire | 1978-09-18",
        "MOSCOW, May 29, 1988 —                    | | 1988-05-29"})
    void aDatelineTellsTheAgencyAndAFullDate(String dateline, String agency, String date) {
        Document document = text("Envoys meet\n\n" + dateline + " " + PARAGRAPH);
        assertThat(values(document, Field.CREDIT)).isEqualTo(agency == null ? List.of() : List.of(agency + " (dateline)"));
        assertThat(values(document, Field.PUBLISHED)).isEqualTo(date == null ? List.of() : List.of(date + " (dateline)"));
        assertThat(document.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ministers (and their aides) met — as agreed in May 1988 — behind closed doors, and left without a word to the press.",
        "On 12 May 1988 the ministers met again — for the last time, as it turned out — in the villa above the lake.",
        "The treaty (START) — signed in Moscow on July 31, 1991 — took effect years later, after long debates in the parliaments."})
    void aSentenceWithADashIsNoDateline(String sentence) {
        Document document = text("Envoys meet\n\n" + sentence);
        assertThat(values(document, Field.CREDIT)).isEmpty();
        assertThat(values(document, Field.PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "October 13, 1986               | 1986-10-13", "Monday, 13 October 1986        | 1986-10-13", "Published on Oct. 13, 1986, 10:30 am | 1986-10-13",
        "Posted by admin on June 10, 1988 | 1988-06-10", "2025-08-15                     | 2025-08-15", "Date: 2025-08-15T10:00:00Z     | 2025-08-15T10:00:00Z",
        "Date: 2025-08-15 10:00:00 +0200 | 2025-08-15T10:00:00+02:00", "18/03/2025                     | 2025-03-18", "14.10.1986                     | 1986-10-14",
        "Date: August 2025              | 2025-08", "Washington, January 22, 1987   | 1987-01-22"})
    void aDateLineBecomesAnIsoDate(String line, String iso) {
        assertThat(values(text("Envoys meet\n" + line + "\n\n" + PARAGRAPH), Field.PUBLISHED)).singleElement().asString().startsWith(iso + " (line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date: tomorrow", "Date: 03/04/2025", "October 13", "Date: 2025-02-30", "Date: 0001-01-01T00:00:00Z", "Date: 1970-01-01T00:00:00Z", "The crisis of October 13, 1986 revisited at length"})
    void whatIsNoCertainDateIsNoDate(String line) {
        assertThat(values(text("Envoys meet\n" + line + "\n\n" + PARAGRAPH), Field.PUBLISHED)).isEmpty();
    }

    @Test
    void frontMatterBecomesMetadata() {
        Document document = read("a.md", "---\ntitle: \"Envoys meet\"\nauthors:\n  - Jane Doe\n  - John Roe\ndate: 2025-08-12\npublisher: The Daily Example\n---\n\n# Envoys meet\n\n" + PARAGRAPH);
        assertThat(values(document, Field.TITLE)).first().isEqualTo("Envoys meet (front matter)");
        assertThat(values(document, Field.AUTHOR)).containsExactly("Jane Doe (front matter)", "John Roe (front matter)");
        assertThat(values(document, Field.PUBLISHED)).containsExactly("2025-08-12 (front matter)");
        assertThat(leftOut(document)).first().asString().startsWith("HEADER: ---\ntitle:");
    }

    @Test
    void aLabelAboveTheTitleIsNotTheTitle() {
        Document document = text("Trends\n\nIs there more to the talks than meets the eye?\n\n" + PARAGRAPH + "\n");
        assertThat(values(document, Field.TITLE)).containsExactly("Is there more to the talks than meets the eye? (line 3: title)");
        assertThat(leftOut(document)).containsExactly("NAVIGATION: Trends");
    }

    @Test
    void aTextThatStartsWithASentenceHasNoTitle() {
        assertThat(values(text(PARAGRAPH + "\n" + PARAGRAPH), Field.TITLE)).isEmpty();
        assertThat(values(text("The envoys met again.\nThey agreed on nothing that was known.\n"), Field.TITLE)).isEmpty();
    }

    @Test
    void aMarkdownHeadingIsTheTitleWithoutItsMark() {
        assertThat(values(read("a.md", "# Envoys meet\n\n" + PARAGRAPH), Field.TITLE)).containsExactly("Envoys meet (first line)");
    }
}
