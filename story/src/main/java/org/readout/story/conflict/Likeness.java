package org.readout.story.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Detail;
import org.readout.model.Reading;
import org.readout.model.lexicon.Table;

/**
 * Whether two details tell of one deed. They do if the deed has one name, most of the words of the shorter clause stand in the longer one,
 * the documents share their subject, and nothing sets one deed apart from the other. Used by one thread.
 */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Set<String> APART = Table.filled(Likeness.class, "another-words.tsv", 1).words();
    private static final double WORDS = 0.5;
    private static final double SUBJECT = 0.12;

    private final Map<String, Set<String>> subjects = new HashMap<>();

    /** A detail in its document. */
    record Told(Reading reading, Detail detail) {

        String document() {
            return reading.document().id();
        }
    }

    /** True if the two are certainly one deed but for the date, place or number that one gives. */
    boolean one(Told a, Told b) {
        return alike(a, b) && (codes(b).containsAll(codes(a)) || codes(a).containsAll(codes(b)));
    }

    /** As {@link #one}, though each may name a state that the other leaves out. */
    boolean alike(Told a, Told b) {
        Set<String> shared = shared(a.detail.words(), b.detail.words());
        int least = Math.min(a.detail.words().size(), b.detail.words().size());
        return shared(a.detail.deeds(), b.detail.deeds()).size() > 0 && shared.size() >= 2 && shared.size() >= WORDS * least
                && apart(a).equals(apart(b)) && subject(a, b) >= SUBJECT;
    }

    static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }

    /** The states that the clause names, by code. */
    static Set<String> codes(Told told) {
        return told.detail.words().stream().filter(w -> w.startsWith("=")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> apart(Told told) {
        return words(told.detail.evidence().quote(), 3).stream().filter(APART::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The share of the words of the shorter document that stand in the other. */
    double subject(Told a, Told b) {
        Set<String> some = subjects.computeIfAbsent(a.document(), k -> words(a.reading.document().text(), 4));
        Set<String> others = subjects.computeIfAbsent(b.document(), k -> words(b.reading.document().text(), 4));
        int least = Math.min(some.size(), others.size());
        return least == 0 ? 0 : (double) (some.size() <= others.size() ? count(some, others) : count(others, some)) / least;
    }

    private static long count(Set<String> fewer, Set<String> more) {
        return fewer.stream().filter(more::contains).count();
    }

    private static Set<String> words(String text, int length) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().map(m -> m.group().toLowerCase(Locale.ROOT)).filter(w -> w.length() >= length).forEach(words::add);
        return words;
    }
}
