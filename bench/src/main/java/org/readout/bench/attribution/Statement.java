package org.readout.bench.attribution;

import java.util.List;
import org.readout.model.Span;

/**
 * Somebody said to say something, as marked by a reader or found by a program: the spans of each part in one text.
 *
 * @param source empty if nobody is named
 * @param cue empty from a program that does not tell cues
 * @param content what is said
 */
record Statement(List<Span> source, List<Span> cue, List<Span> content) {

    Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    boolean sourced() {
        return !source.isEmpty();
    }

    /** True if source, cue and content each share a word with the other's; what one of the two does not tell is not compared. */
    boolean agrees(Statement other) {
        return sourced() == other.sourced() && (!sourced() || overlap(source, other.source))
                && (cue.isEmpty() || other.cue.isEmpty() || overlap(cue, other.cue)) && overlap(content, other.content);
    }

    /** True if its cue stands in what {@code other} says. */
    boolean inside(Statement other) {
        return !cue.isEmpty() && other.content.stream().anyMatch(c -> c.contains(cue.get(0)));
    }

    static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
    }
}
