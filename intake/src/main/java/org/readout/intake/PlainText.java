package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Field;
import org.readout.model.Region;

/** Reads plain text and Markdown: the text stays as it is; title, header lines, dateline and what is not the account are found in it. */
final class PlainText {

    private static final int LAST_LINES = 6;

    private PlainText() {}

    static Article read(String text, Limits limits) throws Refused {
        List<Line> lines = Line.of(text);
        refuseLong(lines, limits);
        FrontMatter front = FrontMatter.of(lines);
        List<Metadata> metadata = new ArrayList<>(front.metadata());
        for (int i = 0; i < front.end(); i++) {
            lines.set(i, lines.get(i).marked(Region.Kind.HEADER, "front matter, read as metadata"));
        }
        int titleLine = Headline.in(lines, front.end());
        if (titleLine >= 0) {
            String where = titleLine == 0 ? "first line" : "line " + (titleLine + 1) + ": title";
            metadata.add(new Metadata(Field.TITLE, Headline.withoutMarks(lines.get(titleLine).stripped()), where));
        }
        metadata.addAll(new HeaderBlock(lines, front.end(), titleLine).read());
        lines.stream().filter(Line::isProse).findFirst().ifPresent(line -> metadata.addAll(Dateline.read(line.text())));
        credits(lines, metadata);
        return new Article(text, Boilerplate.marked(lines, titleLine, metadata), Trust.ordered(metadata));
    }

    static void refuseLong(List<Line> lines, Limits limits) throws Refused {
        if (lines.size() > limits.maxBlocks()) {
            throw new Refused("has " + lines.size() + " lines, more than the limit of " + limits.maxBlocks() + "; split it or raise maxBlocks");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().length() > limits.maxLineLength()) {
                throw new Refused("line " + (i + 1) + " has " + lines.get(i).text().length() + " characters, more than the limit of "
                        + limits.maxLineLength() + "; break it into paragraphs or raise maxLineLength");
            }
        }
    }

    private static void credits(List<Line> lines, List<Metadata> metadata) {
        int seen = 0;
        for (int i = lines.size() - 1; i >= 0 && seen < LAST_LINES; i--) {
            String line = lines.get(i).stripped();
            if (!line.isEmpty()) {
                seen++;
                String name = line.replaceFirst("(?i)^(?:source|credit|agency|via):?\\s+|^[(\\[—–-]+\\s*", "").replaceFirst("[)\\].]+$", "");
                String where = "line " + (i + 1) + ": credit";
                Agencies.named(name).ifPresent(agency -> metadata.add(new Metadata(Field.CREDIT, agency, where)));
            }
        }
    }
}
