package org.readout.story.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Edtf;
import org.readout.story.link.Dates;

/**
 * One person called holder and former holder of one office; two persons called holder of one office at one time; one person called holder
 * of two offices at one time. Documents whose dates lie apart may both be right: of the first that is said, the others are not shown.
 */
final class OfficeCheck implements Check {

    /** What more documents say of one person or one office is not gone through claim by claim. */
    static final int CROWD = 400;

    private static final long SAME_TIME_DAYS = 45;
    private static final long WEEK = 7;

    @Override
    public List<Conflict> of(Pile pile) {
        List<Pile.Stated> claims = pile.claims(org.readout.model.Claim.Kind.OFFICE).stream()
                .filter(c -> c.claim().participants().size() == 1 && c.claim().value().matches("(current|former) .+ of .+"))
                .filter(c -> Stream.of(Keys.office(c.claim()), Keys.holder(c.claim().participants().get(0))).allMatch(k -> pile.claimants(k).size() <= CROWD))
                .toList();
        List<Conflict> found = new ArrayList<>();
        Map<String, List<Pile.Stated>> former = by(claims, "former ", c -> person(c) + "|" + office(c));
        by(claims, "current ", c -> person(c) + "|" + office(c)).forEach((key, holders) -> {
            if (former.containsKey(key)) {
                found.add(formerAndCurrent(holders, former.getOrDefault(key, List.of())));
            }
        });
        by(claims, "current ", OfficeCheck::office).values().forEach(holders -> rivals(holders, found));
        by(claims.stream().filter(OfficeCheck::exclusive).toList(), "current ", c -> person(c) + "|" + state(c)).values()
                .forEach(offices -> twoOffices(offices, found));
        return found;
    }

    private static Map<String, List<Pile.Stated>> by(List<Pile.Stated> claims, String side, Function<Pile.Stated, String> key) {
        return claims.stream().filter(c -> c.claim().value().startsWith(side)).collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static String person(Pile.Stated c) {
        return c.claim().participants().get(0).id();
    }

    private static String name(Pile.Stated c) {
        return c.claim().participants().get(0).name();
    }

    /** "president of USA". */
    private static String office(Pile.Stated c) {
        return c.claim().value().substring(c.claim().value().indexOf(' ') + 1);
    }

    /** "president of the United States". */
    private static String words(Pile.Stated c) {
        String office = office(c).replaceFirst(" of [A-Z]{3}$", "");
        String title = office.matches("ambassador to [A-Z]{3}") ? "ambassador to " + Wording.state(office.substring(14)) : office;
        return title + " of " + Wording.state(state(c));
    }

    private static String state(Pile.Stated c) {
        return c.claim().value().substring(c.claim().value().lastIndexOf(' ') + 1);
    }

    /** An office that is not held beside another: a prime minister may have a ministry of his own, a monarch every office. */
    private static boolean exclusive(Pile.Stated c) {
        return state(c).matches("[A-Z]{3}") && !office(c).matches("(prime minister|monarch|general secretary|vice president) of .*");
    }

    private static Conflict formerAndCurrent(List<Pile.Stated> current, List<Pile.Stated> former) {
        String office = office(current.get(0));
        boolean apart = current.stream().allMatch(c -> former.stream().allMatch(f -> apart(c.time(), f.time())));
        List<String> explanations = apart ? List.of("succession in office: the accounts speak of different times") : List.of();
        return Sides.conflict(Conflict.Kind.OFFICE, null, name(current.get(0)) + " is called " + words(current.get(0)) + ", and former holder of that office.",
                List.of(side("in office: " + office, current), side("former " + office, former)), explanations);
    }

    /** Two holders of one office, each by documents that name no other, within a week. */
    private static void rivals(List<Pile.Stated> holders, List<Conflict> found) {
        differing(holders, OfficeCheck::person).forEach((one, other) -> {
            Pile.Stated a = one.get(0);
            Pile.Stated b = other.get(0);
            boolean body = !state(a).matches("[A-Z]{3}");
            if (!namesakes(name(a), name(b)) && (!body || Likeness.related(a.reading(), a.claim().evidence(), b.reading(), b.claim().evidence()))) {
                found.add(Sides.conflict(Conflict.Kind.OFFICE, null, "One account calls " + name(a) + " " + words(a) + ", another " + name(b) + ".",
                        List.of(side(name(a) + ": " + office(a), one), side(name(b) + ": " + office(b), other)), succession(one, other)));
            }
        });
    }

    private static void twoOffices(List<Pile.Stated> offices, List<Conflict> found) {
        differing(offices, OfficeCheck::office).forEach((one, other) -> {
            Pile.Stated a = one.get(0);
            Pile.Stated b = other.get(0);
            found.add(Sides.conflict(Conflict.Kind.OFFICE, null,
                    "One account calls " + name(a) + " " + words(a) + ", another " + words(b) + ".",
                    List.of(side("in office: " + office(a), one), side("in office: " + office(b), other)), succession(one, other)));
        });
    }

    /** If exactly two values are given, each at one time with the other and by documents of its own: the claims of each. */
    private static Map<List<Pile.Stated>, List<Pile.Stated>> differing(List<Pile.Stated> claims, Function<Pile.Stated, String> value) {
        Map<String, List<Pile.Stated>> values = claims.stream().collect(Collectors.groupingBy(value, TreeMap::new, Collectors.toList()));
        if (values.size() != 2) {
            return Map.of();
        }
        List<List<Pile.Stated>> sides = List.copyOf(values.values());
        List<Pile.Stated> one = sides.get(0);
        List<Pile.Stated> other = sides.get(1);
        Set<String> common = new HashSet<>(documents(one));
        common.retainAll(documents(other));
        boolean oneTime = one.stream().allMatch(a -> other.stream().allMatch(b -> together(a.time(), b.time())));
        return common.isEmpty() && oneTime ? Map.of(one, other) : Map.of();
    }

    private static Set<String> documents(List<Pile.Stated> claims) {
        return claims.stream().map(c -> c.reading().document().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** "Wolski" and "Jan Wolski". */
    private static boolean namesakes(String a, String b) {
        Set<String> words = new HashSet<>(List.of(a.toLowerCase(java.util.Locale.ROOT).split("[ -]")));
        words.retainAll(List.of(b.toLowerCase(java.util.Locale.ROOT).split("[ -]")));
        return !words.isEmpty();
    }

    private static List<String> succession(List<Pile.Stated> one, List<Pile.Stated> other) {
        Edtf a = one.get(0).time();
        Edtf b = other.get(0).time();
        return a != null && a.equals(b) ? List.of() : List.of("succession in office: one may have followed the other between the two accounts");
    }

    private static boolean together(@Nullable Edtf a, @Nullable Edtf b) {
        return a != null && b != null && a.isDay() && b.isDay() && Math.abs(Dates.between(a, b)) <= WEEK;
    }

    private static boolean apart(@Nullable Edtf a, @Nullable Edtf b) {
        if (a == null || b == null || a.equals(b)) {
            return false;
        }
        return a.isDay() && b.isDay() ? Math.abs(Dates.between(a, b)) > SAME_TIME_DAYS : Dates.before(a, b) || Dates.before(b, a);
    }

    private static Conflict.Side side(String says, List<Pile.Stated> stated) {
        return Sides.quoting(says, stated.stream().map(s -> s.claim().evidence()).toList());
    }
}
