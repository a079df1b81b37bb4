package org.readout.story.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.Edtf;
import org.readout.story.link.Dates;

/**
 * A digest copies two texts that have nothing to do with each other. It must not make one origin of them: it is left to stand alone, and
 * its single statements are still traced to their roots sentence by sentence.
 */
final class Digests {

    private static final double PART = 0.7;

    private Digests() {}

    /** The ties without those of digests: a longer document, published after two shorter unrelated ones that it holds. */
    static List<Origins.Tie> without(List<Origins.Tie> ties, List<Article> articles) {
        Map<Integer, Set<Integer>> sources = new TreeMap<>();
        for (Origins.Tie tie : ties) {
            source(tie.a(), tie.b(), articles, sources);
            source(tie.b(), tie.a(), articles, sources);
        }
        Set<Integer> digests = new HashSet<>();
        sources.forEach((digest, parts) -> {
            if (unrelated(new ArrayList<>(parts), articles)) {
                digests.add(digest);
            }
        });
        return ties.stream().filter(t -> !digests.contains(t.a()) && !digests.contains(t.b())).toList();
    }

    private static void source(int part, int whole, List<Article> articles, Map<Integer, Set<Integer>> sources) {
        Edtf earlier = articles.get(part).published();
        Edtf later = articles.get(whole).published();
        boolean muchShorter = articles.get(part).shingles().words() < articles.get(whole).shingles().words() * PART;
        if (muchShorter && Dates.before(earlier, later)) {
            sources.computeIfAbsent(whole, k -> new java.util.TreeSet<>()).add(part);
        }
    }

    private static boolean unrelated(List<Integer> parts, List<Article> articles) {
        Article first = articles.get(parts.get(0));
        return parts.stream().skip(1).anyMatch(p -> Shingles.contained(first.shingles().fours(), articles.get(p).shingles().fours()) < 0.02);
    }
}
