package org.readout.story.conflict;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.readout.model.Edtf;

/** Dates and states as a sentence writes them. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** "3 March 2026", "March 2026", "2026", "3 March 2026 to 5 March 2026"; what has no plain words stays as it is. */
    static String date(Edtf date) {
        String text = date.text();
        if (date.earliest() == null || date.latest() == null) {
            return text;
        }
        if (date.isDay()) {
            return (text.endsWith("~") ? "about " : "") + DAY.format(Objects.requireNonNull(date.earliest()));
        }
        if (text.matches("\\d{4}-\\d{2}~?")) {
            return (text.endsWith("~") ? "about " : "") + MONTH.format(Objects.requireNonNull(date.earliest()));
        }
        return text.indexOf('/') < 0 ? text : DAY.format(Objects.requireNonNull(date.earliest())) + " to " + DAY.format(Objects.requireNonNull(date.latest()));
    }

    /** "Denmark" for {@code DNK}; a code that is no state's of today stays as it is. */
    static String state(String code) {
        for (String two : Locale.getISOCountries()) {
            Locale state = new Locale.Builder().setRegion(two).build();
            if (state.getISO3Country().equals(code)) {
                return state.getDisplayCountry(Locale.ENGLISH);
            }
        }
        return code;
    }
}
