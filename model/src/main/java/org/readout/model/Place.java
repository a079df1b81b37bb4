package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something happens.
 *
 * @param name the place as the text names it, in its plain form ({@code Anchorage})
 * @param within the larger places that hold it, nearest first with commas between ({@code Alaska, United States}), null if unknown
 */
public record Place(String name, @Nullable String within) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("place without a name");
        }
    }

    /** True if the two may be the same spot or one holds the other, as far as their names tell. */
    public boolean compatible(Place other) {
        return name.equalsIgnoreCase(other.name) || other.holders().stream().anyMatch(name::equalsIgnoreCase)
                || holders().stream().anyMatch(other.name::equalsIgnoreCase);
    }

    /** The larger places that hold it, nearest first; empty if unknown. */
    public List<String> holders() {
        return within == null ? List.of() : List.of(within.split(", "));
    }
}
