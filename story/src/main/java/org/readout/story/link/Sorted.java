package org.readout.story.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Lists kept in order while few of their members change. */
public final class Sorted {

    private static final int FEW = 32;

    private Sorted() {}

    /** The list without some of its members and with others. */
    public static <T> List<T> changed(List<T> sorted, Collection<T> gone, Collection<T> come, Comparator<T> order) {
        if (gone.isEmpty() && come.isEmpty()) {
            return sorted;
        }
        List<T> changed = new ArrayList<>(sorted);
        if (gone.size() > FEW) {
            Set<T> all = Collections.newSetFromMap(new IdentityHashMap<>());
            all.addAll(gone);
            changed.removeIf(all::contains);
        } else {
            gone.forEach(member -> changed.remove(Collections.binarySearch(changed, member, order)));
        }
        if (come.size() > FEW) {
            changed.addAll(come);
            changed.sort(order);
        } else {
            come.forEach(member -> changed.add(-Collections.binarySearch(changed, member, order) - 1, member));
        }
        return List.copyOf(changed);
    }
}
