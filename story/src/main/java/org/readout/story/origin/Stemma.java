package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.readout.model.Ground;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Ruling;
import org.readout.story.link.Shelf;
import org.readout.story.link.Sorted;

/**
 * The family tree of a pile's texts: which documents go back to one, and why. Immutable; safe to share.
 *
 * <p>The order of the documents does not matter, nor whether they came at once or one by one, as long as not every run of words that two kin
 * share stands in eight or more other documents that are kin to neither.
 *
 * <pre>{@code List<Origin> origins = Stemma.of(readings, List.of()).with(one).origins();}</pre>
 */
public final class Stemma {

    private static final Comparator<Origin> BY_ID = Comparator.comparing(Origin::id);

    private final OriginIndex index;
    private final List<Ruling> rulings;
    private final Shelf<Family> families;
    private final List<Origin> origins;

    private Stemma(OriginIndex index, List<Ruling> rulings, Shelf<Family> families, List<Origin> origins) {
        this.index = index;
        this.rulings = rulings;
        this.families = families;
        this.origins = origins;
    }

    /**
     * The tree of a pile.
     *
     * @param readings no two of one document
     * @param rulings those about documents that are not there wait until they come
     * @throws IllegalArgumentException if rulings contradict each other
     */
    public static Stemma of(Collection<Reading> readings, List<Ruling> rulings) {
        List<Ruling> consistent = List.copyOf(Ruling.consistent(rulings));
        List<Article> articles = readings.stream().map(Article::of).sorted(Article.BY_ID).toList();
        OriginIndex index = OriginIndex.of(articles);
        Wordings wordings = new Wordings();
        List<Tie> ties = new ArrayList<>();
        for (Article article : articles) {
            for (Article other : index.near(article)) {
                if (Article.BY_ID.compare(other, article) < 0) {
                    tie(article, other, wordings, ties);
                }
            }
        }
        return new Stemma(OriginIndex.EMPTY, consistent, Shelf.empty(), List.of()).grown(index, articles, ties);
    }

    /** The same pile and one more document; takes time by what the document is kin to, not by how many there are. */
    public Stemma with(Reading reading) {
        Article article = Article.of(reading);
        List<Tie> ties = new ArrayList<>();
        Wordings wordings = new Wordings();
        index.near(article).forEach(other -> tie(article, other, wordings, ties));
        return grown(index.with(article), List.of(article), ties);
    }

    private Stemma grown(OriginIndex wider, List<Article> articles, List<Tie> ties) {
        Growth growth = new Growth(families, articles, ties, rulings);
        return new Stemma(wider, rulings, growth.families(), Sorted.changed(origins, growth.gone(), growth.come(), BY_ID));
    }

    /** What a document has to do with those of the pile, be it one of them or not; the strongest first. */
    public List<Ground> kin(Reading reading) {
        Article article = Article.of(reading);
        List<Tie> ties = new ArrayList<>();
        Wordings wordings = new Wordings();
        index.near(article).forEach(other -> tie(article, other, wordings, ties));
        return ties.stream().sorted(Tie.STRONGEST).map(Tie::ground).toList();
    }

    private static void tie(Article one, Article other, Wordings wordings, List<Tie> ties) {
        Tie tie = Kinship.between(one, wordings.of(one), other, wordings.of(other));
        if (tie != null) {
            ties.add(tie);
        }
    }

    /** Every document in exactly one origin, by id. */
    public List<Origin> origins() {
        return origins;
    }
}
