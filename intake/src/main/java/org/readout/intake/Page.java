package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Field;
import org.readout.model.Region;

/** Reads an HTML page: its title and all its visible paragraphs become lines of the text; those outside the main text are marked. */
final class Page {

    /** Deeper elements are put beside each other; a page a person wrote stays far below. */
    private static final int DEPTH = 400;
    /** A date line may stand below the standfirst. */
    private static final int HEADER_PARAGRAPHS = 1;

    private Page() {}

    static Article read(String html, Limits limits) throws Refused {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEPTH));
        List<Metadata> metadata = new ArrayList<>(PageMetadata.of(page));
        List<Block> blocks = Block.of(page.body());
        if (blocks.stream().noneMatch(block -> block.letters() > 0)) {
            throw new Refused("a page without visible text, perhaps filled in by a script; save the page's text as .txt");
        }
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        Optional<String> title = metadata.stream().filter(m -> m.field() == Field.TITLE).map(Metadata::value).findFirst();
        title.ifPresent(line -> append(line, null, text, lines));
        List<Line.@Nullable Mark> marks = MainText.marks(page, blocks, titles(metadata));
        for (int i = 0; i < blocks.size(); i++) {
            append(blocks.get(i).text(), marks.get(i), text, lines);
        }
        PlainText.refuseLong(lines, limits);
        header(lines, metadata);
        lines.stream().filter(line -> !line.isMarked() && line.isProse()).findFirst().ifPresent(line -> metadata.addAll(Dateline.read(line.text())));
        return new Article(text.toString(), Boilerplate.marked(lines, title.isPresent() ? 0 : -1, metadata), Trust.ordered(metadata));
    }

    /** Titles also without the name of the outlet behind them. */
    private static Set<String> titles(List<Metadata> metadata) {
        return metadata.stream().filter(m -> m.field() == Field.TITLE).flatMap(m -> Stream.of(m.value(), m.value().replaceFirst("\\s+[|–—-]\\s+[^|–—]{1,60}$", "")))
                .map(Headline::key).collect(Collectors.toUnmodifiableSet());
    }

    private static void append(String paragraph, Line.@Nullable Mark mark, StringBuilder text, List<Line> lines) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(new Line(text.length(), paragraph, mark));
        text.append(paragraph);
    }

    /** Byline and date lines that stand in the main text before its first paragraph, or are marked as such by their markup. */
    private static void header(List<Line> lines, List<Metadata> metadata) {
        int prose = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line.Mark mark = line.mark();
            boolean byline = mark != null && mark.kind() == Region.Kind.AUTHOR_BIO;
            if (mark == null ? prose > HEADER_PARAGRAPHS || prose > 0 && line.isProse() : !byline) {
                prose += mark == null && line.isProse() ? 1 : 0;
                continue;
            }
            List<Metadata> found = HeaderBlock.line(line.text(), "line of the page: ");
            prose += mark == null && line.isProse() && found.isEmpty() ? 1 : 0;
            metadata.addAll(found);
            if (mark == null && !found.isEmpty()) {
                lines.set(i, line.marked(Region.Kind.HEADER, "header line, read as metadata"));
            }
        }
    }
}
