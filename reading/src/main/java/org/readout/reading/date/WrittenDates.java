package org.readout.reading.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Edtf;

/** Reads the dates of metadata: ISO 8601 with or without a time, e-mail style, and dates written out in English. */
final class WrittenDates {

    private static final int LONGEST = 100;
    private static final Pattern ISO = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?[~?%]?)(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
    private static final Pattern WRITTEN = Pattern.compile("(?i)(?:[a-z]{3,9}\\.?, ?)?(?:(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})"
            + "|([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))\\b.*");
    private static final List<DateTimeFormatter> FORMS = List.of(form("d MMMM uuuu"), form("d MMM uuuu"));

    private WrittenDates() {}

    /** The date, empty if the text is none. */
    static Optional<Edtf> read(String text) {
        String line = text.strip();
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher m = ISO.matcher(line);
        if (m.matches()) {
            return edtf(m.group(1));
        }
        m = COMPACT.matcher(line);
        if (m.matches()) {
            return edtf(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
        }
        m = WRITTEN.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        String written = m.group(1) != null ? m.group(1) + " " + m.group(2) + " " + m.group(3) : m.group(5) + " " + m.group(4) + " " + m.group(6);
        return FORMS.stream().flatMap(f -> day(written, f).stream()).findFirst();
    }

    private static Optional<Edtf> edtf(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> day(String written, DateTimeFormatter form) {
        try {
            return Optional.of(Edtf.day(LocalDate.parse(written.replaceFirst("(?i) sept ", " Sep "), form)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }
}
