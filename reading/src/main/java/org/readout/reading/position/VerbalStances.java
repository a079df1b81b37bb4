package org.readout.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Position.Stance;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;
import org.readout.reading.parse.Token;

/** Stances of verbs and adjectives: "Russia demands …", "a plan opposed by Ukraine", "Ukraine is ready to …". */
final class VerbalStances {

    private final Stances stances;
    private final Clauses clauses;

    VerbalStances(Stances stances, Clauses clauses) {
        this.stances = stances;
        this.clauses = clauses;
    }

    List<Finding> in(Sentence s, Holders holders) {
        List<Finding> found = new ArrayList<>();
        for (int v = 0; v < s.size(); v++) {
            Token t = s.token(v);
            String lemma = t.lemma().toLowerCase(Locale.ROOT);
            if (t.isVerb() && !s.label(v).equals("amod") && !s.label(v).equals("compound")) {
                verb(s, v, stances.of(lemma, "v"), holders).ifPresent(found::add);
            }
            boolean predicate = s.child(v, "cop") >= 0 || s.label(v).equals("xcomp") || s.child(v, "aux:pass") >= 0;
            if (predicate && (t.pos().startsWith("JJ") || t.isVerb() || t.pos().equals("IN"))) {
                active(s, v, stances.of(t.pos().startsWith("VB") ? t.lower() : lemma, "a"), holders).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> verb(Sentence s, int v, List<Frame> frames, Holders holders) {
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        boolean participle = s.token(v).pos().equals("VBN") && s.child(v, "aux", "nsubj") < 0 && !perfect(s, v);
        if (!participle && s.child(v, "aux:pass") < 0) {
            return active(s, v, frames, holders);
        }
        return frames.stream().filter(f -> f.link().isEmpty() && f.takes("obj")).findFirst().flatMap(f -> passive(s, v, f, holders));
    }

    /** True if {@code v} shares the "have" of the verb it is coordinated with. */
    private static boolean perfect(Sentence s, int v) {
        return s.label(v).equals("conj") && s.child(s.head(v), "aux") >= 0 && s.child(s.head(v), "aux:pass") < 0;
    }

    private Optional<Finding> active(Sentence s, int v, List<Frame> frames, Holders holders) {
        for (Frame frame : frames) {
            Optional<Stretch> statement = Complements.of(s, v, frame);
            Stance stance = frame.stance(Clauses.negated(s, v));
            if (statement.isEmpty()) {
                continue;
            }
            if (stance == null || clauses.unasserted(s, v) || Clauses.advised(s, v) || clauses.empty(statement.get())) {
                return Optional.empty();
            }
            int subject = holders.subject(s, v);
            List<Actor> who = subject < 0 ? List.of() : holders.at(s, subject);
            if (who.isEmpty() || frame.takes("own") && !holders.named(s, subject)) {
                return Optional.empty();
            }
            int modal = Clauses.modal(s, v);
            Stretch said = modal < 0 ? statement.get() : new Stretch(s, Math.min(modal, statement.get().first()), statement.get().last());
            int from = subject < v && v - subject <= 20 ? s.subtree(subject).get(0) : v;
            int first = Math.min(Math.min(from < v - 25 ? subject : from, v), said.first());
            return Optional.of(new Finding(who, stance, v, said, new Stretch(s, Math.max(0, first), Math.max(v, said.last()))));
        }
        return Optional.empty();
    }

    private Optional<Finding> passive(Sentence s, int v, Frame frame, Holders holders) {
        List<Actor> who = holders.agents(s, v);
        Stance stance = frame.stance(Clauses.negated(s, v));
        if (who.isEmpty() || stance == null || clauses.unasserted(s, v)) {
            return Optional.empty();
        }
        int object = s.child(v, "nsubj:pass", "nsubj");
        if (object < 0 && s.label(v).startsWith("acl")) {
            object = s.head(v);
        }
        if (object < 0 || object > v) {
            return Optional.empty();
        }
        Optional<Stretch> statement = Stretch.trimmed(s, s.subtree(object).get(0),
                Math.max(object, s.label(v).startsWith("acl") ? object : end(s, object, v)));
        int last = s.children(v, "obl", "obl:agent", "nmod").stream().filter(c -> s.preposition(c).equals("by"))
                .mapToInt(c -> s.subtree(c).stream().mapToInt(Integer::intValue).max().orElse(c)).findFirst().orElse(v);
        return statement.map(w -> new Finding(who, stance, v, w, new Stretch(s, w.first(), Math.max(last, v))));
    }

    private static int end(Sentence s, int object, int v) {
        return s.subtree(object).stream().filter(i -> i < v).mapToInt(Integer::intValue).max().orElse(object);
    }
}
