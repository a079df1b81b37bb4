package org.readout.model;

import java.util.List;

/**
 * A conditional kept as one: if this, then that. Never a happening.
 *
 * @param condition the words of the if-part
 * @param consequences the words of each then-part, at least one
 * @param modality how strong the link is said to be ({@code could}, {@code would}, {@code risks}, {@code will})
 * @param attribution outermost voice first
 */
public record Scenario(Evidence condition, List<Evidence> consequences, String modality, List<Attribution> attribution) {

    public Scenario {
        consequences = List.copyOf(consequences);
        attribution = List.copyOf(attribution);
        if (consequences.isEmpty()) {
            throw new IllegalArgumentException("scenario '" + condition.quote() + "' has no consequence");
        }
    }
}
