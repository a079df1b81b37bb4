package org.readout.model;

import static org.readout.model.Mode.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What kind of happening an event is: the sixteen types of the PLOVER 2.0 ontology, and {@link #OTHER} for public happenings that PLOVER
 * has no type for (elections, publications, speeches). {@code OTHER} is never exported as PLOVER.
 */
public enum EventType {
    AGREE(1),
    CONSULT(1, PHONE, MEETING, SUMMIT, TALKS, VISIT, THIRD_PARTY, MULTILATERAL),
    SUPPORT(1, SIGNING),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2, WITHDRAW, RELEASE, DISARM, CEASEFIRE, ACCESS, RESIGN),
    REQUEST(3, ASSIST, CHANGE, YIELD, MEET),
    ACCUSE(3, DISAPPROVE, INVESTIGATE, ALLEGE),
    REJECT(3, ASSIST, CHANGE, YIELD, MEET),
    THREATEN(3, RESTRICT, ARREST, RELATIONS, EXPEL, TERRITORY, VIOLENCE),
    PROTEST(4, DEMO, RIOT, STRIKE, HUNGER, BOYCOTT, OBSTRUCT, VANDALIZE),
    SANCTION(4, CONVICT, EXPEL, WITHDRAW, DISCONTINUE),
    MOBILIZE(4, TROOPS, WEAPONS, POLICE, MILITIA),
    COERCE(4, SEIZE, RESTRICT, BAN, CENSOR, CURFEW, MARTIAL_LAW, ARREST, DEPORT, WITHHOLD, MISINFORMATION, CYBER),
    ASSAULT(4, ABDUCT, BEAT, TORTURE, SEXUAL, TARGETED, DESTROY, PRIMITIVE, FIREARMS, EXPLOSIVES, SUICIDE_ATTACK, AERIAL, DRONE,
            HEAVY_WEAPONS, CROWD_CONTROL, UNCONVENTIONAL),
    OTHER(0, ELECTION, INAUGURATION, STATEMENT, PUBLICATION, DEATH, TRIAL, AWARD);

    private final int quad;
    private final Set<Mode> modes;

    EventType(int quad, Mode... modes) {
        this.quad = quad;
        Set<Mode> set = EnumSet.noneOf(Mode.class);
        set.addAll(List.of(modes));
        this.modes = Collections.unmodifiableSet(set);
    }

    /**
     * PLOVER's quad code: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for {@link #OTHER}.
     * The manual puts SANCTION in both conflict quads; its section and summary (material) are followed.
     */
    public int quad() {
        return quad;
    }

    /** The modes that a happening of this type can have: PLOVER's, and those of this program. Unmodifiable, in the order of {@link Mode}. */
    public Set<Mode> modes() {
        return modes;
    }
}
