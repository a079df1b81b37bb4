package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.lexicon.Keys;
import org.readout.model.lexicon.Table;
import org.readout.reading.lexicon.Forms;
import org.readout.reading.parse.Lemmas;
import org.readout.reading.parse.Sentence;

/** The lexicon {@code modes.tsv}: the mode of an act by what is asked, refused, threatened or used. Immutable and thread-safe. */
final class Modes {

    private static final int DEPTH = 4;
    private static final Set<String> MEANS = Set.of("with", "by", "from", "using");
    private static final String BELOW = "obj|iobj|obl|nmod|xcomp|ccomp|acl|compound|amod|conj|dep|advcl|nsubj:pass|compound:prt";

    private final Map<EventType, Map<String, Mode>> words = new EnumMap<>(EventType.class);

    Modes() {
        Keys keys = new Keys();
        for (Table.Row row : Table.filled(Modes.class, "modes.tsv", 3).rows()) {
            for (String type : row.list(0)) {
                Map<String, Mode> ofType = words.computeIfAbsent(row.named(EventType.class, type), k -> new HashMap<>());
                Mode mode = mode(row, EventType.valueOf(type));
                for (String word : row.list(2)) {
                    Forms.words(row, word);
                    keys.add(row, type + " " + word);
                    ofType.put(word, mode);
                }
            }
        }
    }

    private static Mode mode(Table.Row row, EventType type) {
        return type.modes().stream().filter(m -> m.code().equals(row.get(1))).findFirst()
                .orElseThrow(() -> row.error(row.get(1), "no mode of " + type + "; its modes are " + type.modes().stream().map(Mode::code).toList()));
    }

    /**
     * The mode of the act at {@code trigger} by the words around it, null if they do not tell.
     *
     * @param carriers verbs that carry it out
     */
    @Nullable Mode of(Sentence s, int trigger, EventType type, List<Integer> carriers) {
        Map<String, Mode> known = words.get(type);
        if (known == null) {
            return null;
        }
        List<Integer> near = new ArrayList<>(type.quad() == 3 ? below(s, trigger) : means(s, trigger));
        for (int v : carriers) {
            near.addAll(type.quad() == 3 ? s.children(v, "obl", "xcomp", "advcl") : means(s, v));
        }
        for (int depth = 0; depth < DEPTH && !near.isEmpty(); depth++) {
            for (int i : near) {
                Mode mode = at(s, i, known);
                if (mode != null) {
                    return mode;
                }
            }
            near = near.stream().flatMap(i -> below(s, i).stream()).toList();
        }
        return null;
    }

    /** "step down", "suicide bomber", "aid": the phrase that the token makes with its particle or the word before it, else the word. */
    private static @Nullable Mode at(Sentence s, int i, Map<String, Mode> known) {
        List<String> forms = Lemmas.of(s.token(i));
        int particle = s.child(i, "compound:prt", "advmod");
        List<String> keys = new ArrayList<>();
        if (particle >= 0) {
            keys.add(forms.get(0) + " " + s.token(particle).lower());
        }
        if (i > 0) {
            forms.forEach(form -> keys.add(Lemmas.of(s.token(i - 1)).get(0) + " " + form));
        }
        keys.addAll(forms);
        return keys.stream().filter(known::containsKey).findFirst().map(known::get).orElse(null);
    }

    private static List<Integer> below(Sentence s, int i) {
        return s.children(i).stream().filter(c -> s.label(c).matches(BELOW)).toList();
    }

    private static List<Integer> means(Sentence s, int trigger) {
        List<Integer> found = new ArrayList<>();
        for (int c : s.children(trigger, "nsubj", "compound", "amod", "obl", "nmod", "advcl")) {
            if (!s.label(c).matches("obl|nmod|advcl") || MEANS.contains(s.preposition(c)) || MEANS.contains(s.token(c).lower())) {
                found.add(c);
            }
        }
        return found;
    }
}
