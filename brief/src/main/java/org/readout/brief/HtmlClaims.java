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
import org.readout.model.Conflict;
import org.readout.model.Position;
import org.readout.model.Scenario;

/** Contradictions, positions and scenarios on a page. */
final class HtmlClaims {

    private final Outline outline;
    private final Quotes quotes;

    HtmlClaims(Outline outline, Quotes quotes) {
        this.outline = outline;
        this.quotes = quotes;
    }

    Markup conflicts() {
        List<Markup> panes = new ArrayList<>();
        Map<String, Integer> numbers = outline.numbers();
        for (Conflict conflict : outline.story().conflicts()) {
            int number = panes.size() + 1;
            Integer about = conflict.about() == null ? null : numbers.get(conflict.about());
            Markup.Tag sides = tag("div").with("class", "sides");
            for (Conflict.Side side : conflict.sides()) {
                sides = sides.add(tag("div", tag("h4", side.says())).with("class", "side").add(side.evidence().stream()
                        .map(e -> tag("p", quotes.article(e.document()), text(": "), quotes.quote(e))).toList()));
            }
            Markup.Tag pane = tag("article", tag("h3", link("conflict-" + number, text(number + ".")).with("class", "number")
                            .with("aria-label", "Link to conflict " + number), text(" " + conflict.statement())),
                    tag("p", tag("span", Words.key(conflict.kind().code())).with("class", "chip")).add(about == null ? List.of()
                            : List.of(text(" about "), link(anchor(String.valueOf(conflict.about())), text("event " + about)))),
                    sides).with("class", "conflict").with("id", "conflict-" + number);
            if (!conflict.explanations().isEmpty()) {
                pane = pane.add(tag("p", tag("b", "May be explained by: "), text(String.join("; ", conflict.explanations()))));
            }
            panes.add(pane);
        }
        return section("conflicts", "Conflicts", "Statements that cannot all be true, side by side. Readout settles none of them.").add(panes);
    }

    Markup positions() {
        Map<String, List<Position>> byActor = outline.story().positions().stream()
                .collect(Collectors.groupingBy(p -> p.actor().name(), LinkedHashMap::new, Collectors.toList()));
        Markup.Tag table = tag("table", tag("caption", "Positions by actor and issue"), tag("thead", tag("tr").add(
                List.of("Issue", "Stance", "Towards", "In the words of the article", "According to").stream()
                        .map(h -> tag("th", h).with("scope", "col")).toList())));
        for (Map.Entry<String, List<Position>> held : byActor.entrySet()) {
            Markup.Tag rows = tag("tbody", tag("tr", tag("th", held.getKey()).with("scope", "rowgroup").with("colspan", 5)));
            for (Position p : held.getValue().stream().sorted(java.util.Comparator.comparing(Position::issue)).toList()) {
                String when = p.when() == null ? "" : ", " + Words.date(p.when().date());
                rows = rows.add(tag("tr", tag("td", Words.key(p.issue())), tag("td", Words.key(p.stance().name()) + when),
                        tag("td", p.target() == null ? "–" : p.target().name()), tag("td", quotes.quote(p.evidence())),
                        tag("td", quotes.article(p.evidence().document()), text(", " + Voice.of(p.attribution())))));
            }
            table = table.add(rows);
        }
        return section("positions", "Who wants what", "Demands, offers, refusals and threats as the articles put them.").add(
                tag("div", table).with("class", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", "Table of positions"));
    }

    Markup scenarios() {
        Markup.Tag list = tag("ul").with("class", "scenarios");
        for (Scenario s : outline.story().scenarios()) {
            list = list.add(tag("li", tag("p", tag("b", "if "), quotes.quote(s.condition())))
                    .add(s.consequences().stream().map(c -> tag("p", tag("b", s.modality() + " "), quotes.quote(c)).with("class", "then")).toList())
                    .add(tag("p", quotes.article(s.condition().document()), text(", " + Voice.of(s.attribution()))).with("class", "small")));
        }
        return section("scenarios", "What may follow", "Conditionals as the articles put them; none of this is said to have happened.").add(list);
    }

    private static Markup.Tag section(String id, String title, String lead) {
        return tag("section", tag("h2", title).with("id", id + "-title"), tag("p", lead).with("class", "lead")).with("id", id)
                .with("aria-labelledby", id + "-title");
    }
}
