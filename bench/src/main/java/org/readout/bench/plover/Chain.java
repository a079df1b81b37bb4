package org.readout.bench.plover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A CAMEO actor, a chain of three-letter codes: {@code IRQGOVMIL} is of Iraq's government and army.
 *
 * @param code the state or body in this program's spelling; empty for {@code ---}, unknown
 * @param sectors the PLOVER sectors that fit the roles of the chain; empty if it names none
 */
record Chain(String code, Set<String> sectors) {

    private static final String UNKNOWN = "---";
    /** First links that say only that a body of many states, or one of no state, follows. */
    private static final Set<String> OPENERS = Set.of("IGO", "IMG", "NGO", "NGM", "MNC", "INT");
    /** The opener that names a role as well: an international militarized group. */
    private static final Map<String, Set<String>> ARMED = Map.of("IMG", Set.of("REB", "UAF"));
    private static final Map<String, String> BODIES = Map.of("UNO", "UN", "EEC", "EU", "EUR", "EU", "ITP", "INTERPOL", "NAT", "NATO");
    /** CAMEO calls who demonstrates OPP, PLOVER CVL; who bears arms against a state is REB for the one and may be UAF for the other. */
    private static final Map<String, Set<String>> ROLES = Map.ofEntries(
            Map.entry("GOV", Set.of("GOV")), Map.entry("MIL", Set.of("MIL")), Map.entry("COP", Set.of("COP")), Map.entry("SPY", Set.of("SPY")),
            Map.entry("JUD", Set.of("JUD")), Map.entry("LEG", Set.of("LEG")), Map.entry("REB", Set.of("REB", "UAF")),
            Map.entry("SEP", Set.of("REB", "UAF")), Map.entry("INS", Set.of("REB", "UAF")), Map.entry("UAF", Set.of("REB", "UAF")),
            Map.entry("OPP", Set.of("OPP", "PTY", "CVL")), Map.entry("PTY", Set.of("PTY", "OPP")), Map.entry("PPL", Set.of("CVL")),
            Map.entry("CVL", Set.of("CVL")), Map.entry("HRI", Set.of("CVL")), Map.entry("REF", Set.of("REF")), Map.entry("LAB", Set.of("LAB")),
            Map.entry("AGR", Set.of("AGR")), Map.entry("BUS", Set.of("BUS")), Map.entry("CRM", Set.of("CRM")), Map.entry("EDU", Set.of("EDU")),
            Map.entry("ELI", Set.of("ELI")), Map.entry("MED", Set.of("JRN")), Map.entry("HLH", Set.of("MED")), Map.entry("REL", Set.of("REL")),
            Map.entry("MUS", Set.of("REL")), Map.entry("CHR", Set.of("REL")));

    Chain {
        sectors = Set.copyOf(sectors);
    }

    static Chain of(String cameo) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i + 3 <= cameo.length(); i += 3) {
            links.add(cameo.substring(i, i + 3));
        }
        Set<String> sectors = new HashSet<>();
        links.forEach(l -> sectors.addAll(ROLES.getOrDefault(l, ARMED.getOrDefault(l, Set.of()))));
        String first = links.isEmpty() ? UNKNOWN : links.get(0);
        String code = first.equals(UNKNOWN) || ROLES.containsKey(first) ? "" : first;
        if (OPENERS.contains(first)) {
            code = links.stream().skip(1).filter(l -> !ROLES.containsKey(l)).reduce((a, b) -> b).map(l -> BODIES.getOrDefault(l, l)).orElse("");
        }
        return new Chain(code, sectors);
    }

    /** True if the chain says nothing of who it is. */
    boolean unknown() {
        return code.isEmpty() && sectors.isEmpty();
    }

    /** True if the entity's country or body is this one's; any is if this one's is unknown. */
    boolean sameCountry(Entity entity) {
        return code.isEmpty() || code.equals(entity.code());
    }

    /** {@link #sameCountry}, and the sector fits the roles where both are known; where this one's country is unknown it must fit. */
    boolean same(Entity entity) {
        boolean fits = sectors.isEmpty() || sectors.contains(entity.sector()) || !code.isEmpty() && entity.sector().isEmpty();
        return sameCountry(entity) && fits;
    }
}
