package org.readout.brief.plover;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Status;

/**
 * PLOVER folds status into type: a future meeting is an AGREE, a cancelled one a REJECT, announced sanctions are a THREATEN. Here the
 * happening and its status become that code (PLOVER 2.0 manual, sections on AGREE, CONCEDE, REJECT and THREATEN; where they leave it open the
 * published conversion from CAMEO of 2021: 035 a promise to yield is AGREE, 124 a refusal to yield REJECT, 133 a threatened protest THREATEN,
 * 163 imposed sanctions COERCE, 164 halted negotiations SANCTION).
 *
 * @param type the type as PLOVER codes it
 * @param modes the modes that go with that type
 */
record Derivation(EventType type, List<Mode> modes) {

    private static final Set<EventType> COOPERATIVE = Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);
    private static final Set<EventType> YIELDING = Set.of(EventType.CONCEDE, EventType.RETREAT);
    private static final Set<EventType> HOSTILE = Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE, EventType.PROTEST);
    /** The longest of "would never ", in characters. */
    private static final int REFUSAL = 16;
    /** Measures imposed on another, unlike relations cut back. */
    private static final Set<String> IMPOSED = Set.of("sanction", "embargo");
    private static final Set<Mode> NOT_PLOVER = Set.of(Mode.MEETING, Mode.SUMMIT, Mode.TALKS, Mode.SIGNING);

    /** @param text of the mention's document */
    static Derivation of(Mention m, String text) {
        Status status = m.status();
        EventType type = m.type();
        if (status == Status.PLANNED || status == Status.PROPOSED) {
            if (status == Status.PROPOSED && type == EventType.CONSULT && cue(m, text, "ask|call|demand|request|urge|appeal|press|push|seek")) {
                return new Derivation(EventType.REQUEST, List.of(Mode.MEET));
            }
            if (COOPERATIVE.contains(type)) {
                return new Derivation(EventType.AGREE, List.of());
            }
            if (HOSTILE.contains(type)) {
                return ordered(m, text) ? plain(m) : new Derivation(EventType.THREATEN, threatened(type, m.mode()));
            }
        }
        if (YIELDING.contains(type) && (status == Status.PLANNED || status == Status.PROPOSED || status == Status.HYPOTHETICAL)) {
            if (m.mode() != Mode.CEASEFIRE && cue(m, text, "will|'ll|would|agree|pledge|promise|vow|offer|willing|ready|prepared")) {
                return new Derivation(EventType.AGREE, List.of());
            }
            return status == Status.HYPOTHETICAL ? plain(m) : new Derivation(EventType.CONCEDE, List.of());
        }
        boolean fallen = status == Status.CANCELLED || status == Status.DENIED && refused(m, text);
        if (fallen && type == EventType.CONSULT) {
            return new Derivation(EventType.REJECT, List.of(Mode.MEET));
        }
        if (fallen && (COOPERATIVE.contains(type) || YIELDING.contains(type) || type == EventType.AGREE)) {
            boolean help = type == EventType.AID || type == EventType.COOPERATE;
            return new Derivation(EventType.REJECT, help ? List.of(Mode.ASSIST) : YIELDING.contains(type) ? List.of(Mode.YIELD) : List.of());
        }
        if (type == EventType.CONSULT && status == Status.POSTPONED && cue(m, text, "suspend|freeze|froze|halt|break|broke")) {
            return new Derivation(EventType.SANCTION, List.of(Mode.DISCONTINUE));
        }
        return plain(m);
    }

    private static List<Mode> threatened(EventType type, @Nullable Mode mode) {
        if (mode == Mode.ARREST) {
            return List.of(Mode.ARREST);
        }
        if (mode == Mode.EXPEL || mode == Mode.DEPORT) {
            return List.of(Mode.EXPEL);
        }
        return switch (type) {
            case SANCTION, PROTEST -> List.of(Mode.RELATIONS);
            case COERCE -> List.of(Mode.RESTRICT);
            default -> List.of(Mode.VIOLENCE);
        };
    }

    private static Derivation plain(Mention m) {
        if (m.type() == EventType.SANCTION && m.mode() == null && IMPOSED.contains(m.lemma())) {
            return new Derivation(EventType.COERCE, List.of(Mode.RESTRICT));
        }
        boolean plain = m.mode() == null || NOT_PLOVER.contains(m.mode());
        return new Derivation(m.type(), plain ? List.of() : List.of(m.mode()));
    }

    /** Somebody will not, would not, refuses to or failed to: PLOVER has no negated acts but these refusals. */
    private static boolean refused(Mention m, String text) {
        boolean denial = m.attribution().isEmpty() && m.cues().stream().anyMatch(c -> c.kind().equals("denial"));
        return denial || cue(m, text, "will|wo|'ll|would|refus|declin|fail") || m.cues().stream().anyMatch(c -> c.kind().equals("negation")
                && text.substring(Math.max(m.evidence().span().start(), c.span().start() - REFUSAL), c.span().start()).matches("(?s).*\\b(will|would|won't|wouldn't)( not| never)? "));
    }

    /** What is ordered or may have happened already is no threat. */
    private static boolean ordered(Mention m, String text) {
        return m.status() == Status.PROPOSED && (cue(m, text, "order|authori|approv")
                || m.cues().stream().anyMatch(c -> c.kind().equals("modal") && text.startsWith(" have ", c.span().end())));
    }

    /** True if a word that decided the status begins with one of these. */
    private static boolean cue(Mention m, String text, String beginnings) {
        return m.cues().stream().anyMatch(c -> c.span().of(text).toLowerCase(Locale.ROOT).matches("(" + beginnings + ").*"));
    }
}
