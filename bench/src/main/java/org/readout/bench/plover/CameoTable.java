package org.readout.bench.plover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table from CAMEO codes to PLOVER types that the makers of both published (2021). It drops CAMEO 01 and 02. */
final class CameoTable {

    private static final Pattern LINE = Pattern.compile("(\\d{2,4}):\\s*([A-Z]+).*");

    private final Map<String, String> types = new HashMap<>();

    /** @param lines {@code 0871: RETREAT, ceasefire, military # …}; others are passed over */
    CameoTable(List<String> lines) {
        for (String line : lines) {
            Matcher row = LINE.matcher(line);
            if (row.matches()) {
                types.put(row.group(1), Coded.root(row.group(2)));
            }
        }
    }

    /** The type of a code, of its parent where the table has none of its own; null for what PLOVER does not code. */
    @Nullable String root(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            String type = types.get(cameo.substring(0, length));
            if (type != null) {
                return type;
            }
        }
        return null;
    }
}
