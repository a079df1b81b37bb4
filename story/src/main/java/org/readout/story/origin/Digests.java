package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.story.link.Dates;

/**
 * A digest copies two texts that have nothing to do with each other. It must not make one origin of them: it is left to stand alone, and
 * its single statements are still traced to their roots sentence by sentence.
 */
final class Digests {

    private static final double PART = 0.7;
    private static final double UNRELATED = 0.02;

    private Digests() {}

    /** The digests among those tied: longer documents, published after two shorter unrelated ones that they hold. */
    static Set<Article> among(Collection<Tie> ties) {
        Map<Article, Set<Article>> parts = new TreeMap<>(Article.BY_ID);
        for (Tie tie : ties) {
            part(tie.document(), tie.other(), parts);
            part(tie.other(), tie.document(), parts);
        }
        Set<Article> digests = new HashSet<>();
        parts.forEach((digest, of) -> {
            if (of.size() > 1 && unrelated(new ArrayList<>(of))) {
                digests.add(digest);
            }
        });
        return digests;
    }

    private static void part(Article part, Article whole, Map<Article, Set<Article>> parts) {
        if (part.size() < whole.size() * PART && Dates.before(part.published(), whole.published())) {
            parts.computeIfAbsent(whole, k -> new TreeSet<>(Article.BY_ID)).add(part);
        }
    }

    private static boolean unrelated(List<Article> parts) {
        long[] first = parts.get(0).wording().fours();
        return parts.stream().skip(1).anyMatch(p -> Runs.contained(first, p.wording().fours()) < UNRELATED);
    }
}
