package org.readout.bench.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which articles of a pile tell of one story: average link over the cosine of their words, names counting twice. */
final class Accounts {

    /** Lies between the articles of one story and those of two like it, on the training topics of ECB+. */
    private static final double ONE_STORY = 0.1;
    private static final int NAME = 2;

    private Accounts() {}

    /** For each article the number of its story. Articles are taken in the order of their names. */
    static Map<String, Integer> stories(List<Account> pile) {
        List<Account> sorted = pile.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        List<Weights> weights = weights(sorted);
        double[][] alike = new double[sorted.size()][sorted.size()];
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < i; j++) {
                alike[i][j] = weights.get(i).with(weights.get(j));
                alike[j][i] = alike[i][j];
            }
        }
        int[] of = AverageLink.clusters(alike, ONE_STORY);
        Map<String, Integer> stories = new TreeMap<>();
        for (int i = 0; i < of.length; i++) {
            stories.put(sorted.get(i).name(), of[i]);
        }
        return stories;
    }

    /** How telling each word is: the logarithm of how many sentences there are in the pile to one with the word. */
    static Map<String, Double> rarity(List<Account> pile) {
        Map<String, Integer> with = new HashMap<>();
        int all = 0;
        for (Account account : pile) {
            for (List<String> sentence : account.sentences()) {
                all++;
                new HashSet<>(sentence).forEach(word -> with.merge(word, 1, Integer::sum));
            }
        }
        int sentences = all;
        Map<String, Double> rarity = new HashMap<>();
        with.forEach((word, count) -> rarity.put(word, Math.log((double) sentences / count)));
        return rarity;
    }

    /** Logarithmic counts by rarity among the articles. What one article alone says is no sign of what it shares. */
    private static List<Weights> weights(List<Account> pile) {
        Map<String, Integer> articles = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Account account : pile) {
            names.addAll(account.names());
            account.sentences().stream().flatMap(List::stream).distinct().forEach(word -> articles.merge(word, 1, Integer::sum));
        }
        return pile.stream().map(account -> {
            Map<String, Double> words = new HashMap<>();
            account.sentences().forEach(s -> s.forEach(word -> words.merge(word, 1.0, Double::sum)));
            words.keySet().removeIf(word -> articles.getOrDefault(word, 0) < 2);
            words.replaceAll((word, n) -> (1 + Math.log(n)) * Math.log((double) pile.size() / articles.getOrDefault(word, 1)) * (names.contains(word) ? NAME : 1));
            return Weights.unit(words);
        }).toList();
    }
}
