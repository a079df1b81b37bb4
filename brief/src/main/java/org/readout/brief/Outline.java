package org.readout.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * A story put in reading order.
 *
 * @param story the story
 * @param dated happenings for the timeline, by date
 * @param undated happenings without a date
 * @param floated happenings that exist only under a condition, and proposals of no happening in particular
 */
record Outline(Story story, List<Event> dated, List<Event> undated, List<Event> floated) {

    private static final int PASSAGES = 3;

    /** Said of a quote that does not stand in its article where it should. */
    static final String LOST = "anchor lost: these words do not stand there";

    static Outline of(Story story) {
        List<Event> dated = new ArrayList<>();
        List<Event> undated = new ArrayList<>();
        List<Event> floated = new ArrayList<>();
        for (Event event : story.events()) {
            (isFloated(event) ? floated : event.when() == null ? undated : dated).add(event);
        }
        return new Outline(story, List.copyOf(dated), List.copyOf(undated), List.copyOf(floated));
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
        Map<String, Integer> numbers = new LinkedHashMap<>();
        events().forEach(event -> numbers.put(event.id(), numbers.size() + 1));
        return numbers;
    }

    /** Numbers, from 1, of the conflicts that an event is part of. */
    List<Integer> conflictsOf(Event event) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < story.conflicts().size(); i++) {
            Conflict conflict = story.conflicts().get(i);
            boolean general = conflict.kind() == Conflict.Kind.COUNT || conflict.kind() == Conflict.Kind.OFFICE;
            if (conflict.about() == null ? !general && conflict.sides().stream().flatMap(s -> s.evidence().stream())
                    .anyMatch(e -> event.mentions().stream().anyMatch(m -> speaksOf(e, m))) : conflict.about().equals(event.id())) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private static boolean speaksOf(Evidence evidence, Mention mention) {
        return evidence.document().equals(mention.evidence().document()) && evidence.span().contains(mention.trigger());
    }

    /** True if the article holds the quoted words where they are said to stand. */
    boolean stands(Evidence evidence) {
        return story.readings().stream().map(Reading::document).filter(d -> d.id().equals(evidence.document()))
                .anyMatch(d -> d.text().startsWith(evidence.quote(), evidence.span().start()));
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
    String name(String document) {
        return story.readings().stream().map(Reading::document).filter(d -> d.id().equals(document))
                .map(Document::name).findFirst().orElse(document);
    }

    /** The origin of a document, null if it has none. */
    @Nullable Origin origin(String document) {
        return story.origins().stream().filter(o -> o.documents().contains(document)).findFirst().orElse(null);
    }

    /** Words that a document and another have in common. */
    record Shared(Evidence here, Evidence there) {}

    /** The longest passages that a document has from others, at most {@value #PASSAGES} of each; none of a copy, which is all. */
    List<Shared> passages(Document document) {
        Origin origin = origin(document.id());
        List<Shared> shared = new ArrayList<>();
        for (Ground ground : origin == null ? List.<Ground>of() : origin.grounds()) {
            Document other = story.documents().get(ground.other());
            if (ground.document().equals(document.id()) && ground.kind() != Ground.Kind.COPY && other != null) {
                ground.passages().stream().sorted(Comparator.comparingInt((Ground.Passage p) -> -p.here().length())).limit(PASSAGES)
                        .map(p -> new Shared(Evidence.of(document, p.here()), Evidence.of(other, p.there()))).forEach(shared::add);
            }
        }
        return shared;
    }

    /** The mentions of an event by document name, and by place in it. */
    List<Mention> mentions(Event event) {
        List<String> order = story.readings().stream().map(r -> r.document().id()).toList();
        return event.mentions().stream()
                .sorted(Comparator.comparingInt((Mention m) -> order.indexOf(m.evidence().document()))).toList();
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
