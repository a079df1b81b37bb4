package org.readout.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Event;
import org.readout.model.Mention;

/** The happenings on a terminal, one block each. */
final class TextEvents {

    private static final int QUOTE = 180;
    private static final int LINES = 6;
    private static final int INDENT = 4;

    private final Paper paper;
    private final Outline outline;
    private final Map<String, Integer> numbers;

    TextEvents(Paper paper, Outline outline) {
        this.paper = paper;
        this.outline = outline;
        this.numbers = outline.numbers();
    }

    void write(String title, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        paper.heading(title);
        for (Event event : events) {
            write(event);
            paper.blank();
        }
    }

    private void write(Event event) {
        String date = event.when() == null ? "" : Words.date(event.when().date()) + "  ";
        paper.paragraph(0, INDENT, Columns.pad(numbers.get(event.id()) + ".", INDENT) + date
                + paper.mark(event.standing(), Words.standing(event)) + " " + paper.bold(Plain.line(event.label())));
        String who = Words.parties(event);
        String where = Words.place(event);
        if (!who.isEmpty() || !where.isEmpty()) {
            paper.paragraph(INDENT, 2, Plain.line(who + (who.isEmpty() || where.isEmpty() ? "" : " · ") + where));
        }
        paper.paragraph(INDENT, 2, Words.tally(event) + " · credibility " + event.credibility().grade() + " of 6, "
                + Words.grade(event.credibility().grade()) + ": " + Plain.line(event.credibility().reasons().get(0)));
        if (!Words.history(event).isEmpty()) {
            paper.paragraph(INDENT, 2, "history: " + Words.history(event));
        }
        Words.countedOnce(event).forEach(why -> paper.paragraph(INDENT, 2, "counted once: " + Plain.line(why)));
        List<Integer> conflicts = outline.conflictsOf(event);
        if (!conflicts.isEmpty()) {
            paper.paragraph(INDENT, 2, "! see conflict" + (conflicts.size() == 1 ? " " : "s ")
                    + conflicts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        List<List<Mention>> voices = outline.voices(event);
        boolean mixed = voices.stream().map(v -> v.get(0).status()).distinct().count() > 1;
        voices.stream().limit(LINES).forEach(voice -> voice(event, voice, mixed));
        if (voices.size() > LINES) {
            paper.paragraph(INDENT, 2, "+ " + Words.count(voices.size() - LINES, "more voice") + " in the other formats");
        }
    }

    private void voice(Event event, List<Mention> voice, boolean mixed) {
        Mention first = voice.get(0);
        String document = first.evidence().document();
        String mark = mixed ? "[" + Words.status(first.status(), event.type()) + "] " : "";
        Set<String> copies = new LinkedHashSet<>();
        voice.stream().map(m -> m.evidence().document()).filter(d -> !d.equals(document)).map(outline::name).forEach(copies::add);
        long again = voice.stream().filter(m -> m.evidence().document().equals(document)).count() - 1;
        String more = (again > 0 ? " (+ " + Words.count((int) again, "more place") + ")" : "")
                + (copies.isEmpty() ? "" : " (same origin: " + Plain.line(String.join(", ", copies)) + ")");
        paper.paragraph(INDENT, 2, "- " + mark + Plain.line(outline.name(document) + ", " + Voice.of(first.attribution())) + ": "
                + outline.quote(first.evidence(), first.trigger(), QUOTE) + more);
    }
}
