package org.readout.story.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Citation;
import org.readout.model.Mention.Reference;
import org.readout.model.Origin;
import org.readout.story.Lexicon;
import org.readout.story.link.Sighting;

/**
 * How many independent roots a set of statements has. Statements of documents of one origin are one; so are statements of several
 * documents that name the same source for it, or that tell it in the same sentence. Immutable; safe to share.
 */
public final class Roots {

    private static final int RUN = 6;
    private static final double SAME_SENTENCE = 0.6;
    private static final Set<String> UNNAMED = Lexicon.read("unnamed-sources.tsv").keySet();

    private final Map<String, String> originOf;

    /** For documents grouped as given. */
    public Roots(List<Origin> origins) {
        originOf = origins.stream().flatMap(o -> o.documents().stream().map(d -> Map.entry(d, o.id())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The id of the origin that a statement's document belongs to. */
    public String origin(Sighting sighting) {
        return originOf.getOrDefault(sighting.document().id(), sighting.document().id());
    }

    /** How many independent roots these statements have; copies add none. */
    public int count(List<Sighting> statements) {
        Map<String, List<Sighting>> byOrigin = new TreeMap<>();
        statements.forEach(s -> byOrigin.computeIfAbsent(origin(s), k -> new ArrayList<>()).add(s));
        List<List<Sighting>> documents = List.copyOf(byOrigin.values());
        Groups groups = new Groups(documents.size());
        Map<String, Integer> firstWith = new HashMap<>();
        Map<Long, Integer> firstWithRun = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            String source = source(documents.get(i));
            if (source != null) {
                groups.join(i, firstWith.getOrDefault(source, i));
                firstWith.putIfAbsent(source, i);
            }
            for (Sighting statement : documents.get(i)) {
                lifted(statement, i, firstWithRun, groups);
            }
        }
        return (int) java.util.stream.IntStream.range(0, documents.size()).map(groups::of).distinct().count();
    }

    /** Joins a statement with the first that shares most of its sentence's runs. */
    private static void lifted(Sighting statement, int at, Map<Long, Integer> firstWithRun, Groups groups) {
        long[] runs = Sentences.runs(statement.mention().evidence().quote(), RUN);
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long run : runs) {
            Integer first = firstWithRun.putIfAbsent(run, at);
            if (first != null && first != at) {
                shared.merge(first, 1, Integer::sum);
            }
        }
        shared.forEach((other, count) -> {
            if (count >= SAME_SENTENCE * runs.length) {
                groups.join(at, other);
            }
        });
    }

    /** The upstream that a document names for its statement: of the sentences that tell it as news, else of any. */
    private static @Nullable String source(List<Sighting> statements) {
        List<Sighting> news = statements.stream().filter(s -> s.mention().reference() == Reference.NEW).toList();
        Map<String, List<Sighting>> documents = (news.isEmpty() ? statements : news).stream().sorted()
                .collect(Collectors.groupingBy(s -> s.document().id(), TreeMap::new, Collectors.toList()));
        return documents.values().stream().map(d -> upstream(d.get(0))).filter(java.util.Objects::nonNull).sorted().findFirst().orElse(null);
    }

    /** The named source nearest to the fact, as a key; null for the author's own word and for sources without a name. */
    public static @Nullable String upstream(Sighting sighting) {
        List<Attribution> chain = sighting.mention().attribution();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Attribution attribution = chain.get(i);
            if (named(attribution)) {
                return attribution.actor().isEmpty() ? Actor.slug(attribution.source()) : attribution.actor();
            }
        }
        List<String> cited = sighting.reading().citations().stream()
                .filter(c -> c.sentence().overlaps(sighting.mention().trigger())).map(Citation::source).map(Actor::slug).distinct().toList();
        return chain.isEmpty() && cited.size() == 1 ? cited.get(0) : null;
    }

    /** False for "sources", "officials", "reports" and the like. */
    public static boolean named(Attribution attribution) {
        if (!attribution.actor().isEmpty()) {
            return true;
        }
        String[] words = attribution.source().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return !UNNAMED.contains(words[words.length - 1]) && !UNNAMED.contains(attribution.source().toLowerCase(Locale.ROOT))
                && !(words.length > 1 && UNNAMED.contains(words[0]));
    }
}
