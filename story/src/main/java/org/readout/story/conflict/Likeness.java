package org.readout.story.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Detail;
import org.readout.model.Edtf;
import org.readout.model.Evidence;
import org.readout.model.Reading;
import org.readout.model.lexicon.Table;

/**
 * Whether two details tell of one deed. They do if the deed has one name, their clauses share words, the passages around them share their
 * subject, and nothing sets one deed apart from the other. The more of one is there, the less of the other is asked. Used by one thread.
 */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> ANOTHER = Table.filled(Likeness.class, "another-words.tsv", 1).words();
    private static final Set<String> PLAIN = Table.filled(Likeness.class, "plain-words.tsv", 1).words();
    private static final Set<String> REPEATED = Table.filled(Likeness.class, "repeated-deeds.tsv", 1).words();
    /** Characters before and behind a sentence that belong to its passage. */
    private static final int AROUND = 500;
    private static final int STEM = 6;
    /** Accounts of one happening share .2 to .7 of the words of the shorter passage, nine in ten of unlike happenings less than .12. */
    private static final double RELATED = 0.18;
    private static final double CLOSE = 0.25;
    private static final double SAME = 0.35;

    private final Map<Detail, Set<String>> passages = new HashMap<>();

    /** A detail in its document. */
    record Told(Reading reading, Detail detail) {

        String document() {
            return reading.document().id();
        }

        @Nullable Edtf date() {
            return detail.when() == null ? null : detail.when().date();
        }

        /** The date of the document, null if unknown. */
        @Nullable Edtf published() {
            return reading.published() == null ? null : reading.published().date();
        }

        /** The states that the clause names, by code. */
        Set<String> codes() {
            return detail.words().stream().filter(w -> w.startsWith("=")).collect(Collectors.toCollection(TreeSet::new));
        }

        boolean oneDay(Told other) {
            Edtf a = date();
            Edtf b = other.date();
            return a != null && b != null && a.isDay() && b.isDay() && a.overlaps(b);
        }
    }

    /** True if the two are certainly one deed but for what one of them gives; neither names a state instead of another's. */
    boolean one(Told a, Told b) {
        boolean parties = b.codes().containsAll(a.codes()) || a.codes().containsAll(b.codes());
        return parties && alike(a, b);
    }

    /** As {@link #one}, whichever states they name. */
    boolean alike(Told a, Told b) {
        Set<String> shared = shared(a.detail.words(), b.detail.words());
        Set<String> deeds = shared(a.detail.deeds(), b.detail.deeds());
        boolean counted = a.detail.deeds().contains("number") || b.detail.deeds().contains("number");
        if (deeds.isEmpty() && !counted || shared.isEmpty() || !another(a).equals(another(b))) {
            return false;
        }
        double subject = subject(a, b);
        boolean half = shared.size() >= 2 && shared.size() * 2 >= Math.min(a.detail.words().size(), b.detail.words().size());
        boolean firm = half || shared.size() >= 3 || subject >= SAME || !REPEATED.containsAll(deeds) && (a.oneDay(b) || subject >= CLOSE);
        return firm && subject >= RELATED;
    }

    static boolean repeated(Told a, Told b) {
        return REPEATED.containsAll(shared(a.detail.deeds(), b.detail.deeds()));
    }

    static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static Set<String> another(Told told) {
        return WORD.matcher(told.detail.evidence().quote()).results().map(m -> m.group().toLowerCase(Locale.ROOT)).filter(ANOTHER::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The share of the words of the shorter passage that stand in the other, 0 to 1. */
    double subject(Told a, Told b) {
        Set<String> some = passages.computeIfAbsent(a.detail, k -> passage(a.reading, a.detail.evidence()));
        Set<String> others = passages.computeIfAbsent(b.detail, k -> passage(b.reading, b.detail.evidence()));
        return share(some, others);
    }

    /** True if the passages around two quotations are close enough to be about one matter. */
    static boolean related(Reading a, Evidence one, Reading b, Evidence other) {
        return share(passage(a, one), passage(b, other)) >= CLOSE;
    }

    private static double share(Set<String> some, Set<String> others) {
        Set<String> fewer = some.size() <= others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        return fewer.isEmpty() ? 0 : (double) fewer.stream().filter(more::contains).count() / fewer.size();
    }

    private static Set<String> passage(Reading reading, Evidence evidence) {
        String text = reading.document().text();
        int from = Math.max(0, evidence.span().start() - AROUND);
        int to = Math.min(text.length(), evidence.span().end() + AROUND);
        Set<String> words = new HashSet<>();
        WORD.matcher(text.substring(from, to)).results().map(m -> m.group().toLowerCase(Locale.ROOT))
                .filter(w -> w.length() >= 4 && !PLAIN.contains(w)).forEach(w -> words.add(w.substring(0, Math.min(STEM, w.length()))));
        return words;
    }
}
