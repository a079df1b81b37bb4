package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins mentions of happenings of any kind: first the articles of one story, then in each story the mentions that are likely one, by average
 * link. Time and memory grow with the square of the mentions of one story, so it is for piles of hundreds of articles. Nothing but
 * {@link CoreferenceTask} uses it today; the product links only the happenings that it finds itself.
 * Deterministic whatever the order of its input; safe for all threads.
 */
final class Linker {

    /** Mean probability above which clusters are joined. */
    private static final double JOINED = 0.45;

    private final Thesaurus thesaurus;

    Linker(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** The happenings of a pile, stories found by its own. Each mention must stand in one of the {@code accounts}. */
    List<Linked> link(List<Account> accounts, List<Naming> namings) {
        Map<String, Integer> stories = Accounts.stories(accounts);
        return link(accounts, namings, stories.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString())));
    }

    /** The same where it is known which article belongs to which story. */
    List<Linked> link(List<Account> accounts, List<Naming> namings, Map<String, String> stories) {
        Map<String, List<Naming>> byStory = new TreeMap<>();
        for (Naming n : namings) {
            String story = stories.get(n.document());
            if (story == null) {
                throw new IllegalArgumentException("no account '" + n.document() + "' for the mention at " + n.position() + "; there are " + stories.keySet());
            }
            byStory.computeIfAbsent(story, s -> new ArrayList<>()).add(n);
        }
        Map<String, Double> rarity = Accounts.rarity(accounts);
        return byStory.values().stream().flatMap(all -> linked(all.stream().sorted().toList(), rarity).stream())
                .sorted(Comparator.comparing(l -> l.namings().get(0))).toList();
    }

    private List<Linked> linked(List<Naming> namings, Map<String, Double> rarity) {
        Likeness likeness = new Likeness(new Story(namings, rarity), thesaurus);
        double[][] alike = new double[namings.size()][namings.size()];
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < i; j++) {
                alike[i][j] = likeness.probability(namings.get(i), namings.get(j));
                alike[j][i] = alike[i][j];
            }
        }
        int[] of = AverageLink.clusters(alike, JOINED);
        return IntStream.range(0, of.length).filter(i -> of[i] == i).mapToObj(first -> {
            int[] members = IntStream.range(0, of.length).filter(i -> of[i] == first).toArray();
            List<String> reasons = new ArrayList<>();
            for (int m = 1; m < members.length; m++) {
                int one = members[m];
                int nearest = IntStream.of(members).limit(m).boxed().max(Comparator.comparingDouble(k -> alike[one][k])).orElse(first);
                reasons.add(likeness.reason(namings.get(nearest), namings.get(one)));
            }
            return new Linked(IntStream.of(members).mapToObj(namings::get).toList(), reasons);
        }).toList();
    }
}
