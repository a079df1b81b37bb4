package org.readout.story.origin;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Citation;
import org.readout.model.Mention.Reference;
import org.readout.model.Origin;
import org.readout.model.lexicon.Table;
import org.readout.story.link.Sighting;

/**
 * How many independent roots a set of statements has. Statements of documents of one origin are one; so are statements of several
 * documents that name the same source for it, or that tell it in the same sentence. Immutable; safe to share.
 */
public final class Roots {

    private static final Set<String> UNNAMED = Table.filled(Roots.class, "unnamed-sources.tsv", 1).words();

    private static final Pattern BEHIND = Pattern.compile(" (of|in|at|with|from|on|near|who|that|close|familiar|inside|briefed|speaking)\\b");

    private final Map<String, String> originOf;

    /** For documents grouped as given. */
    public Roots(List<Origin> origins) {
        originOf = origins.stream().flatMap(o -> o.documents().stream().map(d -> Map.entry(d, o.id())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The id of the origin that a statement's document belongs to. */
    public String origin(Sighting sighting) {
        return originOf(sighting.document().id());
    }

    /** The id of the origin that a document belongs to, by the document's id. */
    public String originOf(String document) {
        return originOf.getOrDefault(document, document);
    }

    /**
     * How many independent roots these statements have. Every statement has one upstream: the source it names, else the sentence it stands
     * in. Documents of one origin give one root, and none if one of them says nothing but what others already gave.
     */
    public int count(List<Sighting> statements) {
        Upstreams upstreams = new Upstreams();
        Map<String, Map<String, Set<String>>> origins = new TreeMap<>();
        for (Sighting statement : news(statements)) {
            origins.computeIfAbsent(origin(statement), k -> new TreeMap<>())
                    .computeIfAbsent(statement.document().id(), k -> new TreeSet<>()).add(upstreams.of(statement));
        }
        Set<String> given = new HashSet<>();
        int roots = 0;
        for (Map<String, Set<String>> documents : origins.values().stream().sorted(Comparator.comparingInt(Roots::fewest)).toList()) {
            if (documents.values().stream().noneMatch(given::containsAll)) {
                roots++;
            }
            documents.values().forEach(given::addAll);
        }
        return roots;
    }

    private static int fewest(Map<String, Set<String>> documents) {
        return documents.values().stream().mapToInt(Set::size).min().orElse(0);
    }

    /** Of each document the statements told as news, else all. */
    private static List<Sighting> news(List<Sighting> statements) {
        Set<String> withNews = statements.stream().filter(Roots::isNews).map(s -> s.document().id()).collect(Collectors.toSet());
        return statements.stream().filter(s -> isNews(s) || !withNews.contains(s.document().id())).sorted().toList();
    }

    private static boolean isNews(Sighting statement) {
        return statement.mention().reference() == Reference.NEW;
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
        String source = attribution.source().toLowerCase(Locale.ROOT).strip();
        String head = BEHIND.split(source, 2)[0];
        String[] words = head.split("[^\\p{L}]+");
        return !UNNAMED.contains(source) && (words.length == 0 || !UNNAMED.contains(words[words.length - 1]));
    }
}
