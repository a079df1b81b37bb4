package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.model.Mode;
import org.readout.story.link.Sighting;
import org.readout.story.standing.Case;

/**
 * "The first … since …" or "never", against a happening of that kind inside that time. Talks of officials do not break a first summit,
 * an undated happening breaks nothing, and neither does one whose time only may lie inside.
 */
final class FirstCheck implements Check {

    @Override
    public List<Conflict> of(Pile pile) {
        List<Conflict> found = new ArrayList<>();
        for (Pile.Stated stated : pile.claims(Claim.Kind.FIRST, Claim.Kind.NEVER)) {
            Case own = pile.caseOf(stated.claim().mention());
            for (Case other : pile.near(stated.claim())) {
                if (other != own && !other.said().isEmpty() && other.happening().counted() == 0
                        && Reach.covers(stated, other, pile) && level(stated.claim(), other) && inTime(stated, own, other)) {
                    found.add(conflict(stated, other));
                }
            }
        }
        return found;
    }

    private static boolean inTime(Pile.Stated stated, @Nullable Case own, Case other) {
        Edtf until = stated.claim().kind() == Claim.Kind.NEVER ? null : own == null ? null : own.happening().date();
        Edtf end = until == null ? stated.published() : until;
        return Reach.inside(other.happening().date(), stated.window(), end);
    }

    /** A claim about a summit or "high-level" is met only by summits or by those very persons, not by delegations. */
    private static boolean level(Claim claim, Case other) {
        if (!high(claim)) {
            return true;
        }
        boolean persons = other.happening().company().all().stream().filter(a -> a.kind() == Actor.Kind.PERSON).count() >= 2;
        return persons || other.happening().mode() == Mode.SUMMIT;
    }

    private static boolean high(Claim claim) {
        String words = claim.value().toLowerCase(Locale.ROOT);
        return claim.mode() == Mode.SUMMIT || words.contains("level") || words.contains("summit") || words.contains("leader") || words.contains("president");
    }

    private static String since(@Nullable Edtf window) {
        if (window == null) {
            return "";
        }
        return window.text().endsWith("/..") ? " since " + window.text().substring(0, window.text().length() - 3) : " in " + window;
    }

    private static Conflict conflict(Pile.Stated stated, Case other) {
        Claim claim = stated.claim();
        List<String> explanations = new ArrayList<>();
        boolean samePersons = claim.participants().stream().allMatch(p -> other.happening().company().all().contains(p));
        if (high(claim) && other.happening().mode() != Mode.SUMMIT && !samePersons) {
            explanations.add("another happening may not count as \"" + (claim.value().isEmpty() ? "summit" : claim.value()) + "\"");
        }
        if (stated.published() == null && claim.kind() == Claim.Kind.NEVER) {
            explanations.add("later update: the claim bears no date and may be older than the happening");
        }
        List<Sighting> said = other.said();
        if (said.stream().allMatch(s -> s.document().id().equals(stated.reading().document().id()))) {
            explanations.add("the same document tells both");
        }
        Edtf date = other.happening().date();
        String what = claim.kind() == Claim.Kind.NEVER ? "An account says that there was none" : "An account calls another happening the first of its kind";
        return Sides.conflict(claim.kind() == Claim.Kind.NEVER && stated.window() == null ? Conflict.Kind.OCCURRENCE : Conflict.Kind.FIRST_SINCE, other.happening().id(),
                what + since(stated.window()) + "; this one is told for " + date + ".",
                List.of(Sides.quoting(claim.kind() == Claim.Kind.NEVER ? "none" : "first of its kind", List.of(claim.evidence())),
                        Sides.of("one took place on or about " + date, said)), explanations);
    }
}
