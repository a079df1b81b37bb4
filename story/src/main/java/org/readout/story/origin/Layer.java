package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which of some articles have a number in their sketches: the numbers in order, behind each the place of an article. Immutable.
 */
final class Layer {

    private final List<Article> articles;
    private final long[] postings;

    /** Articles by id, and postings sorted. */
    private Layer(List<Article> articles, long[] postings) {
        this.articles = articles;
        this.postings = postings;
    }

    static Layer of(Collection<Article> articles) {
        List<Article> sorted = articles.stream().sorted(Article.BY_ID).toList();
        long[] postings = new long[sorted.stream().mapToInt(a -> a.sketch().length).sum()];
        int n = 0;
        for (int i = 0; i < sorted.size(); i++) {
            for (int number : sorted.get(i).sketch()) {
                postings[n++] = (long) number << 32 | i;
            }
        }
        Arrays.sort(postings);
        return new Layer(sorted, postings);
    }

    int size() {
        return articles.size();
    }

    List<Article> articles() {
        return articles;
    }

    /** This and another as one. */
    Layer with(Layer other) {
        List<Article> all = new ArrayList<>(size() + other.size());
        int[] mine = new int[size()];
        int[] others = new int[other.size()];
        for (int i = 0, j = 0; i < size() || j < other.size();) {
            boolean first = j == other.size() || i < size() && Article.BY_ID.compare(articles.get(i), other.articles.get(j)) < 0;
            (first ? mine : others)[first ? i : j] = all.size();
            all.add(first ? articles.get(i++) : other.articles.get(j++));
        }
        long[] merged = new long[postings.length + other.postings.length];
        int i = 0;
        int j = 0;
        for (int n = 0; n < merged.length; n++) {
            boolean first = j == other.postings.length
                    || i < postings.length && placed(postings[i], mine) < placed(other.postings[j], others);
            merged[n] = first ? placed(postings[i++], mine) : placed(other.postings[j++], others);
        }
        return new Layer(List.copyOf(all), merged);
    }

    private static long placed(long posting, int[] places) {
        return posting & 0xffffffff00000000L | places[(int) posting];
    }

    /** Adds the first articles that have a number, by id, at most so many. */
    void holders(int number, int most, List<Article> found) {
        int at = Arrays.binarySearch(postings, (long) number << 32);
        at = at < 0 ? -at - 1 : at;
        for (int i = 0; i < most && at < postings.length && (int) (postings[at] >> 32) == number; i++, at++) {
            found.add(articles.get((int) postings[at]));
        }
    }
}
