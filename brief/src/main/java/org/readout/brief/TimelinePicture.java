package org.readout.brief;

import static org.readout.brief.Glyph.number;
import static org.readout.brief.Markup.anchor;
import static org.readout.brief.Markup.link;
import static org.readout.brief.Markup.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.Edtf;
import org.readout.model.Event;
import org.readout.model.Standing;

/** The timeline as a drawing: a lane for each kind of happening, a sign for its standing, a hatched bar for a vague date. */
final class TimelinePicture {

    private static final double WIDTH = 960;
    private static final double GUTTER = 150;
    private static final double ROW = 28;
    private static final double TOP = 12;
    private static final double SIGN = 12;
    private static final double LABEL = 22;

    private final Outline outline;
    private final Map<String, Integer> numbers;
    private final List<Markup> shapes = new ArrayList<>();
    private double y = TOP;

    TimelinePicture(Outline outline) {
        this.outline = outline;
        this.numbers = outline.numbers();
    }

    /** The drawing; the list that follows it on the page says the same in words. */
    Markup.Tag draw() {
        List<LocalDate> points = outline.dated().stream().flatMap(e -> Stream.of(date(e).earliest(), after(date(e))))
                .filter(Objects::nonNull).toList();
        if (!points.isEmpty()) {
            lanes(new TimeAxis(points, GUTTER + LABEL, WIDTH - LABEL));
        }
        if (!outline.undated().isEmpty()) {
            tray();
        }
        return tag("svg").with("viewBox", "0 0 " + number(WIDTH) + " " + number(y + 4)).with("role", "group").with("class", "timeline")
                .with("aria-labelledby", "picture-title picture-desc")
                .add(tag("title", "Timeline of " + Words.count(outline.dated().size(), "dated event")
                        + (outline.undated().isEmpty() ? "" : " and " + outline.undated().size() + " without a date")).with("id", "picture-title"))
                .add(tag("desc", "Signs show each event's status by their shape, hatched bars vague dates. Long gaps are drawn in, so distances "
                        + "are not to scale. The table below says the same in words.").with("id", "picture-desc"))
                .add(tag("defs", tag("pattern", tag("path").with("d", "M0 6 L6 0").with("class", "hatch")).with("id", "hatch")
                        .with("width", 6).with("height", 6).with("patternUnits", "userSpaceOnUse")))
                .add(shapes);
    }

    private void lanes(TimeAxis axis) {
        Map<String, List<Event>> lanes = new TreeMap<>();
        outline.dated().forEach(event -> lanes.computeIfAbsent(Words.lane(event), lane -> new ArrayList<>()).add(event));
        List<Markup> signs = new ArrayList<>();
        List<Markup> rules = new ArrayList<>();
        for (Map.Entry<String, List<Event>> lane : lanes.entrySet()) {
            double top = y;
            List<Double> ends = new ArrayList<>();
            for (Event event : lane.getValue()) {
                double from = from(axis, date(event));
                double to = to(axis, date(event));
                int row = 0;
                while (row < ends.size() && ends.get(row) > from - SIGN) {
                    row++;
                }
                if (row == ends.size()) {
                    ends.add(0.0);
                }
                ends.set(row, Math.max(to, (from + to) / 2 + SIGN + 14));
                signs.add(sign(event, from, to, top + row * ROW + ROW / 2));
            }
            y = top + ends.size() * ROW;
            rules.add(tag("text", lane.getKey()).with("x", number(0)).with("y", number(top + ROW / 2 + 4)).with("class", "lane"));
            rules.add(line(0, y, WIDTH, y, "rule"));
        }
        years(axis, rules);
        shapes.addAll(rules);
        shapes.addAll(signs);
    }

