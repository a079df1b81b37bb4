package org.readout.story.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The articles of a pile by runs of words, so that those that one of them may copy, or be copied by, are found without comparing all. A run
 * leads to the few documents with the smallest ids that have it: one that stands in every article costs no more than one that stands in ten.
 * Adding one article makes a new index that shares most of the old. Immutable; safe to share.
 */
final class OriginIndex {

    /** An index of nothing. */
    static final OriginIndex EMPTY = new OriginIndex(List.of());

    /** So many documents stand for all that have a run. */
    private static final int FEW = 8;

    private static final int LEAST_SHARED = 2;
    private static final double LEAST_SHARE = 0.03;

    /** The largest first, each at least twice as large as the next. */
    private final List<Layer> layers;

    private OriginIndex(List<Layer> layers) {
        this.layers = layers;
    }

    static OriginIndex of(List<Article> articles) {
        return articles.isEmpty() ? EMPTY : new OriginIndex(List.of(Layer.of(articles)));
    }

    /** This index and one more article. */
    OriginIndex with(Article article) {
        List<Layer> all = new ArrayList<>(layers);
        Layer last = Layer.of(List.of(article));
        while (!all.isEmpty() && all.get(all.size() - 1).size() < 2 * last.size()) {
            last = all.remove(all.size() - 1).with(last);
        }
        all.add(last);
        return new OriginIndex(List.copyOf(all));
    }

    /** Articles that share enough of their sketches with this one to be worth comparing, by id; never itself. */
    List<Article> near(Article article) {
        Set<Article> found = new TreeSet<>(Article.BY_ID);
        List<Article> holders = new ArrayList<>();
        for (int number : article.sketch()) {
            holders.clear();
            layers.forEach(layer -> layer.holders(number, FEW, holders));
            if (layers.size() > 1) {
                holders.sort(Article.BY_ID);
            }
            found.addAll(holders.size() > FEW ? holders.subList(0, FEW) : holders);
        }
        return found.stream().filter(other -> !other.id().equals(article.id()) && worthComparing(article, other)).toList();
    }

    private static boolean worthComparing(Article a, Article b) {
        int shared = Runs.shared(a.sketch(), b.sketch());
        int least = Math.min(a.sketch().length, b.sketch().length);
        return shared >= Math.min(LEAST_SHARED, least) && shared >= LEAST_SHARE * least;
    }
}
