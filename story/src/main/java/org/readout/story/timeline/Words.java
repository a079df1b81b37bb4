package org.readout.story.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.model.Telling;

/** What a story is about: the words of its verbs and parties, each weighed by the share of the origins that use it. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Set<String> EMPTY = Set.of("the", "and", "for", "with", "from", "that", "this", "which", "who", "what", "have", "not",
            "more", "than", "other", "one", "two", "new", "she", "his", "her", "its", "they", "their");

    private final Map<String, Integer> shares = new TreeMap<>();
    private final int origins;
    private final double length;

    /** @param origins the tellings of each origin */
    Words(Collection<List<Telling>> origins) {
        this.origins = origins.size();
        for (List<Telling> tellings : origins) {
            Set<String> all = new HashSet<>();
            tellings.forEach(t -> all.addAll(of(t)));
            all.forEach(w -> shares.merge(w, 1, Integer::sum));
        }
        length = Math.sqrt(shares.values().stream().mapToDouble(n -> share(n) * share(n)).sum());
    }

    private double share(int number) {
        return (double) number / origins;
    }

    /**
     * How near a document keeps to the story: the cosine between its words (tellings that hold each) and the story's (share of the origins).
     * From 0 to 1; 0 without words.
     */
    double centrality(List<Telling> tellings) {
        Map<String, Integer> own = new HashMap<>();
        tellings.forEach(t -> of(t).forEach(w -> own.merge(w, 1, Integer::sum)));
        double product = 0;
        double square = 0;
        for (Map.Entry<String, Integer> word : new TreeMap<>(own).entrySet()) {
            product += word.getValue() * share(shares.getOrDefault(word.getKey(), 0));
            square += (double) word.getValue() * word.getValue();
        }
        return square == 0 ? 0 : product / Math.sqrt(square) / length;
    }

    private static Set<String> of(Telling telling) {
        Set<String> words = new HashSet<>();
        add(telling.lemma(), words);
        telling.parties().forEach(p -> {
            add(p.words(), words);
            if (p.actor() != null) {
                add(p.actor(), words);
            }
        });
        return words;
    }

    private static void add(String text, Set<String> words) {
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).filter(w -> !EMPTY.contains(w)).forEach(words::add);
    }
}