    private void years(TimeAxis axis, List<Markup> rules) {
        double free = 0;
        double days = y + 14;
        for (Event event : outline.dated()) {
            Edtf date = date(event);
            if (date.earliest() != null && date.latest() != null && date.text().length() >= 7 && date.text().indexOf('/') < 0) {
                double x = (from(axis, date) + to(axis, date)) / 2;
                if (x - 20 >= free) {
                    rules.add(tag("text", Dates.brief(date)).with("x", number(x)).with("y", number(days)).with("class", "day"));
                    free = x + 22;
                }
            }
        }
        free = 0;
        for (LocalDate year : axis.years()) {
            double x = axis.x(year);
            rules.add(line(x, TOP, x, y + 22, "year"));
            if (x >= free && x < WIDTH - LABEL - 1) {
                rules.add(tag("text", String.valueOf(year.getYear())).with("x", number(x + 3)).with("y", number(y + 30)).with("class", "axis"));
                free = x + 40;
            }
        }
        y += 36;
    }

    private Markup sign(Event event, double from, double to, double middle) {
        List<Markup> parts = new ArrayList<>();
        Edtf date = date(event);
        if (!date.isDay() || date.text().length() > 10) {
            parts.add(tag("rect").with("x", number(from)).with("y", number(middle - 4)).with("width", number(Math.max(2, to - from)))
                    .with("height", 8).with("class", "vague"));
        }
        return linked(event, (from + to) / 2, middle, parts);
    }

    private Markup linked(Event event, double x, double middle, List<Markup> before) {
        int number = numbers.get(event.id());
        String when = event.when() == null ? "no date" : Words.date(event.when().date());
        return link(anchor(event.id())).with("aria-label", number + ". " + when + ", " + Words.standing(event) + ": " + event.label())
                .add(tag("title", number + ". " + event.label() + ", " + when + ", " + Words.standing(event)))
                .add(before).add(Glyph.at(event.standing(), x, middle))
                .add(tag("text", "" + number).with("x", number(x + 11)).with("y", number(middle + 4)).with("class", "number"));
    }

    private void tray() {
        y += 4;
        double top = y;
        int perRow = (int) ((WIDTH - GUTTER - LABEL) / 40);
        int at = 0;
        for (Event event : outline.undated()) {
            shapes.add(linked(event, GUTTER + LABEL + at % perRow * 40, top + at / perRow * ROW + ROW / 2, List.of()));
            at++;
        }
        y = top + ((at - 1) / perRow + 1) * ROW;
        shapes.add(tag("text", "No date given").with("x", number(0)).with("y", number(top + ROW / 2 + 4)).with("class", "lane"));
        shapes.add(tag("rect").with("x", number(GUTTER)).with("y", number(top)).with("width", number(WIDTH - GUTTER - 2))
                .with("height", number(y - top)).with("class", "tray"));
        y += 4;
    }

    private static double from(TimeAxis axis, Edtf date) {
        return date.earliest() == null ? GUTTER + 4 : axis.x(date.earliest());
    }

    private static double to(TimeAxis axis, Edtf date) {
        LocalDate after = after(date);
        return after == null ? WIDTH - 4 : date.isDay() ? axis.x(date.earliest()) : axis.x(after);
    }

    private static @org.jspecify.annotations.Nullable LocalDate after(Edtf date) {
        return date.latest() == null ? null : date.latest().plusDays(1);
    }

    private static Edtf date(Event event) {
        return Objects.requireNonNull(event.when(), () -> "event " + event.id() + " has no date").date();
    }

    private static Markup line(double x1, double y1, double x2, double y2, String style) {
        return tag("line").with("x1", number(x1)).with("y1", number(y1)).with("x2", number(x2)).with("y2", number(y2)).with("class", style);
    }

    /** The signs that the story uses, each with its words and what it means. */
    static Markup.Tag legend(List<Event> events) {
        Map<Standing, TreeSet<String>> words = new TreeMap<>();
        events.forEach(e -> words.computeIfAbsent(e.standing(), s -> new TreeSet<>()).add(Words.standing(e)));
        return tag("ul").with("class", "legend").add(words.entrySet().stream().map(e -> tag("li", Glyph.picture(e.getKey()),
                tag("b", " " + String.join(", ", e.getValue())), Markup.text(" " + Words.meaning(e.getKey())))).toList());
    }
}
