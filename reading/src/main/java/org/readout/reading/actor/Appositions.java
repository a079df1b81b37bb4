package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.reading.parse.Sentence;

/** Joins a name and the description beside it: "Nikonov, a senior Russian lawmaker", "her French counterpart, Sarkozy", "Trump (U.S. President)". */
final class Appositions {

    private static final Set<String> OPENERS = Set.of(",", "(", "-LRB-");
    private static final Set<String> LOOSE = Set.of("appos", "dep", "parataxis");

    private Appositions() {}

    /** The drafts of one sentence, with such descriptions taking the name's subject and unknown names the description's state and sector. */
    static List<Draft> join(Sentence sentence, List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = 0; j < drafts.size(); j++) {
                Draft description = drafts.get(i);
                Draft name = joined.get(j);
                if (i != j && name.subject() instanceof Draft.Called called && isPerson(description) && beside(sentence, description, name)) {
                    Actor actor = actor(description);
                    Draft.Called told = !called.candidates().isEmpty() || !called.code().isEmpty() ? called
                            : new Draft.Called(called.candidates(), called.name(), called.full(), called.title(), actor.code(), actor.sector(), called.weak());
                    joined.set(j, with(name, told));
                    joined.set(i, with(description, told));
                }
            }
        }
        return joined;
    }

    private static Draft with(Draft draft, Draft.Subject subject) {
        return new Draft(draft.sentence(), draft.first(), draft.last(), draft.head(), draft.span(), draft.form(), subject);
    }

    private static boolean isPerson(Draft draft) {
        return draft.form() == ActorMention.Form.DESCRIPTION && (draft.subject() instanceof Draft.Holding h && h.generic().size() == 1
                || draft.subject() instanceof Draft.Known k && k.actors().size() == 1 && k.actors().get(0).kind() == Actor.Kind.PERSON);
    }

    /** "The Egyptian prime minister, Mustafa Khalil, is": the name stands between commas. */
    private static boolean framed(Sentence sentence, int gap, Draft name) {
        int after = name.last() + 1;
        return name.first() == gap + 1 && after + 1 < sentence.size() && sentence.token(after).text().equals(",") && !sentence.token(after + 1).lower().equals("and")
                && !sentence.token(after + 1).isProperNoun();
    }

    private static Actor actor(Draft draft) {
        return draft.subject() instanceof Draft.Holding h ? h.generic().get(0) : ((Draft.Known) draft.subject()).actors().get(0);
    }

    private static boolean beside(Sentence sentence, Draft description, Draft name) {
        Draft left = description.first() < name.first() ? description : name;
        Draft right = left == description ? name : description;
        int gap = left.last() + 1;
        if (gap >= right.first() || !OPENERS.contains(sentence.token(gap).text())) {
            return false;
        }
        boolean appos = sentence.label(right.head()).equals("appos") && sentence.head(right.head()) == left.head();
        boolean plain = right.first() - gap <= 4 && LOOSE.contains(sentence.label(right.head()))
                && sentence.dominates(left.head(), right.head());
        return appos || plain || left == description && description.subject() instanceof Draft.Holding h && h.codes().size() == 1 && framed(sentence, gap, right);
    }
}
