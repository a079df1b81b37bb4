package org.readout.model;

import java.util.Locale;

/** How a happening was done: PLOVER's modes, the forms of a {@link EventType#CONSULT}, and the kinds of {@link EventType#OTHER}. */
public enum Mode {
    // CONSULT, by form
    PHONE, MEETING, SUMMIT, TALKS, VISIT, THIRD_PARTY, MULTILATERAL,
    // RETREAT
    WITHDRAW, RELEASE, DISARM, CEASEFIRE, ACCESS, RESIGN,
    // REQUEST, REJECT
    ASSIST, CHANGE, YIELD, MEET,
    // ACCUSE
    DISAPPROVE, INVESTIGATE, ALLEGE,
    // THREATEN, SANCTION, COERCE
    RESTRICT, ARREST, RELATIONS, EXPEL, TERRITORY, VIOLENCE, CONVICT, DISCONTINUE, SEIZE, CENSOR, CURFEW, MARTIAL_LAW, DEPORT, WITHHOLD,
    MISINFORMATION, CYBER, BAN,
    // PROTEST
    DEMO, RIOT, STRIKE, HUNGER, BOYCOTT, OBSTRUCT, VANDALIZE,
    // MOBILIZE
    TROOPS, WEAPONS, POLICE, MILITIA,
    // ASSAULT
    ABDUCT, BEAT, TORTURE, SEXUAL, TARGETED, DESTROY, PRIMITIVE, FIREARMS, EXPLOSIVES, SUICIDE_ATTACK, AERIAL, DRONE, HEAVY_WEAPONS,
    CROWD_CONTROL, UNCONVENTIONAL,
    // OTHER
    ELECTION, INAUGURATION, STATEMENT, PUBLICATION, SIGNING, DEATH, TRIAL, AWARD;

    /** The mode as PLOVER and the JSON contract spell it: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mode spelled {@code code}; throws {@link IllegalArgumentException} naming it if there is none. */
    public static Mode of(String code) {
        for (Mode mode : values()) {
            if (mode.code().equals(code)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("mode '" + code + "' is not one of PLOVER's nor of this program's");
    }
}
