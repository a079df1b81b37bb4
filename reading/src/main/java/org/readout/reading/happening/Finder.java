package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Cue;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Status;
import org.readout.model.Participant;
import org.readout.reading.actor.Cast;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.factuality.Cues;
import org.readout.reading.factuality.Factuality;
import org.readout.reading.factuality.Verdict;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Finds the happenings of one sentence. */
final class Finder {

    private static final Modes MODES = new Modes();

    /** Verbs whose subject, and whoever plans that, takes no part in what is their object: "announced it would boycott the summit". */
    private static final Set<String> ABSENT = Set.of("skip", "boycott", "miss", "shun", "snub");

    private final Triggers triggers;
    private final Cues cues;
    private final Factuality factuality;
    private final Needs needs;
    private final Parties parties;
    private final Circumstances circumstances;

    Finder(Triggers triggers, Cues cues, Cast cast) {
        this.triggers = triggers;
        this.cues = cues;
        this.factuality = new Factuality(cues);
        this.needs = new Needs(cast);
        this.parties = new Parties(cast, triggers);
        this.circumstances = new Circumstances(cast, cues);
    }

    List<Draft> find(Sentence s, List<TimeExpression> times) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            candidate(s, i, drafts);
        }
        List<Draft> placed = new ArrayList<>();
        for (Draft d : drafts) {
            Set<Integer> others = new HashSet<>();
            drafts.stream().filter(o -> o != d).forEach(o -> others.add(o.trigger()));
            others.removeAll(d.anchors());
            List<Integer> own = d.anchors().stream().filter(a -> a == d.trigger() || schedules(s, d.trigger(), a)).toList();
            placed.add(d.with(Stretch.of(s, d.trigger(), circumstances.when(s, own, others, times, d.type().quad() == 1 && !d.contact())),
                    circumstances.where(s, d.trigger(), own, others, d.mode() == Mode.VISIT)));
        }
        List<Draft> merged = Merging.merge(s, placed);
        return merged.stream().filter(d -> needs.circumstances(d) || References.none(s, d)).toList();
    }

    private void candidate(Sentence s, int i, List<Draft> drafts) {
        Token t = s.token(i);
        boolean verb = t.isVerb() && !s.label(i).matches("aux|aux:pass|cop|amod|compound|case");
        boolean noun = t.isNoun() && !s.label(i).equals("compound");
        boolean state = t.pos().startsWith("JJ") && s.child(i, "cop") >= 0;
        List<Trigger> rows = new ArrayList<>(verb || noun || state ? triggers.at(s, i) : List.of());
        rows.addAll(triggers.phrase(s, i));
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> anchors = anchors(s, i);
        List<Integer> carriers = anchors.stream().filter(a -> a != i && s.dominates(a, i)).toList();
        Verdict verdict = verdict(s, i, state);
        boolean told = verdict.told();
        for (Trigger row : rows) {
            boolean metWith = verb && row.type() == EventType.CONSULT && Clauses.passive(s, i) && Clauses.agents(s, i).isEmpty()
                    && s.child(i, "obl") >= 0 && s.preposition(s.child(i, "obl")).equals("with");
            if (metWith || !needs.words(s, i, row, anchors, told)) {
                continue;
            }
            List<Participant> found = parties.find(s, i, row, carriers);
            if (needs.parties(row, found, noun && told)) {
                drafts.add(new Draft(s, i, row, row.type(), mode(s, i, row, carriers), anchors, found, state ? due(s, i, row, verdict) : verdict, null, null, -1));
                return;
            }
        }
    }

    /** What somebody is ("is willing") holds unless the words say otherwise. */
    private Verdict verdict(Sentence s, int i, boolean state) {
        Verdict verdict = factuality.judge(s, i);
        return state && verdict.status() == null ? new Verdict(Status.ONGOING, verdict.certainty(), verdict.cues()) : verdict;
    }

    /** "is due in X", "was due in X": the visit is planned, not under way. */
    private static Verdict due(Sentence s, int adjective, Trigger row, Verdict verdict) {
        boolean stands = verdict.status() == Status.ONGOING || verdict.status() == Status.OCCURRED;
        List<Cue> cues = Stream.concat(verdict.cues().stream(), Stream.of(new Cue("plan", s.token(adjective).span()))).toList();
        return row.type() == EventType.CONSULT && stands ? new Verdict(Status.PLANNED, verdict.certainty(), cues) : verdict;
    }

    /** "phone call", "video summit", "telephone conversation": the words before the noun may tell the form. */
    private static @Nullable Mode mode(Sentence s, int i, Trigger row, List<Integer> carriers) {
        for (int c : s.children(i, "compound", "amod", "obl", "nmod")) {
            if (row.type() == EventType.CONSULT && s.token(c).lower().matches("phone|telephone|telephonic|telephoned")) {
                return Mode.PHONE;
            }
        }
        return row.mode() != null ? row.mode() : MODES.of(s, i, row.type(), carriers);
    }

    /** The trigger, the verbs above it that carry or plan it, and those below it that tell when it was held. */
    private List<Integer> anchors(Sentence s, int trigger) {
        Set<Integer> found = new TreeSet<>();
        found.add(trigger);
        int partner = NounParties.partner(s, trigger);
        if (partner >= 0) {
            found.add(partner);
        }
        int node = trigger;
        for (int steps = 0; steps < 10; steps++) {
            int head = s.head(node);
            if (head < 0) {
                break;
            }
            String label = s.label(node);
            if (label.equals("conj") && !s.token(node).isVerb()) {
                node = head;
                continue;
            }
            if (label.startsWith("nmod") && s.preposition(node).equals("of") && s.token(head).isNoun() && cues.passes(s.token(head))) {
                node = head;
                continue;
            }
            boolean argument = label.matches("obj|nsubj|nsubj:pass|xcomp|iobj")
                    || label.equals("obl") && s.preposition(node).matches("for|to|on|in|at|with")
                    || label.equals("obl") && s.preposition(node).matches("from|out|off") && cues.fate(s, head)
                    || label.equals("ccomp") && s.token(node).pos().equals("VB");
            if (!argument || !(s.token(head).isVerb() || s.child(head, "cop") >= 0) || !carries(s, head, node)) {
                break;
            }
            found.add(head);
            if (label.equals("obj") && ABSENT.contains(s.token(head).lemma())) {
                break;
            }
            node = head;
        }
        for (int c : s.children(trigger, "acl", "acl:relcl")) {
            if (s.token(c).isVerb() && s.child(c, "mark", "case") < 0 && !former(s, c) && !remark(s, c) && carries(s, c, c)) {
                found.add(c);
            }
        }
        return List.copyOf(found);
    }

    /** "ratified the accord, making a start": a gerund with an object of its own behind a comma goes on from the clause, not from the noun. */
    private static boolean remark(Sentence s, int verb) {
        return s.token(verb).pos().equals("VBG") && s.child(verb, "obj") >= 0 && s.subtree(verb).get(0) > 0
                && s.token(s.subtree(verb).get(0) - 1).text().equals(",");
    }

    /** "originally set for May": no longer so. */
    private static boolean former(Sentence s, int verb) {
        return s.children(verb, "advmod").stream().anyMatch(a -> s.token(a).lower().matches("originally|initially|previously|first"));
    }

    /** True if a date or place that hangs on verb {@code v} is the happening's: it carries it out or schedules it, and is no word on it. */
    private boolean schedules(Sentence s, int trigger, int v) {
        if (cues.fate(s, v) && !s.label(trigger).equals("nsubj") && !triggers.isScheduling(s.token(v))) {
            return false;
        }
        return !s.token(v).isVerb() || cues.happens(s, v) || triggers.carrier(s, v, trigger) != null
                || triggers.isScheduling(s.token(v)) || s.label(trigger).equals("xcomp");
    }

    /** True if verb {@code v} carries out, plans or decides what depends on it at {@code node} (itself for a clause below the noun). */
    private boolean carries(Sentence s, int v, int node) {
        String label = s.label(node);
        if (label.equals("obl")) {
            boolean fated = cues.fate(s, v) && s.preposition(node).matches("from|out|off");
            return cues.plans(s, v) || triggers.carriedBehind(s, v, node) || fated;
        }
        boolean carrier = s.token(v).isVerb() && triggers.carrier(s, v, node) != null;
        return label.equals("xcomp") ? cues.plans(s, v) : carrier || cues.plans(s, v) || cues.fate(s, v);
    }
}
