package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Actor;
import org.readout.model.Context;
import org.readout.model.lexicon.Keys;
import org.readout.model.lexicon.Table;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.lexicon.Forms;
import org.readout.reading.parse.Lemmas;
import org.readout.reading.parse.Sentence;

/**
 * The lexicon {@code contexts.tsv}: what a happening is about, by the words of its own clause and of those who take part. Immutable and
 * thread-safe.
 */
final class Topics {

    /** Other clauses, and what is only said in passing. */
    private static final Set<String> ASIDE = Set.of("acl:relcl", "parataxis", "appos", "discourse");
    private static final Set<String> APART = Set.of("after", "before", "while", "when", "as", "if", "since", "although", "though", "because",
            "until", "once", "unless", "whereas");

    private final Map<String, Set<Context>> contexts = new HashMap<>();
    private final int longest;

    Topics() {
        int words = 1;
        Keys keys = new Keys();
        for (Table.Row row : Table.filled(Topics.class, "contexts.tsv", 2).rows()) {
            for (String phrase : row.list(1)) {
                Forms.words(row, phrase);
                keys.add(row, row.get(0) + " " + phrase);
                contexts.computeIfAbsent(phrase, k -> EnumSet.noneOf(Context.class)).add(row.named(Context.class, row.get(0)));
                words = Math.max(words, phrase.split(" ").length);
            }
        }
        longest = words;
    }

    /** The contexts of a happening, in the order of {@link Context}. */
    List<Context> of(Sentence s, Draft d, Cast cast) {
        Set<Context> found = EnumSet.noneOf(Context.class);
        Set<Integer> clause = clause(s, d);
        clause.removeIf(i -> named(s, i, cast));
        for (int i : clause) {
            String before = "";
            for (int k = i; k < Math.min(s.size(), i + longest) && clause.contains(k); k++) {
                List<String> forms = Lemmas.of(s.token(k));
                for (String form : forms) {
                    found.addAll(contexts.getOrDefault(before + form, Set.of()));
                }
                before += forms.get(0) + " ";
            }
        }
        return List.copyOf(found);
    }

    /** The title of a named person is not what the happening is about: "Defence Secretary Lee visited". */
    private static boolean named(Sentence s, int token, Cast cast) {
        return cast.actorAt(s.index(), token).filter(a -> a.form() == ActorMention.Form.NAME
                && a.actors().stream().allMatch(x -> x.kind() == Actor.Kind.PERSON)).isPresent();
    }

    /** The tokens of the trigger's own clause or phrase, and of the arguments of the verbs that carry it. */
    private static Set<Integer> clause(Sentence s, Draft d) {
        Set<Integer> found = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(d.trigger()));
        for (int anchor : d.anchors()) {
            if (anchor != d.trigger()) {
                open.addAll(s.children(anchor, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod"));
            }
        }
        while (!open.isEmpty()) {
            int i = open.remove(open.size() - 1);
            if (found.add(i)) {
                s.children(i).stream().filter(c -> within(s, c)).forEach(open::add);
            }
        }
        return found;
    }

    private static boolean within(Sentence s, int child) {
        String label = s.label(child);
        if (ASIDE.contains(label) || s.token(child).isVerb() && label.matches("conj|dep")) {
            return false;
        }
        return !s.token(child).isVerb() || s.children(child, "mark", "case").stream().noneMatch(m -> APART.contains(s.token(m).lower()));
    }
}
