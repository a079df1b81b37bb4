package org.readout.bench.synthetic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Conflict;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Origin;
import org.readout.model.Story;

/**
 * How much of the truth a story tells; shares from 0 to 1.
 *
 * @param eventF1 B³ of the mentions' events (Bagga and Baldwin 1998); a mention in no event stands alone
 * @param originsExact happenings whose number of independent roots is right for every status
 * @param documentsExact documents in an origin that holds the right documents and no other
 * @param conflictPrecision told conflicts that were planted, of that kind and about that happening
 * @param conflictRecall planted conflicts that are told
 */
record Recovery(double eventF1, double originsExact, double documentsExact, double conflictPrecision, double conflictRecall) {

    static Recovery of(Story story, Truth truth) {
        Map<String, Integer> meant = new HashMap<>();
        Map<Integer, Event> main = new HashMap<>();
        Map<Integer, Long> most = new HashMap<>();
        Map<String, String> told = new HashMap<>();
        for (Event event : story.events()) {
            Map<Integer, Long> counts = event.mentions().stream().map(Mention::id).filter(truth.events()::containsKey)
                    .collect(Collectors.groupingBy(id -> Objects.requireNonNull(truth.events().get(id)), Collectors.counting()));
            counts.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(e -> meant.put(event.id(), e.getKey()));
            counts.forEach((number, count) -> {
                if (count > most.getOrDefault(number, 0L)) {
                    most.put(number, count);
                    main.put(number, event);
                }
            });
            event.mentions().forEach(m -> told.put(m.id(), event.id()));
        }
        long exact = truth.roots().entrySet().stream().filter(e -> main.containsKey(e.getKey())
                && Objects.requireNonNull(main.get(e.getKey())).origins().equals(e.getValue())).count();
        long right = story.conflicts().stream().filter(c -> truth.conflicts().contains(planted(c, meant))).count();
        Set<Truth.Planted> found = story.conflicts().stream().map(c -> planted(c, meant)).filter(truth.conflicts()::contains).collect(Collectors.toSet());
        return new Recovery(bCubed(truth.events(), told), share(exact, truth.roots().size()), documents(story.origins(), truth.origins()),
                share(right, story.conflicts().size()), share(found.size(), truth.conflicts().size()));
    }

    private static Truth.Planted planted(Conflict conflict, Map<String, Integer> meant) {
        return new Truth.Planted(conflict.kind(), conflict.about() == null ? -1 : meant.getOrDefault(conflict.about(), -1));
    }

    private static double bCubed(Map<String, Integer> truth, Map<String, String> told) {
        Map<Integer, Integer> meant = new HashMap<>();
        Map<String, Integer> said = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        truth.forEach((mention, event) -> {
            String as = told.getOrDefault(mention, mention);
            meant.merge(event, 1, Integer::sum);
            said.merge(as, 1, Integer::sum);
            both.merge(event + " " + as, 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (String mention : truth.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
            Integer event = Objects.requireNonNull(truth.get(mention));
            String as = told.getOrDefault(mention, mention);
            double common = both.getOrDefault(event + " " + as, 0);
            precision += common / said.getOrDefault(as, 1);
            recall += common / meant.getOrDefault(event, 1);
        }
        return truth.isEmpty() ? 1 : 2 * precision * recall / (precision + recall) / truth.size();
    }

    private static double documents(List<Origin> origins, Map<String, Integer> truth) {
        Map<Integer, Long> sizes = truth.values().stream().collect(Collectors.groupingBy(o -> o, Collectors.counting()));
        long right = origins.stream().filter(o -> o.documents().stream().map(truth::get).distinct().count() == 1
                && Objects.equals(sizes.get(truth.get(o.lead())), (long) o.documents().size())).mapToLong(o -> o.documents().size()).sum();
        return share(right, truth.size());
    }

    private static double share(long part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }
}
