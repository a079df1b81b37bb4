package org.readout.model.lexicon;

import java.util.HashMap;
import java.util.Map;

/** What a lexicon has named so far: refuses what stands twice. For one thread. */
public final class Keys {

    private final Map<String, Table.Row> rows = new HashMap<>();

    /** Notes {@code key} of {@code row}; throws {@link IllegalArgumentException} naming both rows if it was there before. */
    public void add(Table.Row row, String key) {
        Table.Row before = rows.putIfAbsent(key, row);
        if (before != null) {
            throw row.error(key, "stands already in " + before.where() + "; a second row is never reached, so remove one of the two");
        }
    }
}
