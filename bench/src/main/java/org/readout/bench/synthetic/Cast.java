package org.readout.bench.synthetic;

import java.util.List;
import java.util.Random;
import org.readout.model.Actor;

/** Two leaders and their states: a story is about them. */
record Cast(State one, State other, Actor first, Actor second) {

    /** The cast of the story of that number; no two stories share a person. */
    static Cast of(int story, Random random) {
        int one = random.nextInt(State.ALL.size());
        int other = (one + 1 + random.nextInt(State.ALL.size() - 1)) % State.ALL.size();
        State a = State.ALL.get(one);
        State b = State.ALL.get(other);
        return new Cast(a, b, a.person(2 * story), b.person(2 * story + 1));
    }

    List<Actor> leaders() {
        return List.of(first, second);
    }

    List<Actor> states() {
        return List.of(one.actor(), other.actor());
    }
}
