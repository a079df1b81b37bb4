package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
                    Draft.Called told = told(called, actor(description));
                    joined.set(j, with(name, told));
                    joined.set(i, with(description, told));
                }
            }
            inTurn(sentence, drafts, i, joined);
        }
        return joined;
    }

    /** A known person stays who it is; another is of the state and sector of the description. */
    private static Draft.Called told(Draft.Called called, Actor described) {
        return !called.candidates().isEmpty() || !called.code().isEmpty() ? called
                : new Draft.Called(called.candidates(), called.name(), called.full(), called.title(), described.code(), described.sector(), called.weak());
    }

    /** "The foreign ministers of Chile and Peru, Duarte and Vera": as many names as states, each with its own. */
    private static void inTurn(Sentence sentence, List<Draft> drafts, int description, List<Draft> joined) {
        Draft all = drafts.get(description);
        List<Actor> described = all.form() == ActorMention.Form.DESCRIPTION && all.subject() instanceof Draft.Holding h ? h.generic() : List.of();
        int gap = all.last() + 1;
        if (described.size() < 2 || gap >= sentence.size() || !OPENERS.contains(sentence.token(gap).text())) {
            return;
        }
        List<Draft.Called> people = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int at = gap + 1; people.size() < described.size();) {
            int from = at;
            int next = IntStream.range(0, drafts.size()).filter(j -> drafts.get(j).first() == from && drafts.get(j).subject() instanceof Draft.Called).findFirst().orElse(-1);
            if (next < 0) {
                return;
            }
            people.add(told((Draft.Called) drafts.get(next).subject(), described.get(people.size())));
            places.add(next);
            at = drafts.get(next).last() + 1;
            for (int joints = 0; joints < 2 && at < sentence.size() && sentence.token(at).text().matches(",|and|&"); joints++) {
                at++;
            }
        }
        int after = drafts.get(places.get(places.size() - 1)).last() + 1;
        if (after < sentence.size() && sentence.token(after).text().matches("and|,") && after + 1 < sentence.size() && sentence.token(after + 1).isProperNoun()) {
            return;
        }
        for (int i = 0; i < people.size(); i++) {
            joined.set(places.get(i), with(drafts.get(places.get(i)), people.get(i)));
        }
        joined.set(description, with(all, new Draft.Several(people)));
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
