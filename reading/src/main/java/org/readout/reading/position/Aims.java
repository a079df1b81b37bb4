package org.readout.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Position.Stance;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;

/** Aims put as a noun: "Iran's goal is to …", "the priority of the talks for Kyiv was …". */
final class Aims {

    private final Clauses clauses;
    private final WordClasses groups;

    Aims(Clauses clauses, WordClasses groups) {
        this.clauses = clauses;
        this.groups = groups;
    }

    List<Finding> in(Sentence s, Holders holders) {
        List<Finding> found = new ArrayList<>();
        for (int n = 0; n < s.size(); n++) {
            int predicate = s.head(n);
            if (predicate < n || !s.label(n).equals("nsubj") || !groups.has(s.token(n).lemma(), "aim") || clauses.unasserted(s, predicate)) {
                continue;
            }
            int be = s.children(predicate, "cop", "aux").stream().filter(c -> s.token(c).lemma().equals("be")).findFirst().orElse(-1);
            List<Actor> who = be < 0 ? List.of() : holders.owner(s, n, -1);
            if (!who.isEmpty()) {
                int first = s.subtree(n).get(0);
                Optional<Stretch> statement = Clauses.statement(s, be + 1, predicate);
                if (statement.isPresent()) {
                    found.add(new Finding(who, Stance.SEEKS, n, statement.get(), new Stretch(s, first, statement.get().last())));
                }
            }
        }
        return found;
    }
}
