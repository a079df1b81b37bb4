package org.readout.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.model.Region;

/**
 * Finds the main text among the paragraphs of a page. The container is the smallest element with most of the running text that no markup
 * rule takes away; an element that the page itself declares to be the article's body comes first.
 */
final class MainText {

    private static final String DECLARED = "[itemprop=articleBody], [property=articleBody]";
    /** A candidate must hold this share of the running text of the region that scoring finds. */
    private static final double SHARE = 0.6;
    /** The smallest element with this share of the running text is the region. */
    private static final double MOST = 0.8;
    /** A part that holds this share of the container's running text is never taken away for its class. */
    private static final double TOO_MUCH = 0.45;
    /** An article element around the title is the container if it holds this share, and so many letters. */
    private static final double TITLED = 0.25;
    private static final int TITLED_LETTERS = 400;
    private static final double LINKED = 0.6;
    private static final int SHORT = 220;

    private final List<Block> blocks;
    private final Element body;
    private final Markup markup = new Markup();
    /** The last heading above the text that is the page's title. */
    private final @Nullable Block title;
    private final Map<Element, Integer> allProse = new IdentityHashMap<>();
    private final Map<Element, Integer> keptProse = new IdentityHashMap<>();

    /** False for a page that would have no text left if its markup were believed. */
    private boolean markupTold = true;

    private MainText(Document page, List<Block> blocks, Set<String> titles) {
        this.blocks = blocks;
        this.body = page.body();
        this.title = blocks.stream().filter(Block::isHeading).filter(block -> titles.contains(Headline.key(block.text()))).findFirst().orElse(null);
        blocks.forEach(block -> add(allProse, block));
        blocks.stream().filter(block -> partOf(block, body).isEmpty()).forEach(block -> add(keptProse, block));
        if (kept(body) == 0 && !allProse.isEmpty()) {
            markupTold = false;
            keptProse.putAll(allProse);
        }
    }

    /** For each block what makes it no part of the main text, or null; {@code titles} are the keys of the page's titles. */
    static List<Line.@Nullable Mark> marks(Document page, List<Block> blocks, Set<String> titles) {
        MainText main = new MainText(page, blocks, titles);
        return main.marksWithin(main.container(page));
    }

    private static void add(Map<Element, Integer> sums, Block block) {
        int prose = block.prose();
        for (Element at = block.element(); at != null && prose > 0; at = at.parent()) {
            sums.merge(at, prose, Integer::sum);
        }
    }

    private int kept(Element element) {
        return keptProse.getOrDefault(element, 0);
    }

    /** What the page declares to be the article's body; else the article element around the page's title; else what scoring finds. */
    private Element container(Document page) {
        Element region = region();
        Optional<Element> declared = page.select(DECLARED).stream().filter(e -> kept(e) > 0 && kept(e) >= SHARE * kept(region)).findFirst();
        return declared.or(() -> titled(region)).orElse(region);
    }

    private Optional<Element> titled(Element region) {
        return Optional.ofNullable(title).map(Block::element).flatMap(heading -> heading.parents().stream()
                .filter(e -> e.normalName().equals("article") && e.parents().contains(region) && kept(e) >= TITLED * kept(region) && kept(e) >= TITLED_LETTERS).findFirst());
    }

    /** From the body down, as long as one child has most of the running text. */
    private Element region() {
        Element at = body;
        while (true) {
            Element parent = at;
            Optional<Element> child = parent.children().stream().filter(c -> kept(c) > 0 && kept(c) >= MOST * kept(parent)).findFirst();
            if (child.isEmpty() || child.get().isBlock() && child.get().children().isEmpty() || child.get().normalName().equals("p")) {
                return at;
            }
            at = child.get();
        }
    }

    /** The mark of the outermost part, below {@code container}, that takes this block away. */
    private Optional<Line.Mark> partOf(Block block, Element container) {
        int most = allProse.getOrDefault(container, 0);
        Optional<Line.Mark> found = Optional.empty();
        boolean quoted = false;
        for (Element at = block.element(); markupTold && at != null && at != container; at = at.parent()) {
            Optional<Line.Mark> mark = markup.of(at);
            if (mark.isPresent() && allProse.getOrDefault(at, 0) <= TOO_MUCH * most && !holdsTheArticle(at) && !(quoted && mark.get().kind() == Region.Kind.SHARE_BAR)) {
                found = mark;
            }
            quoted |= at.normalName().equals("blockquote");
        }
        return found;
    }

    private boolean holdsTheArticle(Element element) {
        boolean article = element.normalName().equals("article") || element.normalName().equals("main");
        return article && title != null && title.element().parents().contains(element);
    }

    private List<Line.@Nullable Mark> marksWithin(Element container) {
        List<Line.@Nullable Mark> marks = new ArrayList<>();
        boolean belowTitle = false;
        boolean entered = false;
        for (Block block : blocks) {
            boolean inside = block.element() == container || block.element().parents().contains(container);
            entered |= inside;
            boolean standfirst = belowTitle && !entered && block.prose() > 0 && partOf(block, body).isEmpty();
            marks.add(standfirst ? null : inside ? inside(block, container) : outside(block));
            belowTitle |= block == title;
        }
        return marks;
    }

    private Line.Mark outside(Block block) {
        return partOf(block, body).orElse(new Line.Mark(Region.Kind.NAVIGATION, "outside the main text"));
    }

    private Line.@Nullable Mark inside(Block block, Element container) {
        Optional<Line.Mark> part = partOf(block, container);
        if (part.isPresent()) {
            return part.get();
        }
        boolean links = block.text().length() <= SHORT && block.linked() > LINKED * block.letters() && block.linked() > 0;
        return links && block.prose() == 0 ? new Line.Mark(Region.Kind.RELATED_LINKS, "nothing but links") : null;
    }
}
