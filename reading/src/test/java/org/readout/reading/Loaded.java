package org.readout.reading;

import java.util.List;
import org.readout.reading.date.Dates;
import org.readout.reading.parse.CoreNlpParser;
import org.readout.reading.parse.Parser;

/** The models that all tests of this module share: each is loaded once, by the first test that asks. */
public final class Loaded {

    private Loaded() {}

    private static final class Parsing {
        static final CoreNlpParser PARSER = new CoreNlpParser();
    }

    private static final class Dating {
        static final Dates DATES = new Dates();
    }

    private static final class Reading {
        static final Reader READER = Reader.load(List.of());
    }

    public static Parser parser() {
        return Parsing.PARSER;
    }

    public static Dates dates() {
        return Dating.DATES;
    }

    public static Reader reader() {
        return Reading.READER;
    }
}
