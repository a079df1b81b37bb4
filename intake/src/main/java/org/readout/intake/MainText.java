package org.readout.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern BODY_NAME = Pattern.compile("(?:^|[-_])(?:article|story|post|entry|news|content|page)?[-_]?_*(?:body|content|text|copy)(?:[-_]?(?:text|copy|content|body))?(?:$|[-_])|(?:article|story|post|entry)(?:body|content|text)");
    /** A candidate must hold this share of the running text of the region that scoring finds. */
    private static final double SHARE = 0.6;
    /** The smallest element with this share of the running text is the region. */
    private static final double MOST = 0.8;
    /** A part that holds this share of the container's running text is never taken away for its class. */
    private static final double TOO_MUCH = 0.45;
    private static final double LINKED = 0.6;
    private static final int SHORT = 220;

    private final List<Block> blocks;
    private final Element body;
    private final Markup markup = new Markup();
    private final Map<Element, Integer> allProse = new IdentityHashMap<>();
    private final Map<Element, Integer> keptProse = new IdentityHashMap<>();

    private MainText(Document page, List<Block> blocks) {
        this.blocks = blocks;
        this.body = page.body();
        sum(allProse, null);
        for (Block block : blocks) {
            if (partOf(block, body).isEmpty()) {
                add(keptProse, block);
            }
        }
    }

    /** For each block what makes it no part of the main text, or null. */
    static List<Line.@Nullable Mark> marks(Document page, List<Block> blocks) {
        MainText main = new MainText(page, blocks);
        return main.marksWithin(main.container(page));
    }

    private void sum(Map<Element, Integer> sums, @Nullable Element within) {
        blocks.forEach(block -> add(sums, block));
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

    private Element container(Document page) {
        Element region = region();
        List<Element> candidates = new ArrayList<>(page.select(DECLARED));
        candidates.stream().filter(e -> kept(e) >= SHARE * kept(region)).findFirst();
        for (Element declared : candidates) {
            if (kept(declared) >= SHARE * kept(region) && kept(declared) > 0) {
                return declared;
            }
        }
        return region;
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
        for (Element at = block.element(); at != null && at != container; at = at.parent()) {
            Optional<Line.Mark> mark = markup.of(at);
            if (mark.isPresent() && allProse.getOrDefault(at, 0) <= TOO_MUCH * most) {
                found = mark;
            }
        }
        return found;
    }

    private List<Line.@Nullable Mark> marksWithin(Element container) {
        List<Line.@Nullable Mark> marks = new ArrayList<>();
        for (Block block : blocks) {
            boolean inside = block.element() == container || block.element().parents().contains(container);
            marks.add(inside ? inside(block, container) : outside(block));
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
