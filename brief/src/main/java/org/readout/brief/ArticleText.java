package org.readout.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Region;
import org.readout.model.Span;

/**
 * The whole text of an article with every quoted span marked. Spans nest where one holds the other; where they cross, the later one is
 * split at the end of the earlier, and its first part carries the anchor.
 */
final class ArticleText {

    private static final int DEEPEST = 8;

    private final Document document;

    /** A span still to be marked; {@code whole} is where it came from, {@code first} false for the rest of a split one. */
    private record Part(Span span, Span whole, boolean first) {}

    ArticleText(Document document) {
        this.document = document;
    }

    /** The anchor of a quoted span. */
    static String anchor(Evidence evidence) {
        return anchor(evidence.document(), evidence.span());
    }

    private static String anchor(String document, Span span) {
        return "q-" + Markup.anchor(document) + "-" + span.start() + "-" + span.end();
    }

    /** The text, the parts left out of the reading greyed. Spans beyond its end are dropped: they quote another text. */
    Markup.Tag markup(Collection<Span> quoted) {
        List<Part> parts = new TreeSet<>(quoted).stream().filter(s -> s.end() <= document.text().length())
                .map(s -> new Part(s, s, true)).collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        Markup.Tag text = Markup.tag("div").with("class", "text");
        int at = 0;
        for (Region region : document.leftOut()) {
            text = text.add(marked(at, region.span().start(), cut(parts, at, region.span().start()), 0));
            text = text.add(Markup.tag("span").with("class", "left-out").with("title", "left out: " + region.why())
                    .add(marked(region.span().start(), region.span().end(), cut(parts, region.span().start(), region.span().end()), 0)));
            at = region.span().end();
        }
        return text.add(marked(at, document.text().length(), cut(parts, at, document.text().length()), 0));
    }

    /** The parts that begin before {@code end}, cut there; what is cut off goes back into {@code parts}. */
    private static List<Part> cut(List<Part> parts, int start, int end) {
        List<Part> inside = new ArrayList<>();
        List<Part> rest = new ArrayList<>();
        for (Part part : parts) {
            if (part.span.start() < start || part.span.start() >= end) {
                rest.add(part);
            } else if (part.span.end() <= end) {
                inside.add(part);
            } else {
                inside.add(new Part(new Span(part.span.start(), end), part.whole, part.first));
                rest.add(new Part(new Span(end, part.span.end()), part.whole, false));
            }
        }
        parts.clear();
        parts.addAll(rest);
        inside.sort(Comparator.comparingInt((Part p) -> p.span.start()).thenComparingInt(p -> -p.span.end())
                .thenComparing(Part::whole));
        return inside;
    }

    private List<Markup> marked(int start, int end, List<Part> parts, int depth) {
        List<Markup> out = new ArrayList<>();
        List<Part> left = new ArrayList<>(parts);
        int at = start;
        while (!left.isEmpty()) {
            Part part = left.remove(0);
            plain(at, part.span.start(), out);
            List<Part> inner = cut(left, part.span.start(), part.span.end());
            left.sort(Comparator.comparingInt((Part p) -> p.span.start()).thenComparingInt(p -> -p.span.end()).thenComparing(Part::whole));
            Markup.Tag mark = Markup.tag("mark");
            mark = part.first ? mark.with("id", anchor(document.id(), part.whole)) : mark;
            if (depth < DEEPEST) {
                out.add(mark.add(marked(part.span.start(), part.span.end(), inner, depth + 1)));
            } else {
                inner.stream().filter(Part::first).forEach(p -> out.add(Markup.tag("span").with("id", anchor(document.id(), p.whole))));
                plain(part.span.start(), part.span.end(), mark, out);
            }
            at = part.span.end();
        }
        plain(at, end, out);
        return out;
    }

    private void plain(int start, int end, Markup.Tag around, List<Markup> out) {
        out.add(around.add(Markup.text(document.text().substring(start, end))));
    }

    private void plain(int start, int end, List<Markup> out) {
        if (start < end) {
            out.add(Markup.text(document.text().substring(start, end)));
        }
    }
}
