package org.readout.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;
import org.readout.model.Later;
import org.readout.model.Mention;
import org.readout.model.Reading;
import org.readout.model.Telling;
import org.readout.model.When;
import org.readout.reading.actor.Actors;
import org.readout.reading.actor.Cast;
import org.readout.reading.actor.Gazetteer;
import org.readout.reading.claim.Claims;
import org.readout.reading.date.Dates;
import org.readout.reading.date.DocumentDate;
import org.readout.reading.date.Marked;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.detail.Details;
import org.readout.reading.factuality.Cues;
import org.readout.reading.factuality.Factuality;
import org.readout.reading.factuality.Judgement;
import org.readout.reading.factuality.Verdict;
import org.readout.reading.happening.Mentions;
import org.readout.reading.happening.Tellings;
import org.readout.reading.parse.ContentClauses;
import org.readout.reading.parse.CoreNlpParser;
import org.readout.reading.parse.Parser;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;
import org.readout.reading.position.Positions;
import org.readout.reading.repair.RepairingParser;
import org.readout.reading.scenario.Scenarios;
import org.readout.reading.signal.Signals;
import org.readout.reading.text.NormalText;
import org.readout.reading.text.Normaliser;
import org.readout.reading.voice.Report;
import org.readout.reading.voice.ReportingVoices;
import org.readout.reading.voice.Reports;

/**
 * Reads documents. Loading takes a second and some 150 MB; one reader serves all threads, and the same document gives the same reading.
 * This is the one place where the parts of the reading are put together.
 */
public final class Reader {

    private final Parser parser;
    private final Dates dates;
    private final Actors actors;
    private final DocumentDate documentDate;
    private final Normaliser normaliser = new Normaliser();
    private final Cues cues;
    private final Factuality factuality;
    private final Details details;
    private final Mentions mentions;
    private final Tellings tellings;
    private final Reports reports = new Reports();
    private final Claims claims = new Claims();
    private final Positions positions = new Positions();
    private final Scenarios scenarios = new Scenarios();
    private final Signals signals;

    private Reader(Parser parser, Dates dates, Actors actors, Cues cues, Mentions mentions, Signals signals) {
        this.parser = parser;
        this.dates = dates;
        this.documentDate = new DocumentDate(dates);
        this.actors = actors;
        this.cues = cues;
        this.factuality = new Factuality(cues);
        this.details = new Details(factuality);
        this.mentions = mentions;
        this.tellings = new Tellings(cues);
        this.signals = signals;
    }

    /**
     * Loads the models and lexicons.
     *
     * @param actorFiles a user's own actors, in the format of {@code docs/lexicons.md}
     * @throws IllegalArgumentException naming file, line and rule if one of them is malformed
     */
    public static Reader load(List<Path> actorFiles) {
        return load(actorFiles, List.of());
    }

    /**
     * As {@link #load(List)}, with a user's own words for happenings.
     *
     * @param triggerFiles in the format of {@code triggers.tsv}; a word that stands there replaces the bundled rows of it
     */
    public static Reader load(List<Path> actorFiles, List<Path> triggerFiles) {
        return load(actorFiles, triggerFiles, Reader::parser);
    }

    /** The parser that readers work with unless they are given another. */
    public static Parser parser() {
        return new CoreNlpParser();
    }

    /** As {@link #load(List)}, with sentences from {@code words}, whose known faults are repaired here. */
    public static Reader load(List<Path> actorFiles, Parser words) {
        return load(actorFiles, List.of(), () -> words);
    }

    /** As {@link #load(List, List)}, with sentences from {@code words}. */
    public static Reader load(List<Path> actorFiles, List<Path> triggerFiles, Parser words) {
        return load(actorFiles, triggerFiles, () -> words);
    }

