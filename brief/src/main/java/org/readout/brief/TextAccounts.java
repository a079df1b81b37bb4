package org.readout.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.model.Evidence;
import org.readout.model.Folded;
import org.readout.model.Position;
import org.readout.model.Reading;
import org.readout.model.Scenario;
import org.readout.model.Signal;
import org.readout.model.Span;
import org.readout.model.Unread;

/** What actors want, what may follow, and how good the accounts are, on a terminal. */
final class TextAccounts {

    private static final int QUOTE = 160;
    private static final int QUOTES = 3;
    private static final int MODALITY = 12;

    private final Paper paper;
    private final Outline outline;

    TextAccounts(Paper paper, Outline outline) {
        this.paper = paper;
        this.outline = outline;
    }

    void positions() {
        if (outline.story().positions().isEmpty()) {
            return;
        }
        paper.heading("Who wants what");
        grouped(outline.story().positions(), p -> p.actor().name()).forEach((actor, held) -> {
            paper.paragraph(0, 2, paper.bold(Plain.line(actor)));
            grouped(held, p -> Words.key(p.issue())).forEach((issue, all) -> {
                all.stream().limit(QUOTES).forEach(p -> paper.paragraph(2, 2, "- " + Plain.line(issue + ": " + stance(p) + " · "
                        + outline.name(p.evidence().document()) + ", " + Voice.of(p.attribution())) + ": " + quote(p)));
                more(2, all.size(), "statement");
            });
        });
    }

    private static String stance(Position position) {
        return Words.key(position.stance().name()) + (position.target() == null ? "" : " (towards " + position.target().name() + ")")
                + (position.when() == null ? "" : ", " + Words.date(position.when().date()));
    }

    private String quote(Position position) {
        int at = position.evidence().quote().indexOf(position.statement());
        int start = position.evidence().span().start() + Math.max(0, at);
        return outline.quote(position.evidence(), new Span(start, start + (at < 0 ? 1 : position.statement().length())), QUOTE);
    }

    void scenarios() {
        if (outline.story().scenarios().isEmpty()) {
            return;
        }
        paper.heading("What may follow");
        paper.paragraph(0, 0, paper.dim("Conditionals as the articles put them; none of this is said to have happened."));
        for (Scenario scenario : outline.story().scenarios()) {
            String modality = Columns.clip(Plain.line(scenario.modality()), MODALITY);
            int label = Math.max(2, Columns.width(modality)) + 1;
            paper.paragraph(0, 2 + label, "- " + Columns.pad("if", label) + outline.quote(scenario.condition(), QUOTE));
            for (Evidence consequence : scenario.consequences()) {
                paper.paragraph(2, label, Columns.pad(modality, label) + outline.quote(consequence, QUOTE));
            }
            paper.paragraph(2 + label, 2, paper.dim(Plain.line(outline.name(scenario.condition().document()) + ", "
                    + Voice.of(scenario.attribution()))));
        }
    }

    void documents() {
        if (outline.story().readings().isEmpty()) {
            return;
        }
        paper.heading("How good are the accounts");
        for (Reading reading : outline.story().readings()) {
            paper.paragraph(0, 2, paper.bold(Plain.line(reading.document().name())) + " · " + Plain.line(String.join(" · ",
                    Words.outlet(reading.document()), Words.published(reading), Words.origin(outline, reading.document()))));
            outline.passages(reading.document()).forEach(p -> paper.paragraph(2, 2, "= shared with "
                    + Plain.line(outline.name(p.there().document())) + ": " + outline.quote(p.here(), QUOTE)));
            grouped(reading.signals(), Signal::kind).forEach((kind, signals) -> signals(kind, signals));
            if (!reading.document().leftOut().isEmpty()) {
                paper.paragraph(2, 2, "left out of the reading: " + Words.count(reading.document().leftOut().size(), "part") + " ("
                        + reading.document().leftOut().stream().map(r -> Words.key(r.kind().name())).distinct()
                                .collect(Collectors.joining(", ")) + ")");
            }
        }
    }

    private void signals(String kind, List<Signal> signals) {
        paper.paragraph(2, 2, "! " + Plain.line(Words.key(kind) + ": " + signals.get(0).why()));
        signals.stream().limit(QUOTES).forEach(s -> paper.paragraph(4, 2, outline.quote(s.evidence(), QUOTE)));
        more(4, signals.size(), "place");
    }

    void inputs() {
        paper.heading("Inputs");
        paper.paragraph(0, 0, Words.sums(outline.story()));
        for (Unread input : outline.story().unread()) {
            paper.paragraph(0, 2, "- refused " + Plain.line(input.name() + ": " + input.reason()));
        }
        for (Folded input : outline.story().folded()) {
            paper.paragraph(0, 2, "- folded " + Plain.line(input.name() + ": same bytes as " + outline.name(input.document())));
        }
    }

    private void more(int indent, int size, String noun) {
        if (size > QUOTES) {
            paper.paragraph(indent, 2, "+ " + Words.count(size - QUOTES, "more " + noun));
        }
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
