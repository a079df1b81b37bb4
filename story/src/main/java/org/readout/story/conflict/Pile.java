package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Detail;
import org.readout.model.Edtf;
import org.readout.model.Mention;
import org.readout.model.Reading;
import org.readout.model.Signal;
import org.readout.story.link.Atlas;
import org.readout.story.link.Index;
import org.readout.story.link.Shelf;
import org.readout.story.link.Sighting;
import org.readout.story.origin.Roots;
import org.readout.story.standing.Case;

/**
 * What the checks look at: folded happenings, claims, roots and places, with the look-ups they share. A part of a pile has some of its
 * happenings and claims to go through and the look-ups of the whole. A value; safe to share.
 */
public final class Pile {

    /** A pile of nothing. */
    public static final Pile EMPTY = new Pile(Shelf.empty(), Shelf.empty(), Index.empty(), Shelf.empty(), Index.empty(), Roots.NONE,
            new Atlas(List.of()), List.of(), List.of(), List.of());

    private static final Comparator<Case> BY_FIRST = Comparator.comparing(c -> c.happening().sightings().get(0));
    private static final Comparator<Reading> BY_NAME = Comparator.comparing((Reading r) -> r.document().name()).thenComparing(r -> r.document().id());

    private final Shelf<Case> told;
    private final Shelf<String> byMention;
    private final Index byKey;
    private final Shelf<Reading> claimants;
    private final Index claimsByKey;
    private final Roots roots;
    private final Atlas atlas;
    private final List<Case> cases;
    private final List<Reading> readings;
    private final List<Stated> claims;

    private Pile(Shelf<Case> told, Shelf<String> byMention, Index byKey, Shelf<Reading> claimants, Index claimsByKey, Roots roots, Atlas atlas,
            List<Case> cases, List<Reading> readings, List<Stated> claims) {
        this.told = told;
        this.byMention = byMention;
        this.byKey = byKey;
        this.claimants = claimants;
        this.claimsByKey = claimsByKey;
        this.roots = roots;
        this.atlas = atlas;
        this.cases = cases;
        this.readings = readings;
        this.claims = claims;
    }

    /**
     * This pile after a change; to go through it has what was given here alone.
     *
     * @param readings new documents, and those that are read, placed or counted otherwise now
     * @param gone ids of happenings that are no more
     * @param fresh happenings that are new or otherwise now
     * @param roots which statements go back to one root
     * @param atlas which place lies where
     */
    public Pile with(Collection<Reading> readings, Set<String> gone, Collection<Case> fresh, Roots roots, Atlas atlas) {
        Shelf.Draft<Case> cases = told.draft();
        Shelf.Draft<String> mentions = byMention.draft();
        Index.Draft keys = byKey.draft();
        Set<String> old = new TreeSet<>(gone);
        fresh.forEach(c -> old.add(c.happening().id()));
        for (String id : old) {
            Case was = told.get(id);
            if (was != null) {
                was.happening().sightings().forEach(s -> mentions.put(s.mention().id(), null));
                Keys.of(was).forEach(k -> keys.remove(k, id));
                cases.put(id, null);
            }
        }
        for (Case now : fresh) {
            String id = now.happening().id();
            now.happening().sightings().forEach(s -> mentions.put(s.mention().id(), id));
            Keys.of(now).forEach(k -> keys.add(k, id));
            cases.put(id, now);
        }
        Shelf.Draft<Reading> tellers = claimants.draft();
        Index.Draft claimKeys = claimsByKey.draft();
        for (Reading reading : readings) {
            String id = reading.document().id();
            Reading was = claimants.get(id);
            if (was != null) {
                Keys.ofDocument(was, this.atlas).forEach(k -> claimKeys.remove(k, id));
            }
            Keys.ofDocument(reading, atlas).forEach(k -> claimKeys.add(k, id));
            tellers.put(id, reading.claims().isEmpty() && reading.details().isEmpty() ? null : reading);
        }
        return new Pile(cases.shelve(), mentions.shelve(), keys.index(), tellers.shelve(), claimKeys.index(), roots, atlas,
                fresh.stream().sorted(BY_FIRST).toList(), readings.stream().sorted(BY_NAME).toList(), stated(readings));
    }

    private static List<Stated> stated(Collection<Reading> readings) {
        return readings.stream().sorted(BY_NAME).flatMap(r -> r.claims().stream().map(c -> new Stated(r, c))).toList();
    }

    /** The part with these of its happenings and the claims of these documents; ids that it does not hold say nothing. */
    Pile only(Set<String> happenings, Set<String> documents) {
        List<Reading> some = documents.stream().map(claimants::get).filter(Objects::nonNull).sorted(BY_NAME).toList();
        return new Pile(told, byMention, byKey, claimants, claimsByKey, roots, atlas,
                happenings.stream().map(told::get).filter(Objects::nonNull).sorted(BY_FIRST).toList(), some, stated(some));
    }

    /** The happenings to go through, by their first mention. */
    List<Case> cases() {
        return cases;
    }

    /** The documents to go through, by name. */
    List<Reading> readings() {
        return readings;
    }

    Roots roots() {
        return roots;
    }

    Atlas atlas() {
        return atlas;
    }

    /** The happening with that id, null if none. */
    public @Nullable Case told(String id) {
        return told.get(id);
    }

    /** Ids of the happenings that stand under a key of {@link Keys}. */
    List<String> happenings(String key) {
        return byKey.ids(key);
    }

    /** Ids of the documents with claims or details that stand under a key of {@link Keys}. */
    List<String> claimants(String key) {
        return claimsByKey.ids(key);
    }

    /** The documents whose details name a place of these names, or one that is known to lie in it. */
    public List<Reading> placed(Collection<String> names) {
        return names.stream().flatMap(name -> claimsByKey.ids(Keys.place(name)).stream()).distinct().map(claimants::get).filter(Objects::nonNull).toList();
    }

    /** The happening that a mention speaks of, null if none. */
    public @Nullable Case caseOf(@Nullable String mention) {
        String id = mention == null ? null : byMention.get(mention);
        return id == null ? null : told.get(id);
    }

    /** Happenings of the claim's type in which its participants may take part, by id; none for a claim about nobody. */
    List<Case> near(Claim claim) {
        if (claim.participants().isEmpty() || claim.about() == null) {
            return List.of();
        }
        List<String> fewest = claim.participants().stream()
                .map(actor -> Keys.parties(claim.about(), actor).stream().flatMap(k -> byKey.ids(k).stream()).toList())
                .min(Comparator.comparingInt(List::size)).orElseThrow();
        return fewest.stream().distinct().sorted().map(id -> Objects.requireNonNull(told.get(id))).toList();
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

    /** Claims of these kinds to go through, by document, in text order. */
    List<Stated> claims(Claim.Kind... kinds) {
        List<Claim.Kind> wanted = List.of(kinds);
        List<Stated> found = new ArrayList<>();
        claims.stream().filter(s -> wanted.contains(s.claim().kind())).forEach(found::add);
        return found;
    }

    /** True if a machine seems to have translated the document. */
    static boolean translated(Sighting sighting) {
        return sighting.reading().signals().stream().map(Signal::kind).anyMatch("machine-translation"::equals);
    }
}
