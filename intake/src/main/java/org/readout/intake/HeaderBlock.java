package org.readout.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Field;
import org.readout.model.Region;

/** The lines between the title and the first paragraph of an article saved as text: outlet, byline, date, in any order. */
final class HeaderBlock {

    /** Lines with text in which a header is looked for. */
    private static final int LINES = 15;
    private static final int LONGEST = 200;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•]\\s+");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}");
    private static final Pattern BY_SOMEONE = Pattern.compile("(?i)(?:(?:posted|published|updated|written|compiled|prepared|issued|released|last updated|last modified)\\b|by\\s).*");
    private static final Pattern NAMED_THE = Pattern.compile("The \\p{Lu}[\\p{L}'’-]{2,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,3}");
    /** A place or an outlet of up to four words, before a comma and a date. */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){0,3}");
    /** {@code (Example Wire and Gazette reports)}. */
    private static final Pattern CREDIT = Pattern.compile("\\((?:From )?(\\p{Lu}[\\p{L} .&-]{1,40}?)(?:,? and [\\p{L} .&-]{2,40})? reports?\\)");
    private static final Pattern MODIFIED = Pattern.compile("(?i)(?:last )?(?:updated|modified)\\b.*");

    private final List<Line> lines;
    private final int from;
    private final int titleLine;

    /** Marks the lines that it reads in {@code lines}. */
    HeaderBlock(List<Line> lines, int from, int titleLine) {
        this.lines = lines;
        this.from = from;
        this.titleLine = titleLine;
    }

    List<Metadata> read() {
        List<Metadata> metadata = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        int seen = 0;
        for (int i = from; i < lines.size() && seen < LINES; i++) {
            Line line = lines.get(i);
            if (line.isBlank() || i == titleLine) {
                continue;
            }
            List<Metadata> found = line(line.stripped(), "line " + (i + 1) + ": ");
            if (found.isEmpty() && line.isProse()) {
                break;
            }
            seen++;
            metadata.addAll(found);
            if (!found.isEmpty()) {
                header(i);
            } else if (i < titleLine) {
                lines.set(i, lines.get(i).marked(Region.Kind.NAVIGATION, "label above the title"));
            } else {
                others.add(i);
            }
        }
        others.stream().filter(i -> titleLine >= 0 && besideHeaderLine(i)).forEach(i -> name(i, metadata));
        return metadata;
    }

    private void header(int i) {
        lines.set(i, lines.get(i).marked(Region.Kind.HEADER, "header line, read as metadata"));
    }

    /** A person or an outlet alone in a line is told by its neighbour, a line with a date or a byline. */
    private boolean besideHeaderLine(int i) {
        return i > 0 && lines.get(i - 1).isMarked() || i + 1 < lines.size() && lines.get(i + 1).isMarked();
    }

    private void name(int i, List<Metadata> metadata) {
        String line = EMPHASIS.matcher(lines.get(i).stripped()).replaceAll("");
        String where = "line " + (i + 1) + ": ";
        Optional<Metadata> found = OutletName.in(line).map(outlet -> new Metadata(Field.OUTLET, outlet, where + "name of an outlet"))
                .or(() -> Byline.person(line.split(",", 2)[0]).map(person -> new Metadata(Field.AUTHOR, person, where + "name beside the date or the outlet")));
        found.ifPresent(m -> {
            metadata.add(m);
            header(i);
        });
    }

    /** What one line of a header says: a labelled value, a byline, a date, or several of them side by side; empty for other lines. */
    static List<Metadata> line(String line, String where) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        String plain = EMPHASIS.matcher(line).replaceAll("").strip();
        List<Metadata> labelled = HeaderLabels.read(plain, where + "label");
        if (!labelled.isEmpty()) {
            return labelled;
        }
        List<Metadata> byline = Byline.read(plain, where + "byline");
        if (!byline.isEmpty()) {
            return byline;
        }
        Matcher credit = CREDIT.matcher(plain);
        if (credit.matches()) {
            return List.of(new Metadata(Field.CREDIT, Agencies.named(credit.group(1)).orElse(credit.group(1)), where + "credit"));
        }
        String[] parts = SEPARATOR.split(plain);
        List<Metadata> found = new ArrayList<>();
        for (String part : parts) {
            found.addAll(parts.length > 1 ? line(part, where) : dated(part, where));
        }
        if (parts.length > 1 && !found.isEmpty()) {
            Arrays.stream(parts).flatMap(part -> OutletName.in(part).stream()).forEach(outlet -> found.add(new Metadata(Field.OUTLET, outlet, where + "name of an outlet")));
        }
        return found;
    }

    /** {@code October 13, 1986}, {@code Posted by admin on June 10, 1988}, {@code The Daily Example, October 21, 1986}, {@code Geneva, October 21, 1986}. */
    private static List<Metadata> dated(String line, String where) {
        Optional<DateText.Found> date = DateText.in(line);
        if (date.isEmpty() || line.length() > LONGEST / 2 || date.get().end() < line.length() - 12 && DateText.alone(line).isEmpty()) {
            return List.of();
        }
        String before = line.substring(0, date.get().start()).replaceFirst("(?i)(?:\\b(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?)?[\\s,;:–—-]+$", "").replaceFirst("[,;:\\s]+$", "").strip();
        Optional<String> outlet = OutletName.in(before).or(() -> NAMED_THE.matcher(before).matches() ? Optional.of(before) : Optional.empty());
        boolean known = DateText.alone(line).isPresent() || BY_SOMEONE.matcher(line).matches() || outlet.isPresent() || NAMES.matcher(before).matches() && line.contains(",");
        if (!known) {
            return List.of();
        }
        List<Metadata> found = new ArrayList<>();
        outlet.ifPresent(name -> found.add(new Metadata(Field.OUTLET, name, where + "name of an outlet")));
        found.add(new Metadata(MODIFIED.matcher(line).matches() ? Field.MODIFIED : Field.PUBLISHED, date.get().iso(), where + "date line"));
        return found;
    }
}
