package org.readout.story.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Conflict;

/** One deed of one day, done with one state by one account and with another by the other; one delegation, led by two persons. */
final class DetailParties {

    private static final Pattern MORE = Pattern.compile("\\b(also|each|both|respectively|separately)\\b", Pattern.CASE_INSENSITIVE);
    private static final int THINGS = 2;

    private DetailParties() {}

    static Optional<Conflict> of(Likeness.Told one, Likeness.Told other, Likeness likeness, Pile pile) {
        if (one.detail().bound() != null || other.detail().bound() != null || one.detail().denied() || other.detail().denied()
                || Likeness.shared(one.detail().deeds(), other.detail().deeds()).isEmpty() || !likeness.alike(one, other) || one.date() != null && other.date() != null && !one.oneDay(other)) {
            return Optional.empty();
        }
        return leaders(one, other).or(() -> states(one, other));
    }

    private static Optional<Conflict> leaders(Likeness.Told one, Likeness.Told other) {
        String a = person(one);
        String b = person(other);
        Set<String> shared = Likeness.shared(one.detail().words(), other.detail().words());
        boolean lead = one.detail().deeds().contains("lead") && other.detail().deeds().contains("lead");
        boolean strangers = !a.isEmpty() && !b.isEmpty() && shared.stream().noneMatch(w -> w.startsWith("@"))
                && !other.reading().document().text().contains(a) && !one.reading().document().text().contains(b);
        return lead && strangers && !shared.isEmpty() ? Optional.of(conflict(one, other, a, b)) : Optional.empty();
    }

    private static Optional<Conflict> states(Likeness.Told one, Likeness.Told other) {
        Set<String> shared = Likeness.shared(one.detail().words(), other.detail().words());
        Set<String> some = without(one.codes(), shared);
        Set<String> others = without(other.codes(), shared);
        long things = shared.stream().filter(w -> !w.startsWith("=") && !w.startsWith("+") && !w.matches("minister|president|agre|meet|talk")).count();
        boolean strangers = one.reading().details().stream().noneMatch(d -> d.words().containsAll(others))
                && other.reading().details().stream().noneMatch(d -> d.words().containsAll(some));
        if (some.size() != 1 || others.size() != 1 || one.codes().size() != 2 || other.codes().size() != 2 || !one.oneDay(other) || things < THINGS
                || !strangers || Likeness.repeated(one, other) || MORE.matcher(one.detail().evidence().quote() + other.detail().evidence().quote()).find()) {
            return Optional.empty();
        }
        return Optional.of(conflict(one, other, Wording.state(some.iterator().next().substring(1)), Wording.state(others.iterator().next().substring(1))));
    }

    private static Conflict conflict(Likeness.Told one, Likeness.Told other, String a, String b) {
        return Sides.conflict(Conflict.Kind.PARTICIPANTS, null, "For the same one account names " + a + ", another " + b + ".",
                List.of(Sides.quoting("with " + a, List.of(one.detail().evidence())), Sides.quoting("with " + b, List.of(other.detail().evidence()))), List.of());
    }

    private static Set<String> without(Set<String> codes, Set<String> shared) {
        return codes.stream().filter(c -> !shared.contains(c)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last name that the clause gives to a person, as the text spells it; empty if it names none. */
    private static String person(Likeness.Told told) {
        String quote = told.detail().evidence().quote();
        return told.detail().words().stream().filter(w -> w.startsWith("@")).map(w -> w.substring(1))
                .map(w -> quote.toLowerCase(java.util.Locale.ROOT).lastIndexOf(w) < 0 ? "" : quote.substring(
                        quote.toLowerCase(java.util.Locale.ROOT).lastIndexOf(w), quote.toLowerCase(java.util.Locale.ROOT).lastIndexOf(w) + w.length()))
                .max(java.util.Comparator.comparingInt((String w) -> quote.lastIndexOf(w)).thenComparing(w -> w)).orElse("");
    }
}
