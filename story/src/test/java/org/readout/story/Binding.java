package org.readout.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.model.When;

/** A claim written by hand. */
final class Binding {

    private final Claim.Kind kind;
    private final @Nullable EventType about;
    private final List<Actor> who;
    private @Nullable Mode mode;
    private @Nullable String window;
    private @Nullable String trigger;
    private int count;
    private String value = "";

    private Binding(Claim.Kind kind, @Nullable EventType about, Actor... who) {
        this.kind = kind;
        this.about = about;
        this.who = List.of(who);
    }

    static Binding first(Actor... who) {
        return new Binding(Claim.Kind.FIRST, EventType.CONSULT, who);
    }

    static Binding never(Actor... who) {
        return new Binding(Claim.Kind.NEVER, EventType.CONSULT, who);
    }

    static Binding only(int count, Actor... who) {
        return new Binding(Claim.Kind.ONLY, EventType.CONSULT, who).count(count);
    }

    static Binding atLeast(int count, Actor... who) {
        return new Binding(Claim.Kind.AT_LEAST, EventType.CONSULT, who).count(count);
    }

    static Binding office(String value, Actor who) {
        return new Binding(Claim.Kind.OFFICE, null, who).value(value);
    }

    private Binding count(int number) {
        count = number;
        return this;
    }

    Binding mode(Mode how) {
        mode = how;
        return this;
    }

    Binding during(String edtf) {
        window = edtf;
        return this;
    }

    Binding value(String words) {
        value = words;
        return this;
    }

    /** The mention with this trigger in the same sentence. */
    Binding of(String word) {
        trigger = word;
        return this;
    }

    Claim in(Document document, Span sentence) {
        String mention = trigger == null ? null : Mention.idOf(document.id(), document.text().indexOf(trigger, sentence.start()));
        return new Claim("c-" + document.id().substring(2) + "-" + sentence.start() + "-" + kind, kind, Evidence.of(document, sentence), about, mode, who,
                window == null ? null : new When(Edtf.parse(window), "stated"), count, value, mention, List.of());
    }
}
