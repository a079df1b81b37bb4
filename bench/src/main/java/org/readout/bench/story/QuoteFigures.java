package org.readout.bench.story;

import java.util.ArrayList;
import java.util.List;

/** Does every quote stand where the story says? Checked for documents that are plain text; one whose file is missing is broken. */
final class QuoteFigures {

    private QuoteFigures() {}

    static Score of(Told told, Articles articles) {
        List<String> remarks = new ArrayList<>();
        return new Score(List.of(Figure.count("quotes", told.quotes().size()),
                broken("broken_quotes", told.quotes(), articles, remarks), broken("broken_inner_quotes", told.inner(), articles, remarks)), remarks);
    }

    private static Figure broken(String name, List<Quote> quotes, Articles articles, List<String> remarks) {
        if (articles.texts().isEmpty()) {
            return Figure.unmeasured(name, "no texts at hand");
        }
        List<Quote> checked = quotes.stream().filter(q -> Articles.isPlain(q.document()) || q.document().isEmpty()).toList();
        List<Quote> broken = checked.stream().filter(q -> !q.standsIn(articles.texts().getOrDefault(q.document(), ""))).toList();
        broken.forEach(q -> remarks.add("broken quote: '" + q.document() + "' " + q.start() + " to " + q.end() + ": " + q.words()));
        return Figure.faults(name, broken.size(), checked.size(), "of " + checked.size() + " checked, " + (quotes.size() - checked.size()) + " in pages");
    }
}
