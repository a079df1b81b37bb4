package org.readout.brief;

import static org.readout.brief.Markup.link;
import static org.readout.brief.Markup.tag;
import static org.readout.brief.Markup.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.model.Story;

/**
 * The story as one page that needs nothing else: no script, no picture, font or style from outside, and a content policy that forbids
 * them. Every claim links to its highlighted words in the article's text on the same page.
 */
public final class HtmlBrief implements Rendering {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    @Override
    public String render(Story story) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        tag("html", head(story), body(Outline.of(story))).with("lang", "en").print(out);
        return out.append('\n').toString();
    }

    private static Markup head(Story story) {
        return tag("head", tag("meta").with("charset", "utf-8"),
                tag("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                tag("meta").with("name", "referrer").with("content", "no-referrer"),
                tag("meta").with("name", "color-scheme").with("content", "light dark"),
                tag("title", "Readout brief: " + Words.header(story)), new Markup.Style(style()));
    }

    private static Markup body(Outline outline) {
        Map<String, Markup> sections = sections(outline);
        Markup.Tag contents = tag("ul").add(sections.keySet().stream()
                .map(title -> tag("li", link(anchorOf(title), text(title)))).toList());
        return tag("body", link("main", text("Skip to the brief")).with("class", "skip"), header(outline.story()),
                tag("nav", tag("h2", "Contents"), contents).with("aria-label", "Contents"),
                tag("main").with("id", "main").with("tabindex", "-1").add(List.copyOf(sections.values())), footer());
    }

    private static final Map<String, String> ANCHORS = Map.of("At a glance", "glance", "Timeline", "timeline", "No date given", "undated",
            "Floated or conditional", "floated", "Conflicts", "conflicts", "Who wants what", "positions", "What may follow", "scenarios",
            "How good are the accounts", "accounts", "Inputs", "inputs", "Articles", "articles");

    private static String anchorOf(String title) {
        return Objects.requireNonNull(ANCHORS.get(title), () -> "no anchor for '" + title + "'");
    }

    /** The parts that have something to say, by title. */
    private static Map<String, Markup> sections(Outline outline) {
        Quotes quotes = new Quotes(outline);
        HtmlEvents events = new HtmlEvents(outline, quotes);
        HtmlClaims claims = new HtmlClaims(outline, quotes);
        HtmlAccounts accounts = new HtmlAccounts(outline, quotes);
        Story story = outline.story();
        Map<String, Markup> sections = new LinkedHashMap<>();
        sections.put("At a glance", glance(outline, events));
        for (var part : List.of(Map.entry("Timeline", outline.dated()), Map.entry("No date given", outline.undated()),
                Map.entry("Floated or conditional", outline.floated()))) {
            if (!part.getValue().isEmpty()) {
                sections.put(part.getKey(), events.section(anchorOf(part.getKey()), part.getKey(), part.getValue()));
            }
        }
        if (!story.conflicts().isEmpty()) {
            sections.put("Conflicts", claims.conflicts());
        }
        if (!story.positions().isEmpty()) {
            sections.put("Who wants what", claims.positions());
        }
        if (!story.scenarios().isEmpty()) {
            sections.put("What may follow", claims.scenarios());
        }
        if (!story.readings().isEmpty()) {
            sections.put("How good are the accounts", accounts.documents());
        }
        sections.put("Inputs", accounts.inputs());
        if (!story.readings().isEmpty()) {
            sections.put("Articles", accounts.texts());
        }
        return sections;
    }

    private static Markup glance(Outline outline, HtmlEvents events) {
        Markup.Tag section = tag("section", tag("h2", "At a glance").with("id", "glance-title")).with("id", "glance")
                .with("aria-labelledby", "glance-title");
        if (outline.events().isEmpty()) {
            return section.add(tag("p", "No happening was found in what was read."));
        }
        if (!outline.dated().isEmpty() || !outline.undated().isEmpty()) {
            section = section.add(tag("div", new TimelinePicture(outline).draw()).with("class", "scroll").with("tabindex", "0")
                    .with("role", "region").with("aria-label", "Timeline picture"));
        }
        return section.add(TimelinePicture.legend(outline.events()), events.table());
    }

    private static Markup header(Story story) {
        return tag("header", tag("p", "Readout").with("class", "brand"), tag("h1", Words.header(story)),
                tag("p", Words.sums(story) + (story.asOf() == null ? "" : " · as of " + Words.date(story.asOf()))));
    }

    private static Markup footer() {
        return tag("footer", tag("p", "Origins are independent roots: articles that copy, translate or cite the same account count once. "
                        + "Credibility is a grade by written rules, not a likelihood: " + Words.scale() + "."),
                tag("p", "Readout shows who says what, in their words, and how well that is supported. That somebody says it does not mean that "
                        + "it happened."));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlBrief.class.getResourceAsStream("brief.css"), "brief.css is missing from the jar")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("brief.css cannot be read from the jar", e);
        }
    }
}
