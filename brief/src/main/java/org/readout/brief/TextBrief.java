package org.readout.brief;

import java.util.List;
import java.util.Map;
import org.readout.model.Edtf;
import org.readout.model.Event;
import org.readout.model.Story;

/**
 * The story for a terminal. The first screen tells what happened, when, and how sure that is; each happening then follows with the
 * quotes it rests on. Status is always a word in brackets, never colour alone.
 */
public final class TextBrief implements Rendering {

    private static final int NARROWEST = 40;
    private static final int WIDEST_DATE = 21;
    private static final int NARROWEST_LABEL = 16;
    private static final String COLUMNS = "  origins grade";

    private final Look look;

    /** A brief for a terminal that looks so. */
    public TextBrief(Look look) {
        this.look = look;
    }

    /**
     * How the text looks.
     *
     * @param colour true to colour it by ANSI escape sequences; leave it false unless the output is a terminal
     * @param width columns of a line; less than 40 is taken as 40
     */
    public record Look(boolean colour, int width) {
        public Look {
            width = Math.max(NARROWEST, width);
        }
    }

    @Override
    public String render(Story story) {
        Outline outline = Outline.of(story);
        Paper paper = new Paper(look.colour(), look.width());
        paper.paragraph(0, 2, paper.bold(Words.header(story)));
        paper.paragraph(0, 2, Words.sums(story) + (story.asOf() == null ? "" : " · as of " + Words.date(story.asOf())));
        glance(paper, outline);
        TextEvents events = new TextEvents(paper, outline);
        events.write("Timeline", outline.dated());
        events.write("No date given", outline.undated());
        events.write("Floated or conditional", outline.floated());
        new TextConflicts(paper, outline).write();
        TextAccounts accounts = new TextAccounts(paper, outline);
        accounts.positions();
        accounts.scenarios();
        accounts.documents();
        accounts.inputs();
        return paper.toString();
    }

    private static void glance(Paper paper, Outline outline) {
        List<Event> listed = outline.events();
        if (listed.isEmpty()) {
            paper.blank();
            paper.paragraph(0, 0, "No happening was found in what was read.");
            return;
        }
        Map<String, Integer> numbers = outline.numbers();
        int digits = String.valueOf(listed.size()).length();
        int dates = Math.min(WIDEST_DATE, listed.stream().mapToInt(e -> Columns.width(date(e))).max().orElse(0));
        int marks = listed.stream().mapToInt(e -> Words.standing(e).length() + 2).max().orElse(0);
        int room = paper.width() - digits - dates - marks - 6 - COLUMNS.length();
        paper.heading(room < NARROWEST_LABEL ? "At a glance" : Columns.pad("At a glance", paper.width() - COLUMNS.length()) + COLUMNS);
        for (Event event : listed) {
            String head = Columns.pad("" + numbers.get(event.id()), digits) + "  " + Columns.pad(date(event), dates) + "  "
                    + Columns.pad(paper.mark(event.standing(), Words.standing(event)), marks) + "  ";
            String label = Plain.line(event.label());
            String grade = event.credibility().grade() + (outline.conflictsOf(event).isEmpty() ? "" : " !");
            if (room >= NARROWEST_LABEL) {
                paper.line(head + Columns.pad(Columns.clip(label, room), room) + "  " + Columns.pad(Words.support(event), 8) + grade);
            } else {
                paper.paragraph(0, digits + 2, head + label + ", origins " + Words.support(event) + ", grade " + grade);
            }
        }
        paper.paragraph(0, 2, paper.dim("grade: " + Words.scale() + " · ! in conflict with another account"));
    }

    private static String date(Event event) {
        Edtf date = event.when() == null ? null : event.when().date();
        return date == null ? "no date" : date.text();
    }
}
