package org.readout.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Document;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Ground;
import org.readout.model.Mention;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Span;
import org.readout.model.Standing;
import org.readout.model.Story;

/** A story put in reading order, with the look-ups that its pages share. Immutable. */
final class Outline {

    private static final int PASSAGES = 3;

    /** Said of a quote that does not stand in its article where it should. */
    static final String LOST = "anchor lost: these words do not stand there";

    private final Story story;
    private final List<Event> dated = new ArrayList<>();
    private final List<Event> undated = new ArrayList<>();
    private final List<Event> floated = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, List<Integer>> conflictsAbout = new HashMap<>();
    private final Map<String, SortedSet<Integer>> conflictsOver = new HashMap<>();

    private Outline(Story story) {
        this.story = story;
        for (Event event : story.events()) {
            (isFloated(event) ? floated : event.when() == null ? undated : dated).add(event);
        }
        events().forEach(event -> numbers.put(event.id(), numbers.size() + 1));
        for (Reading reading : story.readings()) {
            places.put(reading.document().id(), places.size());
            documents.put(reading.document().id(), reading.document());
        }
        story.origins().forEach(origin -> origin.documents().forEach(document -> origins.putIfAbsent(document, origin)));
        for (int i = 0; i < story.conflicts().size(); i++) {
            number(story.conflicts().get(i), i + 1);
        }
    }

    private void number(Conflict conflict, int number) {
        if (conflict.about() != null) {
            conflictsAbout.computeIfAbsent(conflict.about(), k -> new ArrayList<>()).add(number);
        } else if (conflict.kind() != Conflict.Kind.COUNT && conflict.kind() != Conflict.Kind.OFFICE) {
            conflict.sides().stream().flatMap(s -> s.evidence().stream())
                    .forEach(e -> conflictsOver.computeIfAbsent(e.document(), k -> new TreeSet<>()).add(number));
        }
    }

    static Outline of(Story story) {
        return new Outline(story);
    }

    Story story() {
        return story;
    }

    /** Happenings for the timeline, by date. */
    List<Event> dated() {
        return Collections.unmodifiableList(dated);
    }

    /** Happenings without a date. */
    List<Event> undated() {
        return Collections.unmodifiableList(undated);
    }

    /** Happenings that exist only under a condition, and proposals of no happening in particular. */
    List<Event> floated() {
        return Collections.unmodifiableList(floated);
    }

    private static boolean isFloated(Event event) {
        return event.standing() == Standing.HYPOTHETICAL || event.standing() == Standing.PROPOSED
                && event.mentions().stream().allMatch(m -> m.reference() == Mention.Reference.GENERIC);
    }

    /** All events in reading order: their numbers are their places here, from 1. */
    List<Event> events() {
        List<Event> all = new ArrayList<>(dated);
        all.addAll(undated);
        all.addAll(floated);
        return all;
    }

    /** Event id to its number. */
    Map<String, Integer> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** Numbers, from 1, of the conflicts that an event is part of. */
    List<Integer> conflictsOf(Event event) {
        SortedSet<Integer> found = new TreeSet<>(conflictsAbout.getOrDefault(event.id(), List.of()));
        for (Mention mention : event.mentions()) {
            conflictsOver.getOrDefault(mention.evidence().document(), Collections.emptySortedSet()).stream()
                    .filter(n -> story.conflicts().get(n - 1).sides().stream().flatMap(s -> s.evidence().stream()).anyMatch(e -> speaksOf(e, mention)))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean speaksOf(Evidence evidence, Mention mention) {
        return evidence.document().equals(mention.evidence().document()) && evidence.span().contains(mention.trigger());
    }

    /** True if the article holds the quoted words where they are said to stand. */
    boolean stands(Evidence evidence) {
        Document document = documents.get(evidence.document());
        return document != null && document.text().startsWith(evidence.quote(), evidence.span().start());
    }

    /** True if the story holds the document with this id. */
    boolean holds(String document) {
        return documents.containsKey(document);
    }

    /** The quote cut to about {@code limit} characters around {@code centre}, with a note if its anchor is lost. */
    String quote(Evidence evidence, Span centre, int limit) {
        return Excerpt.of(evidence, centre, limit) + (stands(evidence) ? "" : " (" + LOST + ")");
    }

    /** The beginning of the quote, with a note if its anchor is lost. */
    String quote(Evidence evidence, int limit) {
        return quote(evidence, new Span(evidence.span().start(), evidence.span().start() + 1), limit);
    }

    /** Name of the document with this id; the id itself if the story does not hold it. */
    String name(String id) {
        Document document = documents.get(id);
        return document == null ? id : document.name();
    }

    /** The origin of a document, null if it has none. */
    @Nullable Origin origin(String document) {
        return origins.get(document);
    }

    /** Words that a document and another have in common. */
    record Shared(Evidence here, Evidence there) {}

    /** The longest passages that a document has from others, at most {@value #PASSAGES} of each; none of a copy, which is all. */
    List<Shared> passages(Document document) {
        Origin origin = origin(document.id());
        List<Shared> shared = new ArrayList<>();
        for (Ground ground : origin == null ? List.<Ground>of() : origin.grounds()) {
            Document other = documents.get(ground.other());
            if (ground.document().equals(document.id()) && ground.kind() != Ground.Kind.COPY && other != null) {
                ground.passages().stream().sorted(Comparator.comparingInt((Ground.Passage p) -> -p.here().length())).limit(PASSAGES)
                        .map(p -> new Shared(Evidence.of(document, p.here()), Evidence.of(other, p.there()))).forEach(shared::add);
            }
        }
        return shared;
    }

    /** The mentions of an event by document name, and by place in it. */
    List<Mention> mentions(Event event) {
        return event.mentions().stream()
                .sorted(Comparator.comparingInt((Mention m) -> places.getOrDefault(m.evidence().document(), -1))).toList();
    }

    /**
     * The mentions of an event, those of one origin with the same status and the same speaker in one group. The first of each group
     * is the one to quote: from the document the others go back to, if that one speaks at all.
     */
    List<List<Mention>> voices(Event event) {
        Map<List<Object>, List<Mention>> groups = mentions(event).stream().collect(Collectors.groupingBy(
                m -> List.of(lead(m), m.status(), Voice.of(m.attribution())), LinkedHashMap::new, Collectors.toList()));
        Comparator<Mention> leadFirst = Comparator.comparing(m -> !lead(m).equals(m.evidence().document()));
        return groups.values().stream().map(g -> g.stream().sorted(leadFirst).toList()).toList();
    }

    private String lead(Mention mention) {
        Origin origin = origin(mention.evidence().document());
        return origin == null ? mention.evidence().document() : origin.lead();
    }
}
