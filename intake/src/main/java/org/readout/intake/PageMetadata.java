package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Field;
import org.readout.model.lexicon.Table;

/** What a page says about itself, most trusted first: JSON-LD, then meta elements, then markup of the visible page. */
final class PageMetadata {

    private static final int LONGEST = 1_000;
    private static final int META_ELEMENTS = 500;
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d{1,6}\\)(\\S{1,2000})");
    private static final List<MetaName> META = Table.filled(PageMetadata.class, "meta.tsv", 2).distinct(1).rows().stream()
            .map(row -> new MetaName(row.named(Field.class, row.get(0)), row.get(1))).toList();

    private record MetaName(Field field, String name) {}

    private final Document page;
    private final List<Metadata> found = new ArrayList<>();

    private PageMetadata(Document page) {
        this.page = page;
    }

    static List<Metadata> of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        metadata.found.addAll(JsonLd.of(page));
        List<Element> elements = page.select("meta[content]").stream().limit(META_ELEMENTS).toList();
        META.forEach(name -> metadata.meta(name, elements));
        metadata.markup();
        return metadata.found;
    }

    private void meta(MetaName meta, List<Element> elements) {
        for (Element element : elements) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                if (element.attr(attribute).equalsIgnoreCase(meta.name)) {
                    add(meta.field, element.attr("content"), "meta " + meta.name);
                }
            }
        }
    }

    private void markup() {
        first("[itemprop=headline]").ifPresent(e -> add(Field.TITLE, e.text(), "itemprop headline"));
        first("article h1, main h1, h1").ifPresent(e -> add(Field.TITLE, e.text(), "h1"));
        first("head title").ifPresent(e -> add(Field.TITLE, e.text(), "title element"));
        for (Element author : page.select("[itemprop=author] [itemprop=name], [rel=author], [itemprop=author]").stream().limit(5).toList()) {
            add(Field.AUTHOR, author.text(), author.hasAttr("rel") ? "rel=author" : "itemprop author");
        }
        page.select(".byline, .author-name, .article-author, .post-author, .entry-author").stream().limit(2).forEach(this::byline);
        first("[itemprop=datePublished]").ifPresent(e -> add(Field.PUBLISHED, dateOf(e), "itemprop datePublished"));
        first("[itemprop=dateModified]").ifPresent(e -> add(Field.MODIFIED, dateOf(e), "itemprop dateModified"));
        first("time[pubdate], time.published, time.entry-date").or(() -> first("article header time, article time[datetime], main time[datetime]"))
                .ifPresent(e -> add(Field.PUBLISHED, dateOf(e), "time element"));
        first("link[rel=canonical][href]").ifPresent(e -> add(Field.CANONICAL_ADDRESS, e.attr("href"), "link rel=canonical"));
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment) {
                savedFrom(comment.getData());
            }
        }
        page.select("html").forEach(html -> html.childNodes().stream().filter(Comment.class::isInstance).forEach(c -> savedFrom(((Comment) c).getData())));
        add(Field.LANGUAGE, page.select("html").attr("lang"), "html lang");
    }

    private Optional<Element> first(String query) {
        return Optional.ofNullable(page.selectFirst(query));
    }

    private static String dateOf(Element element) {
        return element.hasAttr("content") ? element.attr("content") : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
    }

    private void byline(Element element) {
        String text = element.text().strip();
        List<Metadata> read = Byline.read(text, "class " + element.className());
        found.addAll(read.isEmpty() ? Byline.people(text, "class " + element.className()) : read);
    }

    /** Browsers put the address of a saved page into a comment. */
    private void savedFrom(String comment) {
        Matcher matcher = SAVED_FROM.matcher(comment);
        if (matcher.find()) {
            add(Field.ADDRESS, matcher.group(1), "comment saved from");
        }
    }

    private void add(Field field, String value, String readFrom) {
        clean(field, value).ifPresent(clean -> found.add(new Metadata(field, clean, readFrom)));
    }

    /** The value as it can be used; empty for one that does not fit its field. */
    static Optional<String> clean(Field field, String value) {
        String stripped = value.replaceAll("\\s+", " ").strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (field) {
            case PUBLISHED, MODIFIED -> DateText.in(stripped).map(DateText.Found::iso);
            case ADDRESS, CANONICAL_ADDRESS -> HeaderLabels.address(stripped) ? Optional.of(stripped) : Optional.empty();
            case AUTHOR -> Optional.of(stripped.replaceFirst("(?i)^by:?\\s+", "")).filter(name -> !HeaderLabels.address(name) && name.length() < 120);
            default -> Optional.of(stripped);
        };
    }
}