    private static Reader load(List<Path> actorFiles, List<Path> triggerFiles, Supplier<Parser> words) {
        Later<Dates> dates = Later.of(Dates::new);
        Later<Parser> parser = Later.of(() -> new RepairingParser(new ContentClauses(words.get())));
        Later<Signals> signals = Later.of(Signals::new);
        Gazetteer gazetteer = Gazetteer.with(actorFiles.toArray(Path[]::new));
        Cues cues = Cues.bundled();
        Mentions mentions = new Mentions(cues, triggerFiles);
        return new Reader(parser.get(), dates.get(), new Actors(gazetteer), cues, mentions, signals.get());
    }

    /** A line that ends without a mark and gives no figure: a caption, a heading, a menu entry. */
    private static boolean fragment(Sentence s) {
        int end = s.size() - 1;
        while (end > 0 && s.token(end).text().matches("['\"`\u2019\u201d]+")) {
            end--;
        }
        String last = s.token(end).text();
        return Character.isLetterOrDigit(last.codePointBefore(last.length())) && s.tokens().stream().noneMatch(t -> t.pos().equals("CD"));
    }

    /** The sentences without the headings below the first line: a heading announces what its text says. */
    private static List<Sentence> body(List<Sentence> sentences, NormalText text) {
        return sentences.stream().filter(s -> s.index() == 0 || !fragment(s) && text.headings().stream().noneMatch(h -> h.contains(s.span())))
                .toList();
    }

    /** What the document says of each of its words, taken for the name of a happening: did it happen? In text order. */
    public List<Judgement> judgements(Document document) {
        List<Judgement> judgements = new ArrayList<>();
        for (Sentence s : parser.parse(normaliser.normalise(document).text())) {
            for (Token t : s.tokens()) {
                Verdict verdict = factuality.judge(s, t.index());
                judgements.add(new Judgement(t.span(), t.isVerb(), verdict.status(), verdict.certainty()));
            }
        }
        return List.copyOf(judgements);
    }

    /**
     * All time expressions of a document, in text order: also durations, repetitions and vague words, of which a reading shows nothing. They
     * are the ones that {@link #read} works with.
     */
    public List<TimeExpression> times(Document document) {
        Marked marked = dates.mark(parser.parse(normaliser.normalise(document).text()));
        return dates.place(marked, documentDate.of(document, marked).orElse(null));
    }

    /** Every attribution of one document, in text order, nested ones too: who is said to say, think or want what. */
    public List<Report> attributions(Document document) {
        NormalText text = normaliser.normalise(document);
        List<Sentence> sentences = parser.parse(text.text());
        Cast cast = actors.find(sentences, documentDate.of(document, dates.mark(sentences)).map(own -> own.date().earliest()).orElse(null));
        return reports.find(text.text(), sentences, cast);
    }

    /** All that a document tells to happen, of whatever kind, with its day, in text order. */
    public List<Telling> tellings(Document document) {
        NormalText text = normaliser.normalise(document);
        List<Sentence> sentences = parser.parse(text.text());
        Marked marked = dates.mark(sentences);
        @Nullable When own = documentDate.of(document, marked).orElse(null);
        Cast cast = actors.find(sentences, own == null ? null : own.date().earliest());
        return tellings.find(document, body(sentences, text), cast, dates.place(marked, own));
    }

    /** Reads one document. */
    public Reading read(Document document) {
        NormalText text = normaliser.normalise(document);
        List<Sentence> sentences = parser.parse(text.text());
        Marked marked = dates.mark(sentences);
        Optional<When> published = documentDate.of(document, marked);
        @Nullable When own = published.orElse(null);
        List<TimeExpression> times = dates.place(marked, own);
        Cast cast = actors.find(sentences, own == null ? null : own.date().earliest());
        ReportingVoices voices = new ReportingVoices(cast, cues, reports.find(text.text(), sentences, cast));
        List<Mention> found = mentions.find(document, body(sentences, text), cast, times, voices, own);
        int sources = voices.named().size() + text.residues().size();
        return new Reading(document, own, found, claims.find(document, sentences, cast, times, voices, found),
                positions.find(document, sentences, cast, voices), scenarios.find(document, sentences, voices),
                signals.find(document, text, sentences, sources), text.residues(), details.find(document, body(sentences, text), cast, times));
    }
}
