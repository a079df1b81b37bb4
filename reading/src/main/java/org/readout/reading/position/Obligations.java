package org.readout.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.Position.Stance;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;

/** Demands put as an obligation of another: "Kyiv said that Moscow must withdraw". */
final class Obligations {

    private static final Set<String> MODALS = Set.of("must", "should");

    private final Clauses clauses;
    private final WordClasses verbs;

    Obligations(Clauses clauses, WordClasses verbs) {
        this.clauses = clauses;
        this.verbs = verbs;
    }

    List<Finding> in(Sentence s, Holders holders) {
        List<Finding> found = new ArrayList<>();
        for (int v = 0; v < s.size(); v++) {
            int say = s.head(v);
            boolean obliged = s.children(v, "aux").stream().anyMatch(a -> MODALS.contains(s.token(a).lower()));
            if (!obliged || say < 0 || !s.label(v).equals("ccomp") || s.children(v, "aux").stream().anyMatch(a -> s.token(a).lower().equals("have"))
                    || !verbs.has(s.token(say).lemma(), "say") || clauses.unasserted(s, v)) {
                continue;
            }
            int speaker = holders.subject(s, say);
            int addressee = s.child(v, "nsubj", "nsubj:pass");
            if (speaker < 0 || addressee < 0 || s.token(addressee).isPronoun()) {
                continue;
            }
            List<Actor> who = holders.at(s, speaker);
            boolean own = holders.at(s, addressee).stream().anyMatch(a -> who.stream().anyMatch(a::sameSide));
            Optional<Stretch> statement = Clauses.statement(s, s.subtree(addressee).get(0), v);
            if (!who.isEmpty() && !own && statement.isPresent()) {
                Stretch said = statement.get();
                int first = Math.min(Math.min(speaker, say), said.first());
                int last = Math.max(said.last(), Math.max(speaker, say));
                found.add(new Finding(who, Stance.DEMANDS, v, said, new Stretch(s, first, last - first > 60 ? said.last() : last)));
            }
        }
        return found;
    }
}
