package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.reading.parse.Sentence;

/** States, seats and organisations that act, by name or by adjective, and unknown organisations the CRF found. */
final class Bodies {

    private static final Set<String> MODIFIERS = Set.of("compound", "amod");
    private static final Set<String> BEFORE_NOUN = Set.of("amod", "compound", "nmod", "dep");
    private static final Set<String> OF_LANGUAGES = Set.of("in", "into", "from");

    private Bodies() {}

    /** Takes the pieces of every body that no mention covers yet. */
    static List<Draft> find(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        List<Element> rightToLeft = new ArrayList<>(scene.elements());
        Collections.reverse(rightToLeft);
        for (Element e : rightToLeft) {
            if (!scene.free(e.first(), e.last())) {
                continue;
            }
            Draft draft = e.unknown() == Element.Kind.ORGANISATION ? organisation(scene, e) : e.body() == null ? null : body(scene, e);
            if (draft != null) {
                scene.take(e.first(), e.last());
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static Draft organisation(Scene scene, Element e) {
        int before = e.first() - (scene.lower(e.first() - 1).equals("'s") ? 2 : 1);
        Element owner = scene.endingAt(before);
        Entry.State state = owner == null ? null : owner.entry(Entry.State.class);
        String code = e.code().isEmpty() && state != null ? state.code() : e.code();
        Actor actor = new Actor(Actor.slug(e.text()), e.text(), Actor.Kind.ORGANISATION, code, e.sector());
        return scene.draft(e.first(), e.last(), ActorMention.Form.NAME, new Draft.Known(List.of(actor)));
    }

    private static @Nullable Draft body(Scene scene, Element e) {
        int head = scene.head(e.first(), e.last());
        Entry body = e.body();
        if (body == null || Places.usage(scene, e, head) == Usage.PLACE) {
            return null;
        }
        if (body instanceof Entry.State state && !e.used(Name.Use.FULL) && (e.used(Name.Use.ADJECTIVE) || e.used(Name.Use.PEOPLE))) {
            return people(scene, e, state, head);
        }
        Element owner = owner(scene, e, body);
        if (owner != null && owner.entry(Entry.State.class) != null) {
            return borrowed(scene, e, owner, body);
        }
        boolean part = scene.pieces().get(e.first()).part();
        boolean modifies = MODIFIERS.contains(scene.sentence().label(head)) && scene.sentence().head(head) > head;
        ActorMention.Form form = modifies && !part && body instanceof Entry.State ? ActorMention.Form.ADJECTIVE : ActorMention.Form.NAME;
        return scene.draft(e.first(), e.last(), form, new Draft.Known(List.of(body.actor())));
    }

    /** The state that stands right before a body of the same name as the one of another state: "Rwanda's Senate". */
    private static @Nullable Element owner(Scene scene, Element e, Entry body) {
        boolean common = body instanceof Entry.Seat s && !s.place() || body instanceof Entry.Organisation o && o.sector().equals("PTY");
        int before = e.first() - (scene.lower(e.first() - 1).equals("'s") ? 2 : 1);
        Element owner = common ? scene.endingAt(before) : null;
        Entry.State state = owner == null ? null : owner.entry(Entry.State.class);
        return state == null || owner == null || !scene.free(owner.first(), owner.last()) || state.code().equals(body.code()) ? null : owner;
    }

    private static Draft borrowed(Scene scene, Element e, Element owner, Entry body) {
        Entry.State state = owner.entry(Entry.State.class);
        String sector = body instanceof Entry.Seat s ? s.sector() : body instanceof Entry.Organisation o ? o.sector() : "";
        String name = (state == null ? owner.text() : state.adjective()) + " " + e.text();
        Actor actor = new Actor(Actor.slug(name), name, Actor.Kind.ORGANISATION, state == null ? "" : state.code(), sector);
        scene.take(owner.first(), e.last());
        return scene.draft(owner.first(), e.last(), ActorMention.Form.NAME, new Draft.Known(List.of(actor)));
    }

    /** "Russian oil" has an adjective, "the Russians" a people; "in Russian" is a language. */
    private static @Nullable Draft people(Scene scene, Element e, Entry.State state, int head) {
        Sentence sentence = scene.sentence();
        boolean part = scene.pieces().get(e.first()).part();
        String label = sentence.label(head);
        String pos = sentence.token(head).pos();
        boolean plural = e.used(Name.Use.PEOPLE) && (!e.used(Name.Use.ADJECTIVE) || pos.endsWith("S"));
        boolean adjective = part || !plural && (BEFORE_NOUN.contains(label) && sentence.head(head) > head
                || label.equals("conj") && (pos.startsWith("JJ") || scene.pos(e.last() + 1).startsWith("NN")) || pos.startsWith("JJ") && !scene.lower(e.first() - 1).equals("the"));
        if (adjective) {
            return scene.draft(e.first(), e.last(), ActorMention.Form.ADJECTIVE, new Draft.Known(List.of(state.actor())));
        }
        if (!plural && OF_LANGUAGES.contains(sentence.preposition(head)) && sentence.child(head, "det") < 0) {
            return null;
        }
        String name = plural || scene.lower(e.first() - 1).equals("the") ? state.people().isEmpty() ? e.text() : state.people().get(0) : e.text();
        Actor actor = new Actor(state.code().toLowerCase(Locale.ROOT) + "-people", name, Actor.Kind.GROUP, state.code(), "");
        boolean one = !e.used(Name.Use.PEOPLE) && scene.lower(e.first() - 1).equals("the") && !pos.endsWith("S");
        return scene.draft(e.first(), e.last(), ActorMention.Form.DESCRIPTION, one ? new Draft.National(state.code(), actor) : new Draft.Known(List.of(actor)));
    }
}
