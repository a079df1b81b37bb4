package org.readout.bench.coreference;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The mentions of one story, and what is known of each word from all of them: its company, its sentences, its articles. */
final class Story {

    /** A sentence of an article. */
    private record Place(String document, int sentence) {}

    private static final Weights NOTHING = Weights.unit(Map.of());

    private final Map<String, Double> rarity;
    private final Map<String, Weights> company;
    private final Map<String, Set<Place>> sentences;
    private final Map<String, Integer> articles;
    private final Map<Naming, Weights> around = new HashMap<>();

    /** @param rarity how telling each word is */
    Story(List<Naming> namings, Map<String, Double> rarity) {
        this.rarity = rarity;
        namings.forEach(n -> around.put(n, weights(n.sentenceWords())));
        Map<String, List<Naming>> words = namings.stream().collect(Collectors.groupingBy(Naming::stem, TreeMap::new, Collectors.toList()));
        this.company = each(words, this::company);
        this.sentences = each(words, all -> all.stream().map(n -> new Place(n.document(), n.sentence())).collect(Collectors.toSet()));
        this.articles = each(words, all -> (int) all.stream().map(Naming::document).distinct().count());
    }

    private static <T> Map<String, T> each(Map<String, List<Naming>> words, Function<List<Naming>, T> of) {
        Map<String, T> result = new HashMap<>();
        words.forEach((stem, all) -> result.put(stem, of.apply(all)));
        return result;
    }

    private Weights company(List<Naming> all) {
        Map<String, Double> sum = new HashMap<>();
        all.stream().sorted().forEach(n -> weights(n.around()).of().forEach((word, w) -> sum.merge(word, w, Double::sum)));
        return Weights.unit(sum);
    }

    /** How much the other words of the two sentences have in common, from 0 to 1; both mentions are of this story. */
    double sentencesAlike(Naming a, Naming b) {
        return around.getOrDefault(a, NOTHING).with(around.getOrDefault(b, NOTHING));
    }

    private Weights weights(Set<String> words) {
        Map<String, Double> weighted = new HashMap<>();
        words.forEach(word -> weighted.put(word, rarity.getOrDefault(word, 1.0)));
        return Weights.unit(weighted);
    }

    /** How far two words keep the same company in all clauses of the story, from 0 to 1. */
    double sameCompany(String stem, String other) {
        return company.getOrDefault(stem, NOTHING).with(company.getOrDefault(other, NOTHING));
    }

    /** Share of the sentences of the rarer word in which the other stands too: who says both means two things. */
    double together(String stem, String other) {
        Set<Place> a = sentences.getOrDefault(stem, Set.of());
        Set<Place> b = new HashSet<>(sentences.getOrDefault(other, Set.of()));
        int fewer = Math.min(a.size(), b.size());
        b.retainAll(a);
        return fewer == 0 ? 0 : (double) b.size() / fewer;
    }

    /** How unequally many articles have the two words: 0 if as many, growing with the logarithm of the ratio. */
    double unequal(String stem, String other) {
        return Math.abs(Math.log((double) articles.getOrDefault(stem, 1) / articles.getOrDefault(other, 1)));
    }

    /** True if both have nobody in common who says so. */
    static boolean otherSpeaker(Naming a, Naming b) {
        return a.reports() && b.reports() && Collections.disjoint(a.subjects(), b.subjects());
    }
}
