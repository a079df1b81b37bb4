package org.readout.brief;

import static org.readout.brief.Markup.anchor;
import static org.readout.brief.Markup.link;
import static org.readout.brief.Markup.tag;
import static org.readout.brief.Markup.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Position;
import org.readout.model.Reading;
import org.readout.model.Signal;
import org.readout.model.Span;

/** Quotes on a page, each a link to the highlighted words in the article. */
final class Quotes {

    private static final int EXCERPT = 160;

    private final Outline outline;
    /** By document, what events, conflicts and origins rest on. */
    private final Map<String, List<Evidence>> told;

    Quotes(Outline outline) {
        this.outline = outline;
        told = Stream.of(
                        outline.story().events().stream().flatMap(e -> e.mentions().stream()).map(Mention::evidence),
                        outline.story().conflicts().stream().flatMap(c -> c.sides().stream()).flatMap(s -> s.evidence().stream()),
                        outline.story().readings().stream().flatMap(r -> outline.passages(r.document()).stream()).flatMap(p -> Stream.of(p.here(), p.there())))
                .flatMap(s -> s).collect(Collectors.groupingBy(Evidence::document));
    }

    /** The quote as a link; words that do not stand in the article where they should are shown as lost. */
    Markup quote(Evidence evidence) {
        if (!outline.stands(evidence)) {
            return tag("span", "“" + evidence.quote() + "” (" + Outline.LOST + ")").with("class", "lost");
        }
        return tag("q", link(ArticleText.anchor(evidence), text(evidence.quote())));
    }

    /** The beginning of the quote as a link to all of it. */
    Markup excerpt(Evidence evidence) {
        return link(ArticleText.anchor(evidence), text(Excerpt.of(evidence, new Span(evidence.span().start(), evidence.span().start() + 1), EXCERPT)));
    }

    /** The quote with the word that decides set off. */
    Markup quote(Mention mention) {
        Evidence evidence = mention.evidence();
        if (!outline.stands(evidence)) {
            return quote(evidence);
        }
        int from = mention.trigger().start() - evidence.span().start();
        int to = mention.trigger().end() - evidence.span().start();
        String quote = evidence.quote();
        return tag("q", link(ArticleText.anchor(evidence), text(quote.substring(0, from)), tag("strong", quote.substring(from, to)),
                text(quote.substring(to))));
    }

    /** The article's name, a link to its text. */
    Markup article(String document) {
        String name = outline.name(document);
        return outline.holds(document) ? tag("cite", link("t-" + anchor(document), text(name))) : tag("cite", name);
    }

    /** Every span of a document that some part of the page links to. */
    List<Span> quoted(Reading reading) {
        return Stream.of(
                        told.getOrDefault(reading.document().id(), List.of()).stream(),
                        reading.positions().stream().map(Position::evidence),
                        reading.scenarios().stream().flatMap(s -> Stream.concat(Stream.of(s.condition()), s.consequences().stream())),
                        reading.signals().stream().map(Signal::evidence))
                .flatMap(s -> s).filter(e -> e.document().equals(reading.document().id()) && outline.stands(e)).map(Evidence::span).toList();
    }
}
