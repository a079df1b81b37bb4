package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.model.Origin;
import org.readout.model.Reading;

/**
 * Groups documents that go back to one text: the same words, near copies, light rewrites, and what one agency is credited with in the same
 * wording. Candidates come from an index of word runs, so time grows with the text and not with the pairs of documents. A mere
 * mention of the same agency groups nothing. Stateless; safe to share.
 */
public final class Origins {

    private static final int REASONS = 12;
    private static final int FEW_WORDS = 400;
    private static final int SAMPLE = 4;
    private static final int LEAST_SHARED = 3;

    /** Every document in exactly one origin, ordered by id. */
    public List<Origin> group(List<Reading> readings) {
        List<Article> articles = readings.stream().map(Article::of).sorted(Comparator.comparing(Article::id)).toList();
        Groups groups = new Groups(articles.size());
        Map<Integer, List<Tie>> ties = new TreeMap<>();
        List<Tie> all = new ArrayList<>();
        for (long pair : candidates(articles)) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            Optional<String> reason = Kinship.between(articles.get(a), articles.get(b));
            reason.ifPresent(r -> all.add(new Tie(a, b, r)));
        }
        List<Tie> kept = Digests.without(all, articles);
        kept.forEach(tie -> groups.join(tie.a(), tie.b()));
        kept.forEach(tie -> ties.computeIfAbsent(groups.of(tie.a()), k -> new ArrayList<>()).add(tie));
        Map<Integer, List<Article>> members = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            members.computeIfAbsent(groups.of(i), k -> new ArrayList<>()).add(articles.get(i));
        }
        return members.entrySet().stream().map(e -> origin(e.getValue(), ties.getOrDefault(e.getKey(), List.of())))
                .sorted(Comparator.comparing(Origin::id)).toList();
    }

    /** Two documents found to be kin. */
    record Tie(int a, int b, String reason) {}

    private static Origin origin(List<Article> members, List<Tie> ties) {
        List<Article> ordered = members.stream().sorted(Article.LEAD).toList();
        String lead = ordered.get(0).id();
        List<String> ids = new ArrayList<>(List.of(lead));
        ordered.stream().map(Article::id).filter(id -> !id.equals(lead)).sorted().forEach(ids::add);
        String reason = ties.stream().map(Tie::reason).distinct().sorted().limit(REASONS).collect(Collectors.joining("; "));
        String more = ties.size() > REASONS ? "; and " + (ties.size() - REASONS) + " more such pairs" : "";
        return new Origin("o-" + lead.replaceFirst("^d-", ""), lead, ids, reason + more);
    }

    /**
     * Pairs worth comparing, as two indexes in one number, sorted. In the list of documents that hold a run, each is paired with the first
     * and with the one before it, which is enough to join a group.
     */
    private static List<Long> candidates(List<Article> articles) {
        Map<Long, int[]> ends = new HashMap<>();
        Map<Long, Integer> shared = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Shingles shingles = articles.get(i).shingles();
            boolean small = shingles.words() <= FEW_WORDS;
            List<long[]> runs = List.of(shingles.eights(), shingles.fours(), new long[] {shingles.whole()});
            for (long[] values : runs) {
                for (long value : values) {
                    if (!small && values.length > 1 && Math.floorMod(value, SAMPLE) != 0) {
                        continue;
                    }
                    int[] known = ends.putIfAbsent(value, new int[] {i, i});
                    if (known != null && known[1] != i) {
                        count(shared, known[0], i);
                        if (known[1] != known[0]) {
                            count(shared, known[1], i);
                        }
                        known[1] = i;
                    }
                }
            }
        }
        return shared.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_SHARED || articles.get((int) (e.getKey() >>> 32)).shingles().words() < FEW_WORDS)
                .map(Map.Entry::getKey).sorted().toList();
    }

    private static void count(Map<Long, Integer> shared, int a, int b) {
        shared.merge((long) a << 32 | b, 1, Integer::sum);
    }
}
