package org.readout.bench.plover;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the answer key.
 *
 * @param root its PLOVER type, null where PLOVER codes none (CAMEO 01 and 02)
 * @param pledge true where the key codes a pledge as the deed pledged; AGREE is right there too
 */
record GoldEvent(@Nullable String root, Chain source, Chain target, boolean pledge) {

    /** True if the dyad is of this event's parties, compared by {@code same}; in either order where it is mutual. */
    boolean parties(Dyad dyad, BiPredicate<Chain, Entity> same) {
        boolean straight = same.test(source, dyad.source()) && same.test(target, dyad.target());
        return straight || dyad.mutual() && same.test(source, dyad.target()) && same.test(target, dyad.source());
    }

    boolean type(Dyad dyad) {
        return root != null && (dyad.types().contains(root) || pledge && dyad.types().contains("AGREE"));
    }

    /** True if the two are one event seen from both sides ("X met Y", "Y met X"). */
    boolean mirrors(GoldEvent other) {
        return root != null && root.equals(other.root) && source.equals(other.target) && target.equals(other.source);
    }
}
