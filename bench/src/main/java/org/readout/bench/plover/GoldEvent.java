package org.readout.bench.plover;

import java.util.Set;
import java.util.function.BiPredicate;

/**
 * An event of the answer key.
 *
 * @param types what it may be called: its PLOVER type, named as in {@link Coded}, and AGREE where the key codes a pledge as the deed pledged;
 *     empty where PLOVER codes none (CAMEO 01 and 02)
 * @param mutual true where the key has the event from both sides ("X met Y", "Y met X"; "X received Y", "Y visited X"): either may be the source
 */
record GoldEvent(Set<String> types, Chain source, Chain target, boolean mutual) {

    GoldEvent {
        types = Set.copyOf(types);
    }

    /** True for events that are looked for: PLOVER has a type, and both parties are known, as in every {@link Dyad}. */
    boolean judged() {
        return !types.isEmpty() && !source.unknown() && !target.unknown();
    }

    /** True if the dyad is of this event's parties, compared by {@code same}; in either order where one of the two is mutual. */
    boolean parties(Dyad dyad, BiPredicate<Chain, Entity> same) {
        boolean straight = same.test(source, dyad.source()) && same.test(target, dyad.target());
        return straight || (mutual || dyad.mutual()) && same.test(source, dyad.target()) && same.test(target, dyad.source());
    }

    boolean type(Dyad dyad) {
        return types.stream().anyMatch(dyad.types()::contains);
    }

    /** True if the two are one event seen from both sides. */
    boolean mirrors(GoldEvent other) {
        return !types.isEmpty() && types.equals(other.types) && source.equals(other.target) && target.equals(other.source);
    }

    GoldEvent seenFromBothSides() {
        return new GoldEvent(types, source, target, true);
    }
}
