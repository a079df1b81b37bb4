package org.readout.bench.probes;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The states wanted on one side of an event.
 *
 * @param named one of each of these must be there: ISO 3166 alpha-3 codes
 * @param open if others may be there too
 */
record Sides(List<Set<String>> named, boolean open) {

    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    boolean several() {
        return named.size() + (open && !named.isEmpty() ? 1 : 0) > 1;
    }

    boolean none() {
        return named.isEmpty() && !open;
    }

    /** True if all that are wanted are among the codes, and no other state is unless that is left open. */
    boolean fit(Set<String> codes) {
        return named.stream().allMatch(either -> either.stream().anyMatch(codes::contains))
                && (open || codes.stream().filter(STATES::contains).allMatch(code -> named.stream().anyMatch(either -> either.contains(code))));
    }
}
