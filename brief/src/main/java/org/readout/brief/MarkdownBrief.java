package org.readout.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.model.Conflict;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Folded;
import org.readout.model.Mention;
import org.readout.model.Position;
import org.readout.model.Reading;
import org.readout.model.Scenario;
import org.readout.model.Signal;
import org.readout.model.Story;
import org.readout.model.Unread;

/** The story as Markdown (CommonMark with tables and footnotes). Every quote stands whole in a footnote. */
public final class MarkdownBrief implements Rendering {

    @Override
    public String render(Story story) {
        Outline outline = Outline.of(story);
        return new Page(outline, new Footnotes(outline), new StringBuilder()).write();
    }

    private record Page(Outline outline, Footnotes notes, StringBuilder out) {

        String write() {
            Story story = outline.story();
            line("# Readout brief\n");
            line("**" + Words.header(story) + "**\n");
            line(Words.sums(story) + (story.asOf() == null ? "" : " · as of " + text(Words.date(story.asOf()))));
            events("Timeline", outline.dated());
            events("No date given", outline.undated());
            events("Floated or conditional", outline.floated());
            conflicts();
            positions();
            scenarios();
            documents();
            inputs();
            String quotes = notes.list();
            if (!quotes.isEmpty()) {
                line("\n## Quotes\n");
                out.append(quotes);
            }
            return out.toString();
        }

        private void events(String title, List<Event> events) {
            if (events.isEmpty()) {
                return;
            }
            line("\n## " + title);
            Map<String, Integer> numbers = outline.numbers();
            for (Event event : events) {
                String date = event.when() == null ? "" : text(Words.date(event.when().date())) + " ";
                line("\n### " + numbers.get(event.id()) + ". " + date + "\\[" + Words.standing(event) + "\\] " + text(event.label()) + "\n");
                String who = Words.parties(event);
                String where = Words.place(event);
                if (!who.isEmpty() || !where.isEmpty()) {
                    line("- who, where: " + text(who + (who.isEmpty() || where.isEmpty() ? "" : " · ") + where));
                }
                line("- " + Words.tally(event));
                line("- credibility " + event.credibility().grade() + " of 6, " + Words.grade(event.credibility().grade()) + ": "
                        + text(String.join("; ", event.credibility().reasons())));
                Words.countedOnce(event).forEach(why -> line("- counted once: " + text(why)));
                if (!Words.history(event).isEmpty()) {
                    line("- history: " + text(Words.history(event)));
                }
                List<Integer> conflicts = outline.conflictsOf(event);
                if (!conflicts.isEmpty()) {
                    line("- **see conflict " + conflicts.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "**");
                }
                for (List<Mention> voice : outline.voices(event)) {
                    Mention first = voice.get(0);
                    line("- \\[" + Words.status(first.status(), event.type()) + "\\] " + text(voice.stream().map(m -> outline.name(m.evidence().document())).distinct().collect(Collectors.joining(", "))
                                    + ", " + Voice.of(first.attribution())) + " "
                            + voice.stream().map(m -> notes.cite(m.evidence(), m.attribution())).distinct().collect(Collectors.joining()));
                }
            }
        }

        private void conflicts() {
            if (outline.story().conflicts().isEmpty()) {
                return;
            }
            line("\n## Conflicts");
            Map<String, Integer> numbers = outline.numbers();
            int number = 0;
            for (Conflict conflict : outline.story().conflicts()) {
                Integer about = numbers.get(conflict.about());
                line("\n### Conflict " + ++number + ": " + text(conflict.statement()) + "\n");
                line("Kind: " + Words.key(conflict.kind().code()) + (about == null ? "" : ", about event " + about) + "\n");
                line("|" + conflict.sides().stream().map(s -> " " + text(s.says()) + " |").collect(Collectors.joining()));
                line("|" + " --- |".repeat(conflict.sides().size()));
                line("|" + conflict.sides().stream().map(s -> " " + s.evidence().stream()
                        .map(e -> text(outline.name(e.document())) + ": “" + text(e.quote()) + "” " + notes.cite(e))
                        .collect(Collectors.joining("<br>")) + " |").collect(Collectors.joining()));
                if (!conflict.explanations().isEmpty()) {
                    line("\nMay be explained by: " + text(String.join("; ", conflict.explanations())));
                }
            }
        }

        private void positions() {
            if (outline.story().positions().isEmpty()) {
                return;
            }
            line("\n## Who wants what\n");
            line("| actor | issue | stance | towards | in the words of the text | according to |");
            line("| --- | --- | --- | --- | --- | --- |");
            for (Position p : outline.story().positions()) {
                line("| " + String.join(" | ", text(p.actor().name()), text(Words.key(p.issue())), text(Words.key(p.stance().name())),
                        p.target() == null ? "–" : text(p.target().name()), text(p.statement()),
                        text(outline.name(p.evidence().document()) + ", " + Voice.of(p.attribution())) + " "
                                + notes.cite(p.evidence(), p.attribution())) + " |");
            }
        }

        private void scenarios() {
            if (outline.story().scenarios().isEmpty()) {
                return;
            }
            line("\n## What may follow\n");
            line("Conditionals as the articles put them; none of this is said to have happened.\n");
            for (Scenario s : outline.story().scenarios()) {
                line("- if “" + text(s.condition().quote()) + "” " + notes.cite(s.condition(), s.attribution()));
                for (Evidence e : s.consequences()) {
                    line("  - then (" + text(s.modality()) + ") “" + text(e.quote()) + "” " + notes.cite(e, s.attribution()));
                }
            }
        }

        private void documents() {
            if (outline.story().readings().isEmpty()) {
                return;
            }
            line("\n## How good are the accounts");
            for (Reading reading : outline.story().readings()) {
                line("\n### Article " + text(reading.document().name()) + "\n");
                line("- " + text(String.join(" · ", Words.outlet(reading.document()), Words.published(reading))));
                line("- " + text(Words.origin(outline, reading.document())));
                outline.passages(reading.document()).forEach(p -> line("  - shared with " + text(outline.name(p.there().document())) + ": "
                        + notes.cite(p.here()) + " " + notes.cite(p.there())));
                line("- SHA-256 " + reading.document().sha256());
                reading.signals().stream().collect(Collectors.groupingBy(Signal::kind, java.util.LinkedHashMap::new, Collectors.toList()))
                        .forEach((kind, signals) -> line("- **" + text(Words.key(kind)) + "**: " + text(signals.get(0).why()) + " "
                                + signals.stream().map(s -> notes.cite(s.evidence())).distinct().collect(Collectors.joining())));
                reading.document().leftOut().forEach(r -> line("- left out of the reading, " + Words.key(r.kind().name()) + ": "
                        + text(r.why()) + " " + notes.cite(Evidence.of(reading.document(), r.span()))));
            }
        }

        private void inputs() {
            line("\n## Inputs\n");
            line(Words.sums(outline.story()));
            if (!outline.story().unread().isEmpty() || !outline.story().folded().isEmpty()) {
                line("");
            }
            for (Unread input : outline.story().unread()) {
                line("- refused: " + text(input.name() + ": " + input.reason()));
            }
            for (Folded input : outline.story().folded()) {
                line("- folded: " + text(input.name() + ": same bytes as " + outline.name(input.document())));
            }
        }

        private static String text(String untrusted) {
            return MarkdownText.of(untrusted);
        }

        private void line(String line) {
            out.append(line).append('\n');
        }
    }
}
