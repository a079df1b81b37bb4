package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A happening: the mentions judged to speak of it.
 *
 * @param id {@code e-} and its first mention's id without prefix
 * @param type PLOVER type
 * @param mode how, null if no mention tells
 * @param label a short name in plain words
 * @param when null if undated
 * @param place null if unplaced
 * @param participants one entry an actor
 * @param standing the statuses folded
 * @param origins how many independent origins give each status
 * @param credibility how well supported
 * @param history in order of report
 * @param mentions in document order
 * @param links why the mentions were joined, in words
 * @param roots the independent roots that {@code origins} counts, by status; empty if they are not told
 */
public record Event(
        String id,
        EventType type,
        @Nullable Mode mode,
        String label,
        @Nullable When when,
        @Nullable Place place,
        List<Party> participants,
        Standing standing,
        SortedMap<Status, Integer> origins,
        Credibility credibility,
        List<Step> history,
        List<Mention> mentions,
        List<String> links,
        List<Root> roots) {

    /** An actor and its role in the event. */
    public record Party(Actor actor, Role role) {}

    /**
     * One status in an event's history.
     *
     * @param reported date of the reporting documents, null if unknown
     * @param status what they say
     * @param mentions ids
     */
    public record Step(@Nullable Edtf reported, Status status, List<String> mentions) {
        public Step {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * Mentions that count as one voice for a status, however many documents carry them.
     *
     * @param status what they say
     * @param mentions ids, in document order
     * @param why statements of several origins count once, in words; empty if all are of one
     */
    public record Root(Status status, List<String> mentions, String why) {
        public Root {
            mentions = List.copyOf(mentions);
        }
    }

    /** An event whose roots are counted and not told. */
    public Event(String id, EventType type, @Nullable Mode mode, String label, @Nullable When when, @Nullable Place place, List<Party> participants,
            Standing standing, SortedMap<Status, Integer> origins, Credibility credibility, List<Step> history, List<Mention> mentions,
            List<String> links) {
        this(id, type, mode, label, when, place, participants, standing, origins, credibility, history, mentions, links, List.of());
    }

    public Event {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " rests on no mention");
        }
        participants = List.copyOf(participants);
        origins = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(origins)));
        history = List.copyOf(history);
        mentions = mentions.stream().sorted().toList();
        links = List.copyOf(links);
        roots = List.copyOf(roots);
    }
}
