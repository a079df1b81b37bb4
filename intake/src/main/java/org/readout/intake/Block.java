package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * One visible paragraph of a page.
 *
 * @param text without line ends, white space collapsed
 * @param element the innermost block element that holds it
 * @param linked how many letters of it are links
 */
record Block(String text, Element element, int linked) {

    private static final String INVISIBLE = "script, style, noscript, template, head, svg, math, iframe, object, embed, canvas, audio, video, input, textarea, select, option, datalist, [hidden]";
    private static final int HEADING = 2;

    /** The paragraphs of what a reader sees; removes what is not seen from the page. */
    static List<Block> of(Element body) {
        body.select(INVISIBLE).remove();
        for (Element styled : body.select("[style]")) {
            String style = styled.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            if (style.contains("display:none") || style.contains("visibility:hidden")) {
                styled.remove();
            }
        }
        Gathering gathering = new Gathering(body);
        body.traverse(gathering);
        gathering.flush();
        return gathering.blocks;
    }

    int letters() {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    boolean isHeading() {
        String tag = element.normalName();
        return tag.length() == HEADING && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Letters of running text: what is not linked, if the paragraph is long enough or ends like a sentence. */
    int prose() {
        int own = letters() - linked;
        boolean sentence = text.length() >= 40 && ".!?…\"”’:;)".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !isHeading() && own > linked && (sentence || text.length() >= 100) ? own : 0;
    }

    private static final class Gathering implements NodeVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element block;
        private int linkDepth;
        private int linked;

        Gathering(Element body) {
            block = body;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    flush();
                } else if (isBlock(element)) {
                    flush();
                    block = element;
                } else if (element.normalName().equals("a")) {
                    linkDepth++;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isBlock(element)) {
                    flush();
                    block = element.parent() == null ? element : enclosing(element.parent());
                } else if (element.normalName().equals("a")) {
                    linkDepth--;
                } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                    text.append(' ');
                }
            }
        }

        private static Element enclosing(Element element) {
            Element at = element;
            while (!isBlock(at) && at.parent() != null) {
                at = at.parent();
            }
            return at;
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() && !element.normalName().equals("a") || element.normalName().equals("button") || element.normalName().equals("label");
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = Character.isWhitespace(c) || c == '\u00a0';
                if (!space) {
                    text.append(c);
                    linked += linkDepth > 0 && Character.isLetterOrDigit(c) ? 1 : 0;
                } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        private void flush() {
            String paragraph = text.toString().strip();
            if (!paragraph.isEmpty()) {
                blocks.add(new Block(paragraph, block, linked));
            }
            text.setLength(0);
            linked = 0;
        }
    }
}
