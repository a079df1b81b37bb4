package org.readout.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.Attribution;

/** Who is said to say so, in words. */
final class Voice {

    private Voice() {}

    /** {@code Kremlin (denied)}, outermost voice first, or {@code in its own voice}. */
    static String of(List<Attribution> chain) {
        return chain.isEmpty() ? "in its own voice"
                : chain.stream().map(a -> a.source() + " (" + a.cue() + ")").collect(Collectors.joining(" › "));
    }
}
