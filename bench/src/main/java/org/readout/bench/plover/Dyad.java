package org.readout.bench.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who does what to whom, one of a coded event's.
 *
 * @param types what it may be called: its root, and for what is only planned the root of what is planned
 * @param mutual true where both do it together, so that either may be called the source
 */
record Dyad(Set<String> types, Entity source, Entity target, boolean mutual) {

    Dyad {
        types = Set.copyOf(types);
    }

    /**
     * The dyads of the events of one text, one for equal codes: each actor with each recipient; where there is no recipient each two actors.
     * An event of one party has none.
     */
    static List<Dyad> of(List<Coded> events) {
        List<Dyad> all = new ArrayList<>();
        for (Coded e : events) {
            Set<String> types = e.planned() ? Set.copyOf(List.of(e.root(), e.happening())) : Set.of(e.root());
            boolean mutual = e.recipients().isEmpty();
            for (int i = 0; i < e.actors().size(); i++) {
                for (Entity other : mutual ? e.actors().subList(i + 1, e.actors().size()) : e.recipients()) {
                    Dyad dyad = new Dyad(types, e.actors().get(i), other, mutual);
                    if (all.stream().noneMatch(dyad::sameCodes)) {
                        all.add(dyad);
                    }
                }
            }
        }
        return all;
    }

    private boolean sameCodes(Dyad other) {
        return types.equals(other.types) && codes(source).equals(codes(other.source)) && codes(target).equals(codes(other.target));
    }

    private static String codes(Entity e) {
        return e.code() + " " + e.sector();
    }
}
