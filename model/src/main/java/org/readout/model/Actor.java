package org.readout.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person, state, organisation or group that acts or is acted on.
 *
 * @param id stable key: the gazetteer's id, or a lower-case slug of the name
 * @param name the fullest name known
 * @param kind what it is
 * @param code actor code, an ISO 3166 alpha-3 state code or an organisation's ({@code NATO}); empty if unknown
 * @param sector PLOVER sector ({@code GOV}, {@code MIL}, {@code REB}, …); empty if unknown
 */
public record Actor(String id, String name, Kind kind, String code, String sector) {

    public enum Kind { PERSON, STATE, ORGANISATION, GROUP }

    /** PLOVER's sectors: of the state, its armed and armed non-state actors first, then those of society. */
    public static final Set<String> SECTORS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of("COP", "GOV", "JUD", "LEG", "MIL", "PRM",
            "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC")));

    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("actor needs an id and a name, got id '" + id + "', name '" + name + "'");
        }
    }

    /** An actor known by name only. */
    public static Actor named(String name, Kind kind) {
        return new Actor(slug(name), name, kind, "", "");
    }

    /** Lower-case letters and digits of a name, joined by hyphens. */
    public static String slug(String name) {
        String slug = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" : slug;
    }

    /** True if the two may be one: same id, or a state and its own government, leader or seat when {@code code}s agree. */
    public boolean sameSide(@Nullable Actor other) {
        return other != null && (id.equals(other.id) || !code.isEmpty() && code.equals(other.code));
    }
}
