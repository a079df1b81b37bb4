package org.readout.bench.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/**
 * A sentence with source and target marked, and the root of what the one does to the other.
 *
 * @param text the sentence without marks
 * @param source where the source stands, once or more; empty where the row marks none
 * @param target likewise
 * @param root the type to be found; {@code YIELD} for CONCEDE and RETREAT
 */
record MarkedRow(String text, List<Span> source, List<Span> target, String root) {

    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    MarkedRow {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Reads a sentence with {@code <s>…</s>} and {@code <t>…</t>} in it. */
    static MarkedRow of(String marked, String root) {
        StringBuilder text = new StringBuilder();
        List<Span> source = new ArrayList<>();
        List<Span> target = new ArrayList<>();
        int copied = 0;
        int opened = 0;
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            text.append(marked, copied, mark.start());
            copied = mark.end();
            if (mark.group(1).isEmpty()) {
                opened = text.length();
            } else if (opened < text.length()) {
                (mark.group(2).equals("s") ? source : target).add(new Span(opened, text.length()));
            }
        }
        return new MarkedRow(text.append(marked.substring(copied)).toString(), source, target, root);
    }

    /** The rows of a table whose first line names its columns, among them {@code marked_sentence} and {@code gold_root}. */
    static List<MarkedRow> table(List<String> lines) {
        List<String> names = List.of(lines.get(0).split("\t", -1));
        int sentence = names.indexOf("marked_sentence");
        int root = names.indexOf("gold_root");
        if (sentence < 0 || root < 0) {
            throw new IllegalArgumentException("no columns marked_sentence and gold_root in " + names);
        }
        return lines.stream().skip(1).filter(l -> !l.isBlank()).map(l -> l.split("\t", -1)).map(f -> of(f[sentence], f[root])).toList();
    }

    /**
     * True if the event is one between source and target: an actor overlaps the source, and a recipient or, for what is done together,
     * another actor overlaps the target. A row without a marked source or target has no such event.
     */
    boolean between(Coded event) {
        return event.actors().stream().anyMatch(a -> a.overlaps(source)
                && (event.recipients().stream().anyMatch(r -> r.overlaps(target))
                        || event.actors().stream().anyMatch(b -> b != a && b.overlaps(target))));
    }
}
