package org.readout.brief;

import static org.readout.brief.Markup.anchor;
import static org.readout.brief.Markup.link;
import static org.readout.brief.Markup.tag;
import static org.readout.brief.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Standing;

/** The happenings on a page: the table at a glance, and a card for each. */
final class HtmlEvents {

    private final Outline outline;
    private final Quotes quotes;
    private final Map<String, Integer> numbers;

    HtmlEvents(Outline outline, Quotes quotes) {
        this.outline = outline;
        this.quotes = quotes;
        this.numbers = outline.numbers();
    }

    Markup table() {
        Markup.Tag body = tag("tbody");
        for (Event event : outline.events()) {
            body = body.add(tag("tr", tag("td", "" + numbers.get(event.id())).with("class", "number"),
                    tag("td").add(when(event)),
                    tag("td", badge(event)),
                    tag("th", link(anchor(event.id()), text(event.label()))).with("scope", "row"),
                    tag("td", Words.support(event)).with("class", "number"),
                    tag("td", event.credibility().grade() + " " + Words.grade(event.credibility().grade())).with("class", "grade"),
                    tag("td").add(conflicts(event))));
        }
        return tag("div", tag("table", tag("caption", "All events: when, status, how many independent origins, how well supported"),
                tag("thead", tag("tr").add(List.of("No.", "When", "Status", "What", "Origins", "Credibility", "In conflict").stream()
                        .map(h -> tag("th", h).with("scope", "col")).toList())), body)).with("class", "scroll")
                .with("tabindex", "0").with("role", "region").with("aria-label", "Table of all events");
    }

    private static List<Markup> when(Event event) {
        if (event.when() == null) {
            return List.of(text("no date"));
        }
        String words = Dates.words(event.when().date());
        return Words.date(event.when().date()).equals(words) ? List.of(text(words))
                : List.of(text(words + " "), tag("span", event.when().date().text()).with("class", "code"));
    }

    private List<Markup> conflicts(Event event) {
        List<Markup> links = new ArrayList<>();
        for (int number : outline.conflictsOf(event)) {
            links.add(text(links.isEmpty() ? "" : ", "));
            links.add(link("conflict-" + number, text("" + number)).with("aria-label", "conflict " + number));
        }
        return links;
    }

    private static Markup badge(Event event) {
        return tag("span", Glyph.picture(event.standing()), text(Words.standing(event)))
                .with("class", "badge " + Glyph.name(event.standing()));
    }

    Markup section(String id, String title, List<Event> events, Markup... before) {
        return tag("section", tag("h2", title).with("id", id + "-title")).with("id", id).with("aria-labelledby", id + "-title")
                .add(before).add(events.stream().map(this::card).toList());
    }

    private Markup card(Event event) {
        String id = anchor(event.id());
        Markup.Tag facts = tag("p", badge(event), text(" "), tag("b").add(when(event))).with("class", "facts");
        facts = event.when() == null ? facts : facts.with("title", "date: " + event.when().basis());
        for (String fact : List.of(Words.place(event), Words.parties(event))) {
            facts = fact.isEmpty() ? facts : facts.add(text(" · " + fact));
        }
        Markup.Tag card = tag("article", tag("h3", link(id, text(numbers.get(event.id()) + ".")).with("class", "number")
                        .with("aria-label", "Link to event " + numbers.get(event.id())), text(" " + event.label())).with("id", id + "-title"),
                facts,
                tag("p", tag("b", Words.tally(event)), text(" · credibility " + event.credibility().grade() + " of 6, "
                        + Words.grade(event.credibility().grade()) + ": " + String.join("; ", event.credibility().reasons()))))
                .with("class", "event " + Glyph.name(event.standing())).with("id", id).with("aria-labelledby", id + "-title");
        if (!Words.history(event).isEmpty()) {
            card = card.add(tag("p", tag("b", "History "), text(Words.history(event))));
        }
        for (String why : Words.countedOnce(event)) {
            card = card.add(tag("p", tag("b", "Counted once "), text(why)));
        }
        if (!outline.conflictsOf(event).isEmpty()) {
            card = card.add(tag("p", tag("b", "In conflict with another account, see ")).add(conflicts(event)).with("class", "warning"));
        }
        card = card.add(tag("ul").with("class", "voices").add(outline.voices(event).stream().map(v -> voice(event, v)).toList()));
        return event.links().isEmpty() ? card
                : card.add(tag("p", "Taken as one event: " + String.join("; ", event.links())).with("class", "small"));
    }

    private Markup voice(Event event, List<Mention> voice) {
        Mention first = voice.get(0);
        Markup.Tag said = tag("span", Glyph.picture(Standing.valueOf(first.status().name())),
                text(Words.status(first.status(), event.type()))).with("class", "badge");
        Markup.Tag item = tag("li", said, text(" "),
                quotes.article(first.evidence().document()), text(", " + Voice.of(first.attribution()) + ": "), quotes.quote(first));
        if (voice.size() == 1) {
            return item;
        }
        Markup.Tag others = tag("ul").with("class", "same");
        for (Mention mention : voice.subList(1, voice.size())) {
            String relation = mention.evidence().document().equals(first.evidence().document()) ? "again " : "same origin ";
            others = others.add(tag("li", text(relation), quotes.article(mention.evidence().document()), text(": "), quotes.quote(mention)));
        }
        return item.add(others);
    }
}
