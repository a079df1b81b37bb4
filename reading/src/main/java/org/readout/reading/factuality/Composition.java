package org.readout.reading.factuality;

import org.jspecify.annotations.Nullable;
import org.readout.model.Certainty;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Composes a cue with what is known so far, as implication signatures compose up a tree (Nairn, Condoravdi and Karttunen 2006). The effects
 * are those of {@code cues.tsv}.
 */
final class Composition {

    private Composition() {}

    /**
     * The verdict once the cue has had its say.
     *
     * @param sense what the cue does
     * @param negated whether the cue is negated
     * @param finite whether the scope is a clause with a verdict of its own
     * @param own the verdict on the cue itself, open where it has no form of its own
     * @param v what is known of the scope
     * @param span where the cue stands
     */
    static Verdict apply(Cues.Sense sense, boolean negated, boolean finite, Verdict own, Verdict v, Span span) {
        boolean unreal = own.is(Status.PROPOSED) || own.is(Status.HYPOTHETICAL);
        Certainty sure = sense.certainty();
        return switch (sense.effect()) {
            case KEEP, HAPPEN -> v.open() || v.is(Status.PLANNED) && own.is(Status.OCCURRED) && !finite ? own.open() ? v : v.withStatusOf(own)
                    : negated && !finite ? v.with(Status.DENIED, Certainty.CERTAIN, "negation", span) : v;
            case FACT -> v.open() ? v.with(Status.OCCURRED, Certainty.CERTAIN, "fact", span) : v;
            case REPORT -> report(v, own, negated, finite, sure, span);
            case KNOW -> report(v, own, false, finite, sure, span);
            case DOUBT -> negated || off(v) ? v : v.with(Status.PROPOSED, Certainty.POSSIBLE, "doubt", span);
            case ABSENT -> !v.open() ? v : v.with(unreal || own.is(Status.PLANNED) ? Status.PLANNED : Status.OCCURRED, Certainty.CERTAIN, "fact", span);
            case OCCURRED -> v.open() ? v.with(Status.OCCURRED, sure, "order", span) : v;
            case ONGOING -> v.open() ? v.with(Status.ONGOING, sure, "order", span) : v;
            case FAILED -> v.is(Status.DENIED) && !finite || negated
                    ? v.with(Status.OCCURRED, Certainty.PROBABLE, "negation", span)
                    : unreal && !finite ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "modal", span) : v.with(Status.DENIED, sure, "negation", span);
            case DENIED -> negated ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "negation", span)
                    : unreal && !finite ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "modal", span) : v.with(Status.DENIED, sure, "denial", span);
            case CANCELLED, POSTPONED -> negated || unreal
                    ? v.with(Status.PLANNED, Certainty.POSSIBLE, "plan", span)
                    : v.with(Status.valueOf(sense.effect().name()), sure, sense.effect() == Effect.CANCELLED ? "cancellation" : "postponement", span);
            case HYPOTHETICAL -> v.with(Status.HYPOTHETICAL, sure, "condition", span);
            case DETAIL -> !v.open() && !v.is(Status.PLANNED) ? v : negated ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "plan", span)
                    : v.with(Status.PLANNED, sure, "plan", span);
            case ACCEPT -> finite || off(v) ? v : negated ? v.with(Status.DENIED, Certainty.CERTAIN, "negation", span)
                    : unreal ? v : v.with(Status.PLANNED, sure, "plan", span);
            case TRUE -> negated ? v.with(Status.DENIED, Certainty.CERTAIN, "negation", span) : v;
            case ANNOUNCE -> finite && !futureInPast(v, own) ? negated ? unconfirmed(v, span) : v : negated ? v.sure(Certainty.UNSTATED, "negation", span)
                    : off(v) || unreal || v.is(Status.OCCURRED) ? v : v.with(Status.PLANNED, sure, "plan", span);
            case PLANNED, PROPOSED -> plan(Status.valueOf(sense.effect().name()), sure, negated, finite, own, v, span);
        };
    }

    /** "could not confirm that X attacked", "nobody believes that X attacked": nobody says that it happened. */
    private static Verdict unconfirmed(Verdict v, Span span) {
        return v.is(Status.OCCURRED) ? v.with(Status.PROPOSED, Certainty.UNSTATED, "negation", span) : v.sure(Certainty.UNSTATED, "negation", span);
    }

    /** What the construction ("is to", "is going to", "has to") at {@code span} makes of the infinitive below it. */
    static Verdict infinitive(Status status, Certainty sure, Verdict own, Verdict verdict, Span span) {
        if (own.is(Status.DENIED)) {
            return verdict.with(Status.DENIED, Certainty.CERTAIN, "negation", span);
        }
        return verdict.is(Status.DENIED) ? verdict : verdict.with(status, sure, "plan", span);
    }

    private static Verdict plan(
            Status status, @Nullable Certainty sure, boolean negated, boolean finite, Verdict own, Verdict v, Span span) {
        if (finite && futureInPast(v, own)) {
            return new Verdict(status, Certainty.PROBABLE, v.cues());
        }
        if (finite && (v.is(Status.OCCURRED) || v.is(Status.ONGOING) && status == Status.PLANNED)) {
            return v;
        }
        if (negated) {
            return v.with(Status.DENIED, Certainty.CERTAIN, "negation", span);
        }
        if (status == Status.PROPOSED && !finite && (v.is(Status.CANCELLED) || v.is(Status.POSTPONED))) {
            return v.with(Status.PLANNED, Certainty.POSSIBLE, "plan", span);
        }
        if (off(v) || v.is(Status.HYPOTHETICAL)) {
            return v;
        }
        if (own.is(Status.HYPOTHETICAL)) {
            return v.with(Status.HYPOTHETICAL, Certainty.POSSIBLE, "modal", span);
        }
        return own.is(Status.PROPOSED) || v.is(Status.PROPOSED) ? v.with(Status.PROPOSED, Certainty.POSSIBLE, "modal", span)
                : v.with(status, own.is(Status.PLANNED) ? null : sure, "plan", span);
    }

    private static Verdict report(Verdict v, Verdict own, boolean negated, boolean finite, @Nullable Certainty sure, Span span) {
        Verdict inner = v.open() ? v.with(Status.OCCURRED, sure, "reporting", span) : sure == null ? v : v.sure(sure, "reporting", span);
        if (finite && futureInPast(v, own)) {
            return new Verdict(Status.PLANNED, Certainty.PROBABLE, inner.cues());
        }
        return negated ? unconfirmed(inner, span) : inner;
    }

    private static boolean off(Verdict v) {
        return v.is(Status.DENIED) || v.is(Status.CANCELLED) || v.is(Status.POSTPONED);
    }

    /** "said it would": would under a past verb, with no other doubt, is a plan. */
    private static boolean futureInPast(Verdict v, Verdict own) {
        return v.is(Status.HYPOTHETICAL) && v.cues().stream().allMatch(c -> c.kind().equals("modal")) && own.is(Status.OCCURRED);
    }
}
