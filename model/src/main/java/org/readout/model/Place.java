package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happens.
 *
 * @param name the place as the text names it, in its plain form ({@code Anchorage})
 * @param within the larger place that holds it ({@code Alaska}, {@code United States}), null if unknown
 */
public record Place(String name, @Nullable String within) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("place without a name");
        }
    }

    /** True if the two may be the same spot or one holds the other, as far as their names tell. */
    public boolean compatible(Place other) {
        return name.equalsIgnoreCase(other.name) || name.equalsIgnoreCase(other.within) || other.name.equalsIgnoreCase(within);
    }
}
