package org.readout.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Certainty;
import org.readout.model.Cue;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Quantity;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** A mention written by hand; occurred, certain, told as news and in the author's own voice unless said otherwise. */
final class Telling {

    private final String trigger;
    private final EventType type;
    private final @Nullable Mode mode;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Actor> recipients = new ArrayList<>();
    private final List<String[]> sources = new ArrayList<>();
    private final List<double[]> numbers = new ArrayList<>();
    private Mention.Reference reference = Mention.Reference.NEW;
    private Status status = Status.OCCURRED;
    private Certainty certainty = Certainty.CERTAIN;
    private @Nullable String cue;
    private @Nullable String date;
    private @Nullable Place place;

    Telling(String trigger, EventType type, @Nullable Mode mode) {
        this.trigger = trigger;
        this.type = type;
        this.mode = mode;
    }

    Telling with(Actor... who) {
        actors.addAll(List.of(who));
        return this;
    }

    Telling to(Actor... who) {
        recipients.addAll(List.of(who));
        return this;
    }

    /** Gives the trigger as the words that decided. */
    Telling cued(String kind) {
        cue = kind;
        return this;
    }

    Telling on(String edtf) {
        date = edtf;
        return this;
    }

    Telling at(String name, @Nullable String within) {
        place = new Place(name, within);
        return this;
    }

    Telling is(Status said) {
        status = said;
        return this;
    }

    Telling certainty(Certainty how) {
        certainty = how;
        return this;
    }

    /** Taken up again: "the summit". */
    Telling again() {
        reference = Mention.Reference.ANAPHORIC;
        return this;
    }

    Telling generic() {
        reference = Mention.Reference.GENERIC;
        return this;
    }

    Telling by(String source, String cue) {
        sources.add(new String[] {source, cue});
        return this;
    }

    /** Minutes. */
    Telling lasting(double minutes) {
        numbers.add(new double[] {Quantity.Kind.DURATION.ordinal(), minutes});
        return this;
    }

    Telling people(double count) {
        numbers.add(new double[] {Quantity.Kind.PEOPLE.ordinal(), count});
        return this;
    }

    Telling times(double count) {
        numbers.add(new double[] {Quantity.Kind.TIMES.ordinal(), count});
        return this;
    }

    Mention in(Document document, Span sentence) {
        int at = document.text().indexOf(trigger, sentence.start());
        if (at < 0 || at >= sentence.end()) {
            throw new IllegalArgumentException("'" + trigger + "' is not in '" + sentence.of(document.text()) + "'");
        }
        Span span = new Span(at, at + trigger.length());
        List<Participant> participants = new ArrayList<>();
        actors.forEach(a -> participants.add(new Participant(a, Role.ACTOR, span)));
        recipients.forEach(a -> participants.add(new Participant(a, Role.RECIPIENT, span)));
        List<Quantity> quantities = numbers.stream().map(n -> quantity(Quantity.Kind.values()[(int) n[0]], n[1], span, Evidence.of(document, sentence))).toList();
        return new Mention(Mention.idOf(document.id(), at), Evidence.of(document, sentence), span, lemma(), type, mode, reference, participants,
                date == null ? null : new When(Edtf.parse(date), "stated"), place, status, certainty,
                sources.stream().map(s -> new Attribution(s[0], s[1], span, "")).toList(), cue == null ? List.of() : List.of(new Cue(cue, span)), quantities);
    }

    private static Quantity quantity(Quantity.Kind kind, double value, Span span, Evidence evidence) {
        String unit = kind == Quantity.Kind.DURATION ? "minutes" : kind == Quantity.Kind.TIMES ? "times" : "people";
        return new Quantity(kind, value, value, unit, false, span, evidence);
    }

    private String lemma() {
        return switch (trigger) {
            case "met" -> "meet";
            case "attacked" -> "attack";
            case "visited" -> "visit";
            default -> trigger;
        };
    }
}
