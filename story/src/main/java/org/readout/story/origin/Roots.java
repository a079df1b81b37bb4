package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Citation;
import org.readout.model.Document;
import org.readout.model.Event;
import org.readout.model.Mention.Reference;
import org.readout.model.Origin;
import org.readout.model.Status;
import org.readout.model.lexicon.Table;
import org.readout.story.link.Shelf;
import org.readout.story.link.Sighting;

/**
 * How many independent roots a set of statements has. Statements of documents of one origin are one; so are statements of several
 * documents that name the same source for it, or that tell it in the same sentence. Immutable; safe to share.
 */
public final class Roots {

    private static final Set<String> UNNAMED = Table.filled(Roots.class, "unnamed-sources.tsv", 1).words();

    private static final Pattern BEHIND = Pattern.compile(" (of|in|at|with|from|on|near|who|that|close|familiar|inside|briefed|speaking)\\b");

    /** No documents yet. */
    public static final Roots NONE = new Roots(Shelf.empty(), Shared.NOTHING);

    private final Shelf<String> originOf;
    private final Shared shared;

    private Roots(Shelf<String> originOf, Shared shared) {
        this.originOf = originOf;
        this.shared = shared;
    }

    /** The same once some origins are no more and others are there. */
    public Roots with(Collection<Origin> gone, Collection<Origin> come) {
        Shelf.Draft<String> ids = originOf.draft();
        gone.forEach(origin -> origin.documents().forEach(document -> ids.put(document, null)));
        come.forEach(origin -> origin.documents().forEach(document -> ids.put(document, origin.id())));
        return new Roots(ids.shelve(), shared.with(gone, come));
    }

    /**
     * The documents whose statements may count otherwise than before: those that belong to another origin, or share other passages.
     *
     * @param before what these were made from, with the same origins gone and come
     */
    public Set<String> since(Roots before, Collection<Origin> gone, Collection<Origin> come) {
        Set<String> documents = new TreeSet<>(Shared.changed(gone, come));
        come.forEach(origin -> origin.documents().stream().filter(d -> !origin.id().equals(before.originOf.get(d))).forEach(documents::add));
        return documents;
    }

    /** The id of the origin that a statement's document belongs to. */
    public String origin(Sighting sighting) {
        return originOf(sighting.document().id());
    }

    /** The id of the origin that a document belongs to, by the document's id. */
    public String originOf(String document) {
        return Objects.requireNonNullElse(originOf.get(document), document);
    }

    /**
     * How many independent roots these statements have. Every statement has one upstream: the source it names, else the sentence it stands
     * in or the passage that its document shares with another. Documents of one origin give one root, and none if one of them says nothing
     * but what others already gave. Documents that are ruled apart never have a sentence or a passage from each other.
     */
    public int count(List<Sighting> statements) {
        return found(statements).size();
    }

    /** The roots of {@link #count}, each with all its statements, and why they count once if they are of several origins. */
    public List<Event.Root> of(Status status, List<Sighting> statements) {
        Map<String, List<Sighting>> all = statements.stream().sorted().collect(Collectors.groupingBy(this::origin, TreeMap::new, Collectors.toList()));
        return found(statements).stream().map(root -> new Event.Root(status,
                root.origins.stream().flatMap(o -> all.getOrDefault(o, List.of()).stream()).sorted().map(s -> s.mention().id()).toList(),
                String.join("; ", root.reasons))).toList();
    }

    /** Origins whose statements count once, and why. */
    private record Found(List<String> origins, List<String> reasons) {}

    private List<Found> found(List<Sighting> statements) {
        Upstreams upstreams = new Upstreams(shared);
        Map<String, Map<Document, Set<String>>> origins = new TreeMap<>();
        for (Sighting statement : news(statements)) {
            origins.computeIfAbsent(origin(statement), k -> new TreeMap<>(Comparator.comparing(Document::id)))
                    .computeIfAbsent(statement.document(), k -> new TreeSet<>()).add(upstreams.of(statement));
        }
        Map<String, Found> given = new HashMap<>();
        List<Found> roots = new ArrayList<>();
        origins.entrySet().stream().sorted(Comparator.comparingInt(e -> fewest(e.getValue()))).forEach(origin -> {
            Map<Document, Set<String>> documents = origin.getValue();
            Document silent = documents.keySet().stream().filter(d -> given.keySet().containsAll(documents.getOrDefault(d, Set.of()))).findFirst().orElse(null);
            Found root = silent == null ? new Found(new ArrayList<>(), new ArrayList<>())
                    : given.get(documents.getOrDefault(silent, Set.of()).iterator().next());
            if (silent == null) {
                roots.add(root);
            } else {
                root.reasons.add(silent.name() + " has it from " + documents.getOrDefault(silent, Set.of()).stream().map(upstreams::words)
                        .collect(Collectors.joining(" and ")));
            }
            root.origins.add(origin.getKey());
            documents.values().forEach(keys -> keys.forEach(key -> given.putIfAbsent(key, root)));
        });
        return roots;
    }

    private static int fewest(Map<Document, Set<String>> documents) {
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
        Source source = source(sighting);
        return source == null ? null : source.key;
    }

    /** A source as a key, and as the text names it. */
    record Source(String key, String name) {}

    static @Nullable Source source(Sighting sighting) {
        List<Attribution> chain = sighting.mention().attribution();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Attribution attribution = chain.get(i);
            if (named(attribution)) {
                return new Source(attribution.actor().isEmpty() ? Actor.slug(attribution.source()) : attribution.actor(), attribution.source());
            }
        }
        List<Citation> cited = sighting.reading().citations().stream().filter(c -> c.sentence().overlaps(sighting.mention().trigger())).toList();
        boolean one = cited.stream().map(c -> Actor.slug(c.source())).distinct().count() == 1;
        return chain.isEmpty() && one ? new Source(Actor.slug(cited.get(0).source()), cited.get(0).source()) : null;
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
