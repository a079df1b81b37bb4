package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Document;
import org.readout.model.Signal;
import org.readout.reading.parse.Sentence;
import org.readout.reading.text.NormalText;

/**
 * Finds the marks of a document's quality, each with its exact span and a reason. Immutable and thread-safe; the same input gives the
 * same signals.
 */
public final class Signals {

    /** A document with more marks of one kind is no better known by them. */
    private static final int MOST_OF_A_KIND = 60;
    private static final Comparator<Signal> ORDER =
            Comparator.comparing((Signal s) -> s.evidence().span()).thenComparing(Signal::kind).thenComparing(Signal::why);

    private final List<Rule> rules;

    /** Reads the bundled lexicons; throws {@link IllegalArgumentException} naming the line of one that cannot be read. */
    public Signals() {
        WordLists lists = WordLists.bundled();
        rules = List.of(new Wording(new PhraseBook(Phrase.bundled("signals.tsv"))), new LeftOut(), new Residue(), new RepeatedName(), new RepeatedTitle(),
                new SplicedName(lists), new StrayLine(), new TwoOffices(lists), new Absence(),
                new Translation(new PhraseBook(Phrase.calques("calques.tsv")), new OddGrammar(lists)));
    }

    /**
     * The signals of {@code document} in text order.
     *
     * @param document as captured
     * @param text what the normaliser made of it
     * @param sentences the parse of {@code text}
     * @param namedSources how many sources the document names; with none, it is said to name none and its forecasts count as speculation
     */
    public List<Signal> find(Document document, NormalText text, List<Sentence> sentences, int namedSources) {
        if (document.text().isBlank()) {
            return List.of();
        }
        Page page = Page.of(document, text, sentences);
        List<Signal> found = new ArrayList<>();
        for (Rule rule : rules) {
            found.addAll(rule.find(page));
        }
        if (namedSources > 0) {
            found.removeIf(s -> s.kind().equals("speculation"));
        } else {
            found.add(page.signal("no-named-source", page.lines().get(0), "no source is named that a reader could ask"));
        }
        if (document.name().toLowerCase(Locale.ROOT).matches(".*\\.html?")) {
            found.removeIf(s -> document.leftOut().stream().anyMatch(r -> r.span().overlaps(s.evidence().span())));
        }
        found.sort(ORDER);
        return apart(found);
    }

    /** Of two overlapping signals of one kind the first, or the longer where both start, is kept. */
    private static List<Signal> apart(List<Signal> sorted) {
        Map<String, List<Signal>> kept = new TreeMap<>();
        for (Signal signal : sorted) {
            List<Signal> same = kept.computeIfAbsent(signal.kind(), k -> new ArrayList<>());
            int last = same.size() - 1;
            if (last < 0 || !same.get(last).evidence().span().overlaps(signal.evidence().span())) {
                if (same.size() < MOST_OF_A_KIND) {
                    same.add(signal);
                }
            } else if (same.get(last).evidence().span().start() == signal.evidence().span().start()) {
                same.set(last, signal);
            }
        }
        return kept.values().stream().flatMap(List::stream).sorted(ORDER).toList();
    }
}
