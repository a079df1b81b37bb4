package org.readout.bench.synthetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Place;

/**
 * One happening of a story as it was, and how it is told.
 *
 * @param number in the pile
 * @param cast whose story
 * @param mode how; AERIAL is an attack of one state on the other, the others are contacts of the leaders
 * @param day when
 * @param planned the day it was planned for, the same unless it was put off
 * @param place where, null for a call
 * @param course what became of it
 * @param size minutes that it took or people that were hit
 * @param planted what some accounts contradict, null if they agree
 */
record Happened(int number, Cast cast, Mode mode, LocalDate day, LocalDate planned, @Nullable Place place, Course course, int size,
        Conflict.@Nullable Kind planted) {

    enum Course {
        HELD,
        /** Announced, then held. */
        ANNOUNCED,
        POSTPONED,
        CANCELLED,
        /** One source says that it was, another denies it. */
        DENIED,
        /** Announced; nobody tells what became of it. */
        OPEN
    }

    EventType type() {
        return mode == Mode.AERIAL ? EventType.ASSAULT : EventType.CONSULT;
    }

    boolean took() {
        return course != Course.CANCELLED && course != Course.OPEN;
    }

    boolean inPerson() {
        return mode == Mode.MEETING || mode == Mode.SUMMIT;
    }
}
