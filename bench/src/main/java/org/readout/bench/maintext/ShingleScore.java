package org.readout.bench.maintext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How far a text agrees with the right one, counted in shingles of four words as in scrapinghub's article extraction benchmark: words are
 * runs of letters, digits and underscores with their case; a shorter text is one shingle; shingles that occur twice count twice.
 *
 * @param shared shingles of both
 * @param extra shingles of the found text only
 * @param missed shingles of the right text only
 */
public record ShingleScore(int shared, int extra, int missed) {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** F1 over many texts: of the mean precision and the mean recall. Texts without a found word have no precision, without a right one no recall. */
    public static double f1(List<ShingleScore> texts) {
        double precision = texts.stream().filter(t -> t.shared + t.extra > 0).mapToDouble(ShingleScore::precision).average().orElse(0);
        double recall = texts.stream().filter(t -> t.shared + t.missed > 0).mapToDouble(ShingleScore::recall).average().orElse(0);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Compares {@code found} with {@code right}. */
    public static ShingleScore of(String right, String found) {
        Map<String, Integer> wanted = shingles(right);
        Map<String, Integer> got = shingles(found);
        int shared = wanted.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), got.getOrDefault(e.getKey(), 0))).sum();
        return new ShingleScore(shared, sum(got) - shared, sum(wanted) - shared);
    }

    /** The share of the found shingles that are right; 0 if none was found. */
    public double precision() {
        return shared == 0 ? 0 : (double) shared / (shared + extra);
    }

    /** The share of the right shingles that were found; 0 if there are none. */
    public double recall() {
        return shared == 0 ? 0 : (double) shared / (shared + missed);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = WORD.matcher(text).results().map(r -> r.group()).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - WORDS + 1) && !words.isEmpty(); i++) {
            counts.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
        }
        return counts;
    }
}
