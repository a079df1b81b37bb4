package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Detail;
import org.readout.model.Edtf;
import org.readout.model.Mention;
import org.readout.model.Reading;
import org.readout.model.Signal;
import org.readout.story.link.Atlas;
import org.readout.story.link.Sighting;
import org.readout.story.origin.Roots;
import org.readout.story.standing.Case;

/** What the checks look at: documents, folded happenings, roots and places, with the look-ups they share. Immutable; safe to share. */
public final class Pile {

    private final List<Reading> readings;
    private final List<Case> cases;
    private final Roots roots;
    private final Atlas atlas;
    private final Map<String, Case> byMention = new HashMap<>();
    private final Map<String, Set<Case>> byParty = new HashMap<>();

    /**
     * A pile.
     *
     * @param readings the documents, in the order in which claims are to be looked at
     * @param cases the happenings
     * @param roots which statements go back to one root
     * @param atlas which place lies where
     */
    public Pile(List<Reading> readings, List<Case> cases, Roots roots, Atlas atlas) {
        this.readings = List.copyOf(readings);
        this.cases = List.copyOf(cases);
        this.roots = roots;
        this.atlas = atlas;
        for (Case told : cases) {
            told.happening().sightings().forEach(s -> byMention.put(s.mention().id(), told));
            for (Actor actor : told.happening().company().all()) {
                keys(told.happening().type() + "|", actor).forEach(k -> byParty.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(told));
            }
        }
    }

    private static List<String> keys(String type, Actor actor) {
        return actor.code().isEmpty() ? List.of(type + "id|" + actor.id()) : List.of(type + "id|" + actor.id(), type + "code|" + actor.code());
    }

    List<Reading> readings() {
        return readings;
    }

    List<Case> cases() {
        return cases;
    }

    Roots roots() {
        return roots;
    }

    Atlas atlas() {
        return atlas;
    }

    /** The happening that a mention speaks of, null if none. */
    @Nullable Case caseOf(@Nullable String mention) {
        return mention == null ? null : byMention.get(mention);
    }

    /** Happenings of the claim's type in which its first participant may take part; none for a claim about nobody. */
    List<Case> near(Claim claim) {
        if (claim.participants().isEmpty() || claim.about() == null) {
            return List.of();
        }
        Set<Case> near = new LinkedHashSet<>();
        keys(claim.about() + "|", claim.participants().get(0)).forEach(k -> near.addAll(byParty.getOrDefault(k, Set.of())));
        return near.stream().sorted(Comparator.comparing(c -> c.happening().id())).toList();
    }

    /** A claim in its document. */
    record Stated(Reading reading, Claim claim) {

        @Nullable Edtf published() {
            return reading.published() == null ? null : reading.published().date();
        }

        /** The day of a happening told in the same sentence, else the document's own date; null if neither is known. */
        @Nullable Edtf time() {
            return Stream.concat(
                            reading.mentions().stream().filter(m -> m.evidence().span().contains(claim.evidence().span())).map(Mention::when),
                            reading.details().stream().filter(d -> d.bound() == null && d.evidence().span().contains(claim.evidence().span())).map(Detail::when))
                    .filter(Objects::nonNull).map(w -> Objects.requireNonNull(w).date()).filter(Edtf::isDay).findFirst().orElse(published());
        }

        @Nullable Edtf window() {
            return claim.window() == null ? null : claim.window().date();
        }

        /** A key shared by claims about the same kind of happening and the same parties, states standing for their leaders. */
        String subject() {
            return claim.about() + "|" + claim.participants().stream().map(a -> a.code().isEmpty() ? a.id() : a.code()).distinct().sorted()
                    .collect(Collectors.joining("+"));
        }
    }

    /** Claims of these kinds, by document, in text order. */
    List<Stated> claims(Claim.Kind... kinds) {
        List<Claim.Kind> wanted = List.of(kinds);
        List<Stated> claims = new ArrayList<>();
        readings.forEach(r -> r.claims().stream().filter(c -> wanted.contains(c.kind())).forEach(c -> claims.add(new Stated(r, c))));
        return claims;
    }

    /** True if a machine seems to have translated the document. */
    static boolean translated(Sighting sighting) {
        return sighting.reading().signals().stream().map(Signal::kind).anyMatch("machine-translation"::equals);
    }
}
