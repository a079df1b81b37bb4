package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.intake.BoilerplateRule.Candidate;
import org.readout.intake.BoilerplateRule.Place;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Field;
import org.readout.model.Region;

/** Marks the lines of a text that are not the account, by the rules of {@code boilerplate.tsv} and by three shapes: repeated title, table of contents, links at the end. */
final class Boilerplate implements BoilerplateRule.Names {

    private static final List<BoilerplateRule> RULES = BoilerplateRule.all();
    private static final int TITLE_LETTERS = 8;
    /** A text about this many authors is no article; the search for their names ends here. */
    private static final int NAMES = 20;
    /** The end of an article is not longer, in unmarked lines. */
    private static final int TAIL_LINES = 200;

    private final List<Line> lines;
    private final List<Metadata> metadata;
    private int namesSought;
    private int markedFrom;

    private Boilerplate(List<Line> lines, List<Metadata> metadata) {
        this.lines = new ArrayList<>(lines);
        this.metadata = metadata;
        this.markedFrom = lines.size();
    }

    /** The same lines with more of them marked. Marks already there stay; {@code titleLine} (-1 for none) is never marked. */
    static List<Line> marked(List<Line> lines, int titleLine, List<Metadata> metadata) {
        Boilerplate boilerplate = new Boilerplate(lines, metadata);
        boilerplate.repeatedTitle(titleLine);
        ContentsList.in(boilerplate.lines).forEach(i -> boilerplate.mark(i, Region.Kind.NAVIGATION, "table of contents"));
        boilerplate.byRules(titleLine);
        boilerplate.besideOthers(titleLine);
        return boilerplate.lines;
    }

    private void mark(int i, Region.Kind kind, String why) {
        Line line = lines.get(i);
        if (!line.isMarked() && !line.isBlank()) {
            lines.set(i, line.marked(kind, why));
        }
    }

    private void repeatedTitle(int titleLine) {
        List<String> titles = metadata.stream().filter(m -> m.field() == Field.TITLE).map(m -> Headline.key(m.value())).toList();
        for (int i = 0; i < lines.size(); i++) {
            String key = lines.get(i).isProse() && lines.get(i).text().length() > 400 ? "" : Headline.key(lines.get(i).text());
            if (i != titleLine && key.length() >= TITLE_LETTERS && titles.contains(key)) {
                mark(i, Region.Kind.REPEATED_TITLE, "the title again");
            }
        }
    }

    /** From the last line to the first, so that each line knows whether a paragraph follows it. */
    private void byRules(int titleLine) {
        int firstProse = 0;
        while (firstProse < lines.size() && (!lines.get(firstProse).isProse() || lines.get(firstProse).isMarked())) {
            firstProse++;
        }
        boolean tail = true;
        int tailLines = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.isBlank() || line.isMarked() || i == titleLine) {
                continue;
            }
            Candidate candidate = Candidate.of(line);
            for (BoilerplateRule rule : RULES) {
                if (stands(rule.place(), i, tail, firstProse) && rule.fits(candidate, this)) {
                    mark(i, rule.kind(), rule.why());
                    if (rule.place() == Place.REST || rule.place() == Place.RUN && tail) {
                        markBehind(i, rule);
                    }
                    break;
                }
            }
            tail &= (lines.get(i).isMarked() || !line.isProse()) && tailLines++ < TAIL_LINES;
        }
    }

    private boolean stands(Place place, int line, boolean tail, int firstProse) {
        return switch (place) {
            case ANY, RUN -> true;
            case TAIL -> tail && line > firstProse;
            case BETWEEN -> !tail && line > firstProse;
            case REST -> line > firstProse && lines.get(line).start() > lines.get(lines.size() - 1).start() / 4;
            case BESIDE, ABOVE -> false;
        };
    }

    private void markBehind(int heading, BoilerplateRule rule) {
        for (int i = heading + 1; i < markedFrom; i++) {
            mark(i, rule.kind(), rule.why());
        }
        markedFrom = heading;
    }

    private void besideOthers(int titleLine) {
        for (int pass = 0; pass < 2; pass++) {
            for (int step = 0; step < lines.size(); step++) {
                int i = pass == 0 ? step : lines.size() - 1 - step;
                if (lines.get(i).isMarked() || lines.get(i).isBlank() || i == titleLine) {
                    continue;
                }
                for (BoilerplateRule rule : RULES) {
                    boolean below = (rule.place() == Place.BESIDE || rule.place() == Place.ABOVE) && kindAt(i, 1) == rule.kind();
                    boolean above = rule.place() == Place.BESIDE && kindAt(i, -1) == rule.kind();
                    if ((below || above) && rule.fits(Candidate.of(lines.get(i)), this)) {
                        mark(i, rule.kind(), rule.why());
                    }
                }
            }
        }
    }

    /** The mark of the next line with text in one direction; null if it has none. */
    private Region.@Nullable Kind kindAt(int from, int direction) {
        for (int i = from + direction; i >= 0 && i < lines.size(); i += direction) {
            Line.Mark mark = lines.get(i).mark();
            if (!lines.get(i).isBlank()) {
                return mark == null ? null : mark.kind();
            }
        }
        return null;
    }

    @Override
    public boolean author(String name) {
        return metadata.stream().anyMatch(m -> m.field() == Field.AUTHOR && m.value().contains(name));
    }

    @Override
    public boolean elsewhere(String name) {
        return namesSought++ >= NAMES || lines.stream().filter(line -> line.text().contains(name)).count() > 1;
    }
}
