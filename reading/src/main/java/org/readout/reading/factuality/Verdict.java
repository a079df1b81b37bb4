package org.readout.reading.factuality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Cue;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.reading.parse.Token;

/**
 * What has been found of a happening's status so far.
 *
 * @param status null while nothing has decided it: a bare noun, infinitive or gerund
 * @param certainty of the immediate source
 * @param cues the words that decided
 */
public record Verdict(@Nullable Status status, Certainty certainty, List<Cue> cues) {

    static final Verdict OPEN = new Verdict(null, Certainty.CERTAIN, List.of());

    public Verdict {
        cues = List.copyOf(cues);
    }

    /** True if a word in whose scope the happening stands decides or doubts it: a plan, a report, a denial, a cancellation. */
    public boolean told() {
        return status != null && cues.stream().anyMatch(c -> !c.kind().matches("order|purpose|participle"));
    }

    boolean open() {
        return status == null;
    }

    boolean is(Status other) {
        return status == other;
    }

    /** True if that word has had its say. */
    boolean decidedBy(Token word) {
        return cues.stream().anyMatch(c -> c.span().equals(word.span()));
    }

    /** The same with another status, because of the word at {@code span}. */
    Verdict with(Status next, @Nullable Certainty sure, String kind, Span span) {
        List<Cue> more = new ArrayList<>(cues);
        more.add(new Cue(kind, span));
        return new Verdict(next, sure == null ? certainty : weaker(certainty, sure), more);
    }

    Verdict sure(Certainty next, String kind, Span span) {
        List<Cue> more = new ArrayList<>(cues);
        more.add(new Cue(kind, span));
        return new Verdict(status, weaker(certainty, next), more);
    }

    /** The status of {@code own}, as sure as the less sure of the two, for the reasons of both. */
    Verdict withStatusOf(Verdict own) {
        List<Cue> both = new ArrayList<>(cues);
        both.addAll(own.cues);
        return new Verdict(own.status, weaker(certainty, own.certainty), both);
    }

    static Certainty weaker(Certainty a, Certainty b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
