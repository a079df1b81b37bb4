package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.readout.model.Document;
import org.readout.model.Folded;
import org.readout.model.Reading;
import org.readout.model.Unread;

/** What one document does to the reader is no harm to the others. */
class ReadingsTest {

    private static final Document GOOD = document("good.txt", "1");
    private static final Document BAD = document("bad.txt", "2");

    private static Document document(String name, String digit) {
        String sha256 = digit.repeat(64);
        return new Document(Document.idOf(sha256), name, sha256, "They met.", "en", List.of(), List.of());
    }

    private static Readings read(Function<Document, Reading> reader) throws InterruptedException {
        Progress progress = new Progress(new PrintWriter(new StringWriter()), 2, false);
        return Readings.of(List.of(BAD, GOOD), List.of(new Folded("copy.txt", BAD.id()), new Folded("same.txt", GOOD.id())), reader, 2, progress);
    }

    private static Reading failing(Document document, Error error) {
        if (document.equals(BAD)) {
            throw error;
        }
        return new Reading(document, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aDocumentThatTheReaderFailsOnIsNamedWithItsCopies() throws InterruptedException {
        Readings readings = read(d -> failing(d, new StackOverflowError()));
        assertThat(readings.read()).extracting(Reading::document).containsExactly(GOOD);
        assertThat(readings.failed()).extracting(Unread::name).containsExactly("bad.txt", "copy.txt");
        assertThat(readings.failed()).extracting(Unread::reason)
                .containsOnly("the reader failed on it (StackOverflowError), which is an error of the program; please report it");
        assertThat(readings.folded()).containsExactly(new Folded("same.txt", GOOD.id()));
    }

    @Test
    void memoryThatRanOutConcernsAll() {
        assertThatThrownBy(() -> read(d -> failing(d, new OutOfMemoryError()))).isInstanceOf(Failure.class).hasMessageStartingWith("memory ran out: try --threads 1");
    }
}
