package org.readout.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Document;
import org.readout.model.Metadata;
import org.readout.model.When;

class DocumentDateTest {

    private static Optional<When> of(String text, Metadata... metadata) {
        Document document = new Document("d-000000000000", "a.txt", "0".repeat(64), text, "en", List.of(metadata), List.of());
        return new DocumentDate(DatesTest.DATES).of(document, DatesTest.DATES.mark(DatesTest.PARSER.parse(text)));
    }

    private static String date(String text, Metadata... metadata) {
        return of(text, metadata).map(w -> w.date() + " " + w.basis()).orElse("unknown");
    }

    @Test
    void metadataComesFirst() {
        assertThat(date("As of early November 2025, nothing is planned.",
                new Metadata(Metadata.Field.PUBLISHED, "2025-11-04T10:00:00+03:00", "JSON-LD datePublished"))).isEqualTo("2025-11-04 JSON-LD datePublished");
        assertThat(date("Nothing is planned.", new Metadata(Metadata.Field.MODIFIED, "Tue, 4 Nov 2025 10:00:00 GMT", "meta last-modified")))
                .isEqualTo("2025-11-04 modified: meta last-modified");
        assertThat(date("Nothing is planned.", new Metadata(Metadata.Field.PUBLISHED, "October 13, 1986", "byline"))).isEqualTo("1986-10-13 byline");
    }

    @Test
    void metadataThatIsNoDateIsPassedOver() {
        assertThat(date("Nothing is planned.", new Metadata(Metadata.Field.PUBLISHED, "three hours ago", "byline"))).isEqualTo("unknown");
    }

    @Test
    void asOfGivesTheDate() {
        assertThat(date("On August 15 2025, they met in person.\nAs of early November 2025, the Kremlin publicly stated there is no need for a meeting."))
                .isEqualTo("2025-11~ text: 'As of early November 2025'");
    }

    @Test
    void asOfADateThatIsLongGoneIsNotTheDocuments() {
        assertThat(date("As of 2019 there were no talks.\nThe two leaders met on 15 August 2025.")).isEqualTo("unknown");
    }

    @Test
    void aDatelineGivesTheDate() {
        assertThat(date("REYKJAVIK, October 12, 1986 (Agency) - The talks broke down.")).isEqualTo("1986-10-12 text: 'October 12, 1986'");
        assertThat(date("Leaders part without a deal\nPublished: 12 October 1986\nThe talks broke down.")).isEqualTo("1986-10-12 text: '12 October 1986'");
    }

    @Test
    void aTitleInThePresentGivesItsYear() {
        String title = "What is really happening in 2025";
        assertThat(date(title + "\nThe ties deepen.", new Metadata(Metadata.Field.TITLE, title, "first line"))).isEqualTo("2025 title: '" + title + "'");
    }

    @Test
    void aTitleAboutTheFutureDoesNot() {
        String title = "Leaders' Meeting 2025: What To Expect?";
        assertThat(date(title + "\nNobody knows.", new Metadata(Metadata.Field.TITLE, title, "first line"))).isEqualTo("unknown");
    }

    @Test
    void aPastDateAloneDoesNot() {
        assertThat(date("The two leaders met on 15 August 2025.")).isEqualTo("unknown");
    }
}
