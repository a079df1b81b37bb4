package org.readout.brief;

import static org.readout.brief.Markup.anchor;
import static org.readout.brief.Markup.link;
import static org.readout.brief.Markup.tag;
import static org.readout.brief.Markup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.model.Document;
import org.readout.model.Event;
import org.readout.model.Folded;
import org.readout.model.Metadata;
import org.readout.model.Reading;
import org.readout.model.Region;
import org.readout.model.Signal;
import org.readout.model.Unread;

/** The accounts themselves on a page: how good they are, what was refused and folded, and their whole texts. */
final class HtmlAccounts {

    private static final int QUOTED = 3;

    private final Outline outline;
    private final Quotes quotes;

    HtmlAccounts(Outline outline, Quotes quotes) {
        this.outline = outline;
        this.quotes = quotes;
    }

    Markup documents() {
        Markup.Tag body = tag("tbody");
        for (Reading reading : outline.story().readings()) {
            Document document = reading.document();
            body = body.add(tag("tr", tag("th", quotes.article(document.id())).with("scope", "row"),
                    tag("td", Words.outlet(document)), tag("td", Words.published(reading)), tag("td", text(Words.origin(outline, document))).add(passages(document)).with("class", "origin"),
                    tag("td").add(signals(reading)).with("class", "signals"), tag("td").add(restsOn(document))));
        }
        return tag("section", tag("h2", "How good are the accounts").with("id", "accounts-title"),
                tag("p", "Signals are marks in the article itself; they say how it was made, not whether it is true.").with("class", "lead"),
                tag("div", tag("table", tag("caption", "Articles, their dates, origins and signals"), tag("thead", tag("tr").add(
                        List.of("Article", "Outlet", "Date", "Origin", "Signals", "Events that rest on it").stream()
                                .map(h -> tag("th", h).with("scope", "col")).toList())), body)).with("class", "scroll").with("tabindex", "0")
                        .with("role", "region").with("aria-label", "Table of articles"))
                .with("id", "accounts").with("aria-labelledby", "accounts-title");
    }

    private List<Markup> passages(Document document) {
        return outline.passages(document).stream().<Markup>map(p -> tag("p", text("shared with "), quotes.article(p.there().document()), text(": "),
                quotes.excerpt(p.here()), text(" "), quotes.excerpt(p.there()))).toList();
    }

    private List<Markup> signals(Reading reading) {
        List<Markup> out = new ArrayList<>();
        reading.signals().stream().collect(Collectors.groupingBy(Signal::kind, LinkedHashMap::new, Collectors.toList())).forEach((kind, all) -> {
            Markup.Tag line = tag("p", tag("b", Words.key(kind)), text(": " + all.get(0).why() + " "));
            for (Signal signal : all.subList(0, Math.min(QUOTED, all.size()))) {
                line = line.add(quotes.quote(signal.evidence()), text(" "));
            }
            out.add(all.size() > QUOTED ? line.add(text("+ " + (all.size() - QUOTED) + " more, marked in the text")) : line);
        });
        return out.isEmpty() ? List.of(text("none")) : out;
    }

    /** Every event that quotes the document; "alone" those that no other document speaks of. */
    private List<Markup> restsOn(Document document) {
        List<Markup> out = new ArrayList<>();
        Map<String, Integer> numbers = outline.numbers();
        for (Event event : outline.events()) {
            List<String> sources = event.mentions().stream().map(m -> m.evidence().document()).distinct().toList();
            if (sources.contains(document.id())) {
                Markup.Tag to = link(anchor(event.id()), text("" + numbers.get(event.id()))).with("title", event.label());
                out.add(text(out.isEmpty() ? "" : ", "));
                out.add(sources.size() > 1 ? to : tag("b", to, text(" (alone)")));
            }
        }
        return out.isEmpty() ? List.of(text("none")) : out;
    }

    Markup inputs() {
        Markup.Tag list = tag("ul");
        for (Unread input : outline.story().unread()) {
            list = list.add(tag("li", tag("b", "refused "), text(input.name() + ": " + input.reason())));
        }
        for (Folded input : outline.story().folded()) {
            list = list.add(tag("li", tag("b", "folded "), text(input.name() + ": same bytes as "), quotes.article(input.document())));
        }
        return tag("section", tag("h2", "Inputs").with("id", "inputs-title"), tag("p", Words.sums(outline.story())))
                .add(list.children().isEmpty() ? List.of() : List.of(list)).with("id", "inputs").with("aria-labelledby", "inputs-title");
    }

    Markup texts() {
        return tag("section", tag("h2", "Articles").with("id", "articles-title"),
                tag("p", "The whole texts as they were read. What the brief quotes is highlighted; what was left out of the reading is greyed.")
                        .with("class", "lead")).with("id", "articles").with("aria-labelledby", "articles-title")
                .add(outline.story().readings().stream().map(this::article).toList());
    }

    private Markup article(Reading reading) {
        Document document = reading.document();
        String id = "t-" + anchor(document.id());
        Markup.Tag facts = tag("dl").with("class", "meta");
        for (Metadata.Field field : Metadata.Field.values()) {
            if (document.first(field).isPresent()) {
                Metadata read = document.first(field).get();
                facts = facts.add(tag("dt", Words.key(field.name())), tag("dd", read.value() + " (" + read.readFrom() + ")"));
            }
        }
        facts = facts.add(tag("dt", "SHA-256"), tag("dd", document.sha256()).with("class", "hash"));
        Markup.Tag article = tag("article", tag("h3", document.name()).with("id", id + "-title"), facts,
                new ArticleText(document).markup(quotes.quoted(reading))).with("class", "source").with("id", id).with("aria-labelledby", id + "-title");
        return document.leftOut().isEmpty() ? article : article.add(leftOut(document));
    }

    private static Markup leftOut(Document document) {
        Markup.Tag list = tag("ul");
        for (Region region : document.leftOut()) {
            list = list.add(tag("li", tag("b", Words.key(region.kind().name())), text(", characters " + region.span().start() + " to "
                    + region.span().end() + ": " + region.why())));
        }
        return tag("div", tag("h4", "Left out of the reading"), list).with("class", "small");
    }
}
