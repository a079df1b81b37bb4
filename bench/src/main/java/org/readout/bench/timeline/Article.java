package org.readout.bench.timeline;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.model.Document;
import org.readout.model.Metadata;

/**
 * An article of a timeline's folder.
 *
 * @param published the day of its folder
 * @param document its text, dated by that day
 */
record Article(LocalDate published, Document document) {

    /** Reads a file whose folder is named by the day of publication, a tokenised sentence a line. */
    static Article read(Path file) throws IOException {
        LocalDate day = LocalDate.parse(String.valueOf(file.getParent().getFileName()));
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(Detokeniser::text).filter(l -> !l.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Article(day, document(day + "/" + file.getFileName(), text, day.toString()));
    }

    /** A document of a data set, named and dated. */
    static Document document(String name, String text, String published) {
        String unique = String.format(Locale.ROOT, "%064x", new BigInteger(1, name.getBytes(StandardCharsets.UTF_8)).mod(BigInteger.TWO.pow(256)));
        return new Document(name, name, unique, text, "en", List.of(new Metadata(Metadata.Field.PUBLISHED, published, "the data set")), List.of());
    }
}
