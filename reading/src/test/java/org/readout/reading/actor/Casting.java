package org.readout.reading.actor;

import org.readout.reading.Loaded;
import org.readout.reading.parse.Parser;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.reading.parse.Sentence;

/** Parses once for all tests and writes casts as lines. */
final class Casting {

    static final Parser PARSER = Loaded.parser();
    private static final Actors ACTORS = new Actors(Gazetteer.bundled());

    private Casting() {}

    static Cast cast(String text, @Nullable String date) {
        return ACTORS.find(PARSER.parse(text), date == null ? null : LocalDate.parse(date));
    }

    /** One line a mention: its words, what kind of actor, the name, code and sector. */
    static List<String> actors(String text) {
        return actors(text, null);
    }

    static List<String> actors(String text, @Nullable String date) {
        return cast(text, date).actors().stream().map(m -> m.span().of(text) + " = " + String.join(" + ", m.actors().stream().map(Casting::line).toList())).toList();
    }

    static List<String> names(String text, @Nullable String date) {
        return cast(text, date).actors().stream().map(m -> m.span().of(text) + " = " + String.join(" + ", m.actors().stream().map(Actor::name).toList())).toList();
    }

    static List<String> places(String text) {
        return cast(text, null).places().stream()
                .map(p -> p.span().of(text) + " = " + p.place().name() + (p.place().within() == null ? "" : ", " + p.place().within()) + " " + p.country())
                .map(String::strip).toList();
    }

    static List<Sentence> parse(String text) {
        return PARSER.parse(text);
    }

    private static String line(Actor a) {
        return (a.name() + " " + a.code() + " " + a.sector()).strip().replace("  ", " - ");
    }
}
