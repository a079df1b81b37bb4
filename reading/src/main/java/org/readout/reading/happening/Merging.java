package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.reading.parse.Sentence;

/** Joins what one sentence says twice ("they met at a summit") and sorts out acts that stand inside other acts. */
final class Merging {

    private static final Set<String> TOLL = Set.of("kill", "wound", "injure", "maim", "destroy", "slay");
    private static final Set<EventType> SPOKEN = Set.of(EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);
    private static final Set<EventType> COOPERATIVE = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AID, EventType.SUPPORT);
    private static final Set<EventType> SERVING = Set.of(EventType.AID, EventType.SUPPORT);
    /** Acts whose object is what somebody else has done or asked. */
    private static final Set<EventType> AGAINST = Set.of(EventType.REJECT, EventType.ACCUSE);
    private static final Set<String> APART = Set.of(
            "after", "before", "following", "since", "ahead of", "prior to", "until", "despite", "from", "like", "than", "as");

    private static final Set<String> MEASURES = Set.of("day", "week", "month", "year", "decade", "hour", "wave", "series", "spate", "string", "round",
            "number", "dozen", "hundred", "campaign");

    /** "The summit marks the first meeting since": subject and object are one happening. */
    private static final Set<String> EQUATING = Set.of("mark", "represent", "constitute", "become", "form");

    private Merging() {}

    static List<Draft> merge(Sentence s, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft d : drafts) {
            kept.stream().filter(k -> k.trigger() == d.trigger() && k.row() == d.row()).findFirst().ifPresent(k -> nested(s, k, kept));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int a = 0; a < kept.size() && !changed; a++) {
                for (int b = 0; b < kept.size() && !changed; b++) {
                    changed = a != b && join(s, kept, a, b);
                }
            }
        }
        return kept;
    }

    /** The two are one: {@code inner} stands in the clause or phrase of {@code outer}. */
    private static boolean join(Sentence s, List<Draft> kept, int a, int b) {
        Draft outer = kept.get(a);
        Draft inner = kept.get(b);
        if (outer.type() == EventType.SUPPORT && inner.type().quad() >= 3 && s.label(inner.trigger()).equals("acl") && s.token(inner.trigger()).pos().equals("VBG")
                && s.head(s.head(inner.trigger())) == outer.trigger() && s.label(s.head(inner.trigger())).matches("obj|nsubj:pass")) {
            kept.remove(a);
            return true;
        }
        if (toll(s, outer, inner)) {
            kept.set(a, outer.participants().stream().anyMatch(p -> p.role() == Role.RECIPIENT) ? outer : outer.joined(inner, outer.verdict(), outer.mode()));
            kept.remove(b);
            return true;
        }
        int named = measured(s, inner.trigger());
        boolean objectOfRow = outer.row().needs("obj") && s.head(named) == outer.trigger() && s.label(named).matches("obj|nsubj:pass");
        if (objectOfRow && outer.type() == EventType.SUPPORT && outer.mode() != Mode.SIGNING && inner.verdict().status() == Status.OCCURRED) {
            return false;
        }
        boolean signed = outer.mode() == Mode.SIGNING && inner.type() == EventType.AGREE && (s.head(inner.trigger()) == outer.trigger()
                || s.head(outer.trigger()) == inner.trigger() && s.label(outer.trigger()).equals("acl:relcl"));
        boolean left = outer.type() == EventType.RETREAT && inner.contact() && s.head(inner.trigger()) == outer.trigger()
                && s.preposition(inner.trigger()).matches("from|out|out of");
        if (left) {
            kept.remove(a);
            return true;
        }
        if (objectOfRow || signed) {
            boolean exact = inner.row().lemma().contains(" ");
            Mode mode = outer.mode() == null && outer.type() == inner.type() ? inner.mode() : outer.mode();
            Draft object = AGAINST.contains(outer.type()) ? inner.against() : inner;
            kept.set(a, exact ? inner.joined(outer, outer.verdict(), inner.mode()) : outer.joined(object, outer.verdict(), mode));
            kept.remove(b);
            return true;
        }
        if (!outer.contact() || !inner.contact()) {
            return false;
        }
        int head = s.head(inner.trigger());
        if (head < 0 || outer.trigger() == inner.trigger()) {
            return false;
        }
        String label = s.label(inner.trigger());
        boolean visit = outer.mode() == Mode.VISIT ^ inner.mode() == Mode.VISIT;
        boolean form = inner.mode() == Mode.PHONE && s.preposition(inner.trigger()).matches("in|over|by|during");
        boolean apart = APART.contains(s.preposition(inner.trigger())) || visit || !form && outer.mode() == Mode.PHONE ^ inner.mode() == Mode.PHONE;
        boolean phrase = outer.anchors().contains(head) && !apart
                && (s.token(outer.trigger()).isVerb() || s.token(head).isVerb() && label.matches("obl|xcomp"))
                && label.matches("obl|nmod|obj|xcomp|nsubj|dep");
        boolean copula = outer.trigger() == head && label.startsWith("nsubj") && s.child(head, "cop") >= 0 && !visit
                || label.equals("appos") && head == outer.trigger();
        boolean equated = label.matches("obj|dep") && EQUATING.contains(s.token(head).lemma())
                && (s.child(head, "nsubj") == outer.trigger() || outer.anchors().contains(s.head(head)) && s.child(head, "nsubj") < 0);
        if (phrase || copula || equated) {
            kept.set(a, outer.joined(inner, outer.verdict().status() != null ? outer.verdict() : inner.verdict(), finer(outer.mode(), inner.mode())));
            kept.remove(b);
            return true;
        }
        boolean topic = head == outer.trigger() && label.equals("nmod")
                && s.preposition(inner.trigger()).matches("on|about|for|over|of|around|regarding");
        if (topic && outer.when() == null && (outer.verdict().status() == null || outer.verdict().status() != Status.OCCURRED)) {
            kept.remove(a);
            return true;
        }
        return false;
    }

    /** "bombed X, killing eight people": a participle tells what became of the attack; it is no other one. */
    private static boolean toll(Sentence s, Draft outer, Draft inner) {
        int v = inner.trigger();
        return outer.type() == EventType.ASSAULT && inner.type() == EventType.ASSAULT && s.token(v).pos().equals("VBG") && s.child(v, "mark", "case") < 0
                && TOLL.contains(s.token(v).lemma()) && s.label(v).matches("advcl|acl|xcomp|dep") && outer.anchors().contains(s.head(v))
                && actors(outer).containsAll(actors(inner));
    }

    private static Set<String> actors(Draft d) {
        return d.participants().stream().filter(p -> p.role() == Role.ACTOR).map(p -> p.actor().id()).collect(Collectors.toSet());
    }

    /** "months of fighting", "a wave of strikes": how much of it there was stands above the happening. */
    private static int measured(Sentence s, int trigger) {
        int head = s.head(trigger);
        boolean of = head >= 0 && s.label(trigger).equals("nmod") && s.preposition(trigger).equals("of") && MEASURES.contains(s.token(head).lemma());
        return of ? head : trigger;
    }

    private static @Nullable Mode finer(@Nullable Mode a, @Nullable Mode b) {
        List<Mode> order = List.of(Mode.SUMMIT, Mode.PHONE, Mode.VISIT, Mode.MULTILATERAL, Mode.MEETING, Mode.TALKS);
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int ia = order.indexOf(a);
        int ib = order.indexOf(b);
        return ia >= 0 && (ib < 0 || ia <= ib) ? a : b;
    }

    /** "agreed to meet" is a planned meeting; "refused to meet" a denied one; in "threatened to attack" the threat alone is an act. */
    private static void nested(Sentence s, Draft inner, List<Draft> kept) {
        int head = s.head(inner.trigger());
        String label = s.label(inner.trigger());
        for (int steps = 0; head >= 0 && steps < 6; steps++) {
            int at = head;
            Draft outer = kept.stream().filter(d -> d.trigger() == at && SPOKEN.contains(d.type())
                    || infinitive(s, inner.trigger()) && (d.trigger() == at && forbidden(d) || asked(s, d, at))).findFirst().orElse(null);
            if (outer != null && kept.contains(inner) && (label.matches("xcomp|ccomp|obj|obl|nmod|acl|dep|advcl") && !temporal(s, inner.trigger()))) {
                scope(outer, inner, kept);
                return;
            }
            if (kept.contains(inner) && serves(s, inner, kept, at)) {
                kept.set(kept.indexOf(inner), inner.inside(at));
                return;
            }
            boolean through = inner.anchors().contains(head) || label.equals("xcomp") && s.token(head).isVerb() || given(s, label, head, kept);
            if (!through) {
                return;
            }
            label = s.label(head);
            head = s.head(head);
        }
    }

    /** "will not allow X to help Y": nobody helps, and X refuses nothing. */
    private static boolean forbidden(Draft outer) {
        return outer.type() == EventType.CONCEDE && outer.verdict().status() == Status.DENIED;
    }

    /** "gave money to support Y", "restated its commitment to help Y": what help or backing is for is no second act. */
    private static boolean serves(Sentence s, Draft inner, List<Draft> kept, int at) {
        int verb = s.token(at).isNoun() && s.label(at).equals("obj") ? s.head(at) : at;
        return infinitive(s, inner.trigger()) && s.label(inner.trigger()).matches("advcl|acl|xcomp") && SERVING.contains(inner.type())
                && kept.stream().anyMatch(d -> d != inner && d.trigger() == verb && SERVING.contains(d.type()) && s.token(verb).isVerb());
    }

    /** "gave X permission to help Y": the infinitive hangs on the noun that makes the act. */
    private static boolean given(Sentence s, String label, int noun, List<Draft> kept) {
        return label.equals("acl") && s.label(noun).equals("obj")
                && kept.stream().anyMatch(d -> d.trigger() == s.head(noun) && d.type() == EventType.CONCEDE && d.row().needs("obj"));
    }

    /** "faced pressure from X to help Y": the infinitive hangs on the verb and says what is asked for. */
    private static boolean asked(Sentence s, Draft outer, int verb) {
        return outer.type() == EventType.REQUEST && s.token(outer.trigger()).isNoun() && s.head(outer.trigger()) == verb
                && outer.anchors().contains(verb);
    }

    private static boolean infinitive(Sentence s, int verb) {
        return s.token(verb).pos().equals("VB") && s.children(verb, "mark").stream().anyMatch(m -> s.token(m).pos().equals("TO"));
    }

    /** "invited X to a summit": who invites and who is invited take part. */
    private static List<Participant> together(Draft outer, Draft inner) {
        return Stream.concat(outer.participants().stream().map(p -> new Participant(p.actor(), Role.ACTOR, p.span())), inner.participants().stream())
                .collect(Collectors.toMap(p -> p.actor().id(), p -> p, (a, b) -> b, LinkedHashMap::new)).values().stream().toList();
    }

    private static boolean temporal(Sentence s, int trigger) {
        return APART.contains(s.preposition(trigger)) || s.preposition(trigger).matches("at|during|in");
    }

    private static void scope(Draft outer, Draft inner, List<Draft> kept) {
        Sentence s = outer.sentence();
        boolean planned = inner.verdict().status() == Status.PLANNED || inner.verdict().status() == Status.PROPOSED;
        if (outer.type() != EventType.REJECT && outer.type() != EventType.THREATEN && planned
                && (inner.contact() && !(outer.type() == EventType.REQUEST && inner.mode() == Mode.THIRD_PARTY) || outer.type() == EventType.AGREE && COOPERATIVE.contains(inner.type()))) {
            kept.remove(outer);
            kept.set(kept.indexOf(inner), inner.contact() ? inner.with(together(outer, inner)) : inner);
            return;
        }
        if (outer.type() == EventType.REJECT && outer.verdict().status() == Status.DENIED
                || outer.type() == EventType.AGREE && planned && inner.type().quad() >= 3) {
            kept.remove(outer);
            return;
        }
        boolean modal = s.children(inner.trigger(), "aux").stream().anyMatch(a -> s.token(a).pos().equals("MD"));
        boolean finite = outer.type() != EventType.REQUEST && s.label(inner.trigger()).equals("ccomp")
                && (modal || !s.token(inner.trigger()).pos().equals("VB"));
        if (inner.verdict().status() == Status.OCCURRED || inner.verdict().status() == Status.POSTPONED) {
            return;
        }
        if (finite && outer.type() != EventType.THREATEN) {
            return;
        }
        if (!finite) {
            kept.set(kept.indexOf(inner), inner.inside(outer.trigger()));
        }
        if (outer.participants().stream().noneMatch(p -> p.role() == Role.RECIPIENT)) {
            kept.set(kept.indexOf(outer), outer.with(Stream.concat(outer.participants().stream(), addressed(outer, inner)
                    .map(p -> new Participant(p.actor(), Role.RECIPIENT, p.span()))).toList()));
        }
    }

    /** "demanded that X leave Y": who is to act, else all whom the act concerns. */
    private static Stream<Participant> addressed(Draft outer, Draft inner) {
        List<Participant> others = inner.participants().stream()
                .filter(p -> outer.participants().stream().noneMatch(q -> q.actor().id().equals(p.actor().id()))).toList();
        boolean told = outer.type() == EventType.REQUEST && others.stream().anyMatch(p -> p.role() == Role.ACTOR);
        return others.stream().filter(p -> !told || p.role() == Role.ACTOR);
    }
}
