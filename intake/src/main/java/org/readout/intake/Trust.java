package org.readout.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Metadata;

/** Keeps, field by field, the order of trust in which metadata was read, and each value of a field once. */
final class Trust {

    private Trust() {}

    static List<Metadata> ordered(List<Metadata> read) {
        record Key(Metadata.Field field, String value) {}
        Set<Key> seen = new HashSet<>();
        return read.stream().filter(m -> seen.add(new Key(m.field(), m.value()))).sorted(Comparator.comparing(Metadata::field)).toList();
    }
}
