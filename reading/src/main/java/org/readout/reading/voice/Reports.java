package org.readout.reading.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Attribution;
import org.readout.model.Span;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Sentence;

/**
 * Finds who is said to say what, anywhere in a text: speech direct, indirect and mixed, belief, intention. What {@code speech.tsv} does
 * not list is no report. Immutable and thread-safe.
 */
public final class Reports {

    private final VerbalReports verbal;
    private final NominalReports nominal;

    public Reports() {
        Speech lexicon = Speech.bundled();
        verbal = new VerbalReports(lexicon);
        nominal = new NominalReports(lexicon);
    }

    /**
     * The reports of a document in text order, nested ones too.
     *
     * @param text normalised, as {@code sentences} were parsed from it
     * @param cast who is named in the sentences
     */
    public List<Report> find(String text, List<Sentence> sentences, Cast cast) {
        Sources sources = new Sources(cast);
        List<Finding> findings = new ArrayList<>();
        sentences.forEach(s -> findings.addAll(in(s)));
        return new QuotedSpeech(text, sentences).complete(findings).stream()
                .map(f -> report(f, sources)).sorted().toList();
    }

    private List<Finding> in(Sentence s) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int token = i;
            Stream.<Optional<Finding>>of(verbal.at(s, token), nominal.at(s, token), PrepositionalReports.at(s, token), Labels.at(s, token))
                    .flatMap(Optional::stream).findFirst().ifPresent(found::add);
        }
        return found;
    }

    private static Report report(QuotedSpeech.Spoken spoken, Sources sources) {
        Finding f = spoken.finding();
        @Nullable Span source = f.source() < 0 ? null : Sources.span(f);
        Span cue = f.cue();
        String words = f.sentence().token(f.first()).text();
        Attribution by = f.source() < 0 ? Sources.unnamed(words, cue) : sources.at(f.sentence(), f.source(), f.first(), words);
        return new Report(by, source, cue, spoken.content(), f.kind());
    }
}
