package org.readout.bench.attribution;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.model.Span;

/**
 * How many attributions and words agree. One that is found agrees with a marked one if the two share at least a word of the source, a word
 * of the cue and a word of the content.
 *
 * @param marked marked ones of the kind
 * @param recalled those that one that is found agrees with
 * @param found found ones of the kind
 * @param right those that agree with a marked one
 */
record Tally(int marked, int recalled, int found, int right) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /** Counts attributions of one text that are of a kind. */
    static Tally of(List<Statement> marked, List<Statement> found, Predicate<Statement> kind) {
        List<Statement> gold = marked.stream().filter(kind).toList();
        List<Statement> ours = found.stream().filter(kind).toList();
        return new Tally(gold.size(), (int) gold.stream().filter(g -> ours.stream().anyMatch(g::agrees)).count(),
                ours.size(), (int) ours.stream().filter(o -> gold.stream().anyMatch(o::agrees)).count());
    }

    /** Counts the words of {@code text} that stand in a content. */
    static Tally words(String text, List<Statement> marked, List<Statement> found) {
        int gold = 0;
        int ours = 0;
        int both = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            List<Span> span = List.of(new Span(word.start(), word.end()));
            boolean isMarked = marked.stream().anyMatch(s -> Statement.overlap(s.content(), span));
            boolean isFound = found.stream().anyMatch(s -> Statement.overlap(s.content(), span));
            gold += isMarked ? 1 : 0;
            ours += isFound ? 1 : 0;
            both += isMarked && isFound ? 1 : 0;
        }
        return new Tally(gold, both, ours, both);
    }

    Tally plus(Tally other) {
        return new Tally(marked + other.marked, recalled + other.recalled, found + other.found, right + other.right);
    }

    double recall() {
        return marked == 0 ? 0 : recalled / (double) marked;
    }

    double precision() {
        return found == 0 ? 0 : right / (double) found;
    }

    /** The harmonic mean of both. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
