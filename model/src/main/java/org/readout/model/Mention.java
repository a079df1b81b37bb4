package org.readout.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in one document that speaks of a happening (event data: an event mention).
 *
 * @param id unique in the pile: the document's id without its prefix, and where the trigger starts
 * @param evidence the sentence, or the part of it, that says so
 * @param trigger the word or words that name the happening
 * @param lemma the trigger's dictionary form ({@code meet}, {@code summit})
 * @param type PLOVER type
 * @param mode how, null if the text does not tell
 * @param reference how the text points at the happening
 * @param participants in order of appearance
 * @param when date of the happening as this mention gives it, null if it gives none
 * @param place null if it gives none
 * @param status what the mention says of the happening
 * @param certainty how sure its source is
 * @param attribution outermost voice first; empty for the author's own
 * @param cues the words that decided status, certainty and attribution
 * @param quantities numbers stated of the happening
 * @param contexts what it was about, in the order of {@link Context}; empty if the text does not tell
 */
public record Mention(
        String id,
        Evidence evidence,
        Span trigger,
        String lemma,
        EventType type,
        @Nullable Mode mode,
        Reference reference,
        List<Participant> participants,
        @Nullable When when,
        @Nullable Place place,
        Status status,
        Certainty certainty,
        List<Attribution> attribution,
        List<Cue> cues,
        List<Quantity> quantities,
        List<Context> contexts) implements Comparable<Mention> {

    /** How a text points at a happening. */
    public enum Reference {
        /** Introduced as one happening: a clause of its own, "a summit", "a call on Monday". */
        NEW,
        /** Taken up again: "the summit", "their meeting", "it". */
        ANAPHORIC,
        /** Several or any: "meetings", "such talks", "any deal". Never a happening of its own on a timeline. */
        GENERIC
    }

    private static final Comparator<Mention> ORDER =
            Comparator.comparing((Mention m) -> m.evidence.document()).thenComparing(Mention::trigger).thenComparing(Mention::id);

    public Mention {
        if (!evidence.span().contains(trigger)) {
            throw new IllegalArgumentException("mention " + id + ": trigger " + trigger + " lies outside its sentence " + evidence.span());
        }
        participants = List.copyOf(participants);
        attribution = List.copyOf(attribution);
        cues = List.copyOf(cues);
        quantities = List.copyOf(quantities);
        contexts = contexts.stream().distinct().sorted().toList();
    }

    /** A mention that does not tell what it was about. */
    public Mention(String id, Evidence evidence, Span trigger, String lemma, EventType type, @Nullable Mode mode, Reference reference,
            List<Participant> participants, @Nullable When when, @Nullable Place place, Status status, Certainty certainty,
            List<Attribution> attribution, List<Cue> cues, List<Quantity> quantities) {
        this(id, evidence, trigger, lemma, type, mode, reference, participants, when, place, status, certainty, attribution, cues, quantities,
                List.of());
    }

    /** The id of the mention in {@code document} whose trigger starts at {@code start}. */
    public static String idOf(String document, int start) {
        return "m-" + document.substring(document.indexOf('-') + 1) + "-" + start;
    }

    /** The same mention with another date. */
    public Mention dated(When date) {
        return new Mention(id, evidence, trigger, lemma, type, mode, reference, participants, date, place, status, certainty, attribution, cues,
                quantities, contexts);
    }

    /** The same mention with other contexts. */
    public Mention about(List<Context> topics) {
        return new Mention(id, evidence, trigger, lemma, type, mode, reference, participants, when, place, status, certainty, attribution, cues,
                quantities, topics);
    }

    /** The same mention with other numbers. */
    public Mention counting(List<Quantity> numbers) {
        return new Mention(id, evidence, trigger, lemma, type, mode, reference, participants, when, place, status, certainty, attribution, cues,
                numbers, contexts);
    }

    /** Orders by document, then by place in it. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
