package org.readout.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What one list has that another has not. */
record Differences<T>(Collection<T> gone, Collection<T> come) {

    /** Between two lists of which both are in this order, without equals in it. */
    static <T> Differences<T> between(List<T> before, List<T> after, Comparator<T> order) {
        List<T> gone = new ArrayList<>();
        List<T> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int side = i == before.size() ? 1 : j == after.size() ? -1 : before.get(i) == after.get(j) ? 0 : order.compare(before.get(i), after.get(j));
            if (side == 0 && before.get(i).equals(after.get(j))) {
                i++;
                j++;
                continue;
            }
            if (side <= 0) {
                gone.add(before.get(i++));
            }
            if (side >= 0) {
                come.add(after.get(j++));
            }
        }
        return new Differences<>(gone, come);
    }

    /** Both. */
    Stream<T> all() {
        return Stream.concat(gone.stream(), come.stream());
    }
}
