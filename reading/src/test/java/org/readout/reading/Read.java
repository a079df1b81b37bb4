package org.readout.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.model.Claim;
import org.readout.model.Mention;
import org.readout.model.Reading;

/** Readings by the bundled lexicons, told in one line a finding. */
final class Read {

    /** A Wednesday: the date of every text that is given none. */
    static final String DAY = "2024-06-12";

    private static final Reader READER = Reader.load(List.of());

    private Read() {}

    static Reading text(String text) {
        return READER.read(Texts.document("text", text, DAY));
    }

    /** Each mention as {@code trigger status}, in text order. */
    static List<String> statuses(String text) {
        return text(text).mentions().stream().map(m -> trigger(m, text) + " " + lower(m.status())).toList();
    }

    /** Each mention as {@code trigger date}, in text order. */
    static List<String> dates(String text) {
        return text(text).mentions().stream().map(m -> trigger(m, text) + " " + (m.when() == null ? "-" : m.when().date().text())).toList();
    }

    /** Each mention as {@code trigger: source; source}, outermost first, in text order. */
    static List<String> voices(String text) {
        return text(text).mentions().stream().map(m -> trigger(m, text) + ": "
                + m.attribution().stream().map(a -> a.source()).collect(Collectors.joining("; "))).toList();
    }

    /** Each attribution as {@code source [cue] content / content}, in text order; the source by its own words, {@code -} for none. */
    static List<String> attributions(String text) {
        return READER.attributions(Texts.document("text", text, DAY)).stream().map(r -> (r.source() == null ? "-" : r.source().of(text)) + " ["
                + r.cue().of(text) + "] " + r.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" / "))).toList();
    }

    /** Each mention as {@code trigger: name, name}, in text order. */
    static List<String> parties(String text) {
        return text(text).mentions().stream().map(m -> trigger(m, text) + ": "
                + m.participants().stream().map(p -> p.actor().name()).collect(Collectors.joining(", "))).toList();
    }

    /** Each claim as {@code kind count window: name, name}, in text order. */
    static List<String> claims(String text) {
        return text(text).claims().stream().filter(c -> c.kind() != Claim.Kind.OFFICE).map(c -> lower(c.kind()) + " " + c.count() + " "
                + (c.window() == null ? "-" : c.window().date().text()) + ": "
                + c.participants().stream().map(a -> a.name()).collect(Collectors.joining(", "))).toList();
    }

    private static String trigger(Mention m, String text) {
        return m.trigger().of(text);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
