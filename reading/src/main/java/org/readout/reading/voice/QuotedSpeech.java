package org.readout.reading.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;

/** Finds the speaker of words in quotation marks: beside them, or in the sentence before or behind. Bound to one text. */
final class QuotedSpeech {

    /** A finding with all that is said by it, also in other sentences. */
    record Spoken(Finding finding, List<Span> content) {}

    /** In code units: between a quotation and the verb that reports it. */
    private static final int NEAR = 90;

    /** In words: a shorter one within a sentence is a term or a mocked word. */
    private static final int SHORTEST = 4;

    private final String text;
    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    private final NavigableMap<Integer, Span> quotations = new TreeMap<>();

    QuotedSpeech(String text, List<Sentence> sentences) {
        this.text = text;
        sentences.forEach(s -> this.sentences.put(s.span().start(), s));
        Quotations.in(text).forEach(q -> quotations.put(q.start(), q));
    }

    /** The findings that have a content, their own or a quotation's. */
    List<Spoken> complete(List<Finding> findings) {
        Map<Finding, List<Span>> said = new LinkedHashMap<>();
        findings.forEach(f -> said.put(f, new ArrayList<>(own(f))));
        Map<Integer, List<Finding>> bySentence = findings.stream().collect(Collectors.groupingBy(f -> f.sentence().index()));
        @Nullable Finding speaker = null;
        int before = -1;
        for (Span q : quotations.values()) {
            List<Finding> near = near(q).stream().flatMap(s -> bySentence.getOrDefault(s.index(), List.of()).stream()).toList();
            Optional<Finding> holder = near.stream().filter(f -> !q.contains(f.cue()))
                    .filter(f -> said.get(f).stream().anyMatch(c -> c.overlaps(q))).min(Comparator.comparingInt(f -> distance(f.cue(), q)));
            if (holder.isPresent()) {
                said.get(holder.get()).add(q);
                speaker = holder.get();
            } else if (!term(q)) {
                Optional<Finding> beside = beside(q, near, said);
                if (beside.isPresent()) {
                    speaker = beside.get();
                } else if (speaker != null && before >= 0 && "\"'".indexOf(text.charAt(before - 1)) >= 0
                        && text.substring(before, q.start()).indexOf('\n') >= 0) {
                    speaker = null;
                }
                if (speaker == null) {
                    speaker = unspoken(q);
                    if (speaker == null) {
                        continue;
                    }
                    said.put(speaker, new ArrayList<>());
                }
                said.get(speaker).add(q);
            }
            before = q.end();
        }
        List<Spoken> all = new ArrayList<>();
        said.forEach((f, content) -> {
            if (!content.isEmpty()) {
                all.add(new Spoken(f, merged(content)));
            }
        });
        return all;
    }

    /** The nearest cue without a content of its own, in the quotation's sentences or right behind them. */
    private Optional<Finding> beside(Span q, List<Finding> near, Map<Finding, List<Span>> said) {
        return near.stream().filter(f -> f.source() >= 0 && said.get(f).isEmpty() && around(f.cue()).isEmpty())
                .filter(f -> distance(f.cue(), q) <= NEAR && text.substring(Math.min(q.end(), f.cue().end()), Math.max(q.start(), f.cue().start()))
                        .indexOf('\n') < 0)
                .min(Comparator.comparingInt(f -> distance(f.cue(), q)));
    }

    /** The quotation that {@code cue} stands in. */
    private Optional<Span> around(Span cue) {
        return Optional.ofNullable(quotations.floorEntry(cue.start())).map(Map.Entry::getValue).filter(q -> q.contains(cue));
    }

    /** The sentences that {@code q} stands in or beside, in text order. */
    private Collection<Sentence> near(Span q) {
        Integer first = sentences.floorKey(Math.max(0, q.start() - NEAR));
        return sentences.subMap(first == null ? 0 : first, true, q.end() + NEAR, true).values();
    }

    private static int distance(Span cue, Span q) {
        return cue.start() >= q.end() ? cue.start() - q.end() : q.start() >= cue.end() ? q.start() - cue.end() : 0;
    }

    /** A few words in quotation marks inside a sentence. */
    private boolean term(Span q) {
        long words = near(q).stream().filter(s -> s.span().overlaps(q)).flatMap(s -> s.tokens().stream())
                .filter(t -> q.contains(t.span()) && Character.isLetterOrDigit(t.text().codePointAt(0))).count();
        return words < SHORTEST;
    }

    private @Nullable Finding unspoken(Span q) {
        for (Sentence s : near(q)) {
            if (s.span().overlaps(q)) {
                int mark = s.tokens().stream().filter(t -> q.overlaps(t.span())).findFirst().orElseThrow().index();
                return new Finding(s, -1, mark, mark, new TreeSet<>(), Report.Kind.STATEMENT);
            }
        }
        return null;
    }

    /** The spans of the finding's content; what is reported inside a quotation ends with it. */
    private List<Span> own(Finding f) {
        Optional<Span> around = around(f.cue());
        return around.isEmpty() ? f.spans() : f.spans().stream().filter(around.get()::overlaps)
                .map(c -> new Span(Math.max(c.start(), around.get().start()), Math.min(c.end(), around.get().end()))).toList();
    }

    private static List<Span> merged(List<Span> content) {
        List<Span> all = new ArrayList<>();
        for (Span span : content.stream().sorted().toList()) {
            int last = all.size() - 1;
            if (last >= 0 && span.start() <= all.get(last).end()) {
                all.set(last, Span.covering(all.get(last), span));
            } else {
                all.add(span);
            }
        }
        return all;
    }
}
