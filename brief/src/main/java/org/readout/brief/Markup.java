package org.readout.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A piece of a page, and the one way for text into HTML: {@link #print} escapes every text and every attribute value. Addresses can only
 * be made by {@link #link}, which stays on the page.
 */
sealed interface Markup {

    Set<String> VOID = Set.of("meta");

    /** Elements after which a line may break without being seen. */
    Set<String> BLOCKS = Set.of("head", "meta", "title", "header", "nav", "main", "section", "article", "footer", "h1", "h2", "h3", "h4", "p",
            "ul", "li", "dl", "dd", "table", "caption", "thead", "tr", "div", "svg", "body");

    /** Untrusted text. */
    record Text(String text) implements Markup {}

    /** An element; attribute values are untrusted, names are ours. */
    record Tag(String name, Map<String, String> attributes, List<Markup> children) implements Markup {

        public Tag {
            attributes = java.util.Collections.unmodifiableMap(new TreeMap<>(attributes));
            children = List.copyOf(children);
        }

        /** This element with one more attribute. */
        Tag with(String attribute, Object value) {
            Map<String, String> more = new TreeMap<>(attributes);
            more.put(attribute, String.valueOf(value));
            return new Tag(name, more, children);
        }

        Tag add(List<? extends Markup> more) {
            List<Markup> all = new ArrayList<>(children);
            all.addAll(more);
            return new Tag(name, attributes, all);
        }

        Tag add(Markup... more) {
            return add(List.of(more));
        }
    }

    /** The page's own style sheet, the only text that is not escaped; never anything from a story. */
    record Style(String css) implements Markup {}

    static Text text(String text) {
        return new Text(text);
    }

    static Tag tag(String name, Markup... children) {
        return new Tag(name, Map.of(), List.of(children));
    }

    static Tag tag(String name, String text) {
        return tag(name, text(text));
    }

    /** A link to another place of this page. */
    static Tag link(String anchor, Markup... children) {
        return tag("a", children).with("href", "#" + anchor);
    }

    /** An id made safe as an anchor: letters, digits and hyphens stay, all else becomes its code. Different ids give different anchors. */
    static String anchor(String id) {
        StringBuilder out = new StringBuilder(id.length());
        for (char c : id.toCharArray()) {
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
            out.append(plain ? String.valueOf(c) : "_" + Integer.toHexString(c) + "_");
        }
        return out.toString();
    }

    /** Appends this as HTML. */
    default void print(StringBuilder out) {
        if (this instanceof Text text) {
            escape(text.text, out);
        } else if (this instanceof Style style) {
            out.append("<style>\n").append(style.css).append("</style>");
        } else if (this instanceof Tag tag) {
            out.append('<').append(tag.name);
            tag.attributes.forEach((name, value) -> {
                out.append(' ').append(name).append("=\"");
                escape(value, out);
                out.append('"');
            });
            out.append('>');
            if (!VOID.contains(tag.name)) {
                tag.children.forEach(child -> child.print(out));
                out.append("</").append(tag.name).append('>');
            }
            out.append(BLOCKS.contains(tag.name) ? "\n" : "");
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isHarmless(c) ? c : 0xfffd);
            }
        }
    }

    /** Not for control characters, unpaired surrogates, non-characters, and those that reorder what is shown: they are seen as U+FFFD. */
    private static boolean isHarmless(int c) {
        boolean reorders = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x61c;
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t' && c != '\r';
        return !reorders && !control && Character.getType(c) != Character.SURROGATE && (c & 0xfffe) != 0xfffe
                && !(c >= 0xfdd0 && c <= 0xfdef);
    }
}
