package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;

/** Actors by description: "the Iranian foreign minister", "U.S. and Russian officials", "gunmen", "the two leaders". */
final class Descriptions {

    private static final Set<String> BETWEEN = Set.of("JJ", "NN", "CD");
    private static final Set<String> NOMINAL = Set.of("nsubj", "nsubj:pass", "obl", "obj", "nmod", "conj");
    private static final Set<String> COORDINATED = Set.of("JJ", "NN");

    private static final Set<String> PAIR_OF_PERSONS = Set.of("leaders", "presidents", "men", "women", "statesmen", "ministers", "diplomats", "politicians", "premiers", "figures", "rulers", "monarchs");
    private static final Set<String> PAIR_OF_BODIES = Set.of("countries", "nations", "states", "governments", "capitals", "powers", "superpowers", "neighbours",
            "neighbors", "armies", "militaries", "adversaries", "rivals", "foes");
    /** Of "the two" without a noun. */
    private static final Set<String> ALONE = Set.of("nsubj", "nsubj:pass", "obj");
    private static final Set<String> LEADERS = Set.of("leaders", "presidents", "premiers", "rulers", "monarchs", "statesmen");
    private static final Set<String> PAIR_OF_EITHER = Set.of("sides", "parties");
    private static final Set<String> MANY_HOLD = Set.of("envoy", "spokesman", "aide", "ambassador");
    private static final Set<String> ABSENT = Set.of("no", "any", "every");
    private static final Set<String> HEADS = Set.of("leader", "chair");

    private final Gazetteer gazetteer;

    Descriptions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Takes the pieces of every description in the scene that no mention covers yet. */
    List<Draft> find(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < scene.pieces().size(); i++) {
            Draft pair = pair(scene, i);
            if (pair != null) {
                drafts.add(pair);
            }
        }
        for (int i = 0; i < scene.pieces().size(); i++) {
            Phrases.Match<Title> title = gazetteer.titles().at(scene.pieces(), i);
            Phrases.Match<Role> role = gazetteer.roles().at(scene.pieces(), i);
            int last = Math.max(title == null ? -1 : title.last(), role == null ? -1 : role.last());
            if (last < 0 || !scene.free(i, last) || scene.named(i) || scene.named(last) || !heads(scene, last)) {
                continue;
            }
            Draft draft = draft(scene, i, last, title != null && title.last() == last ? title : null, role != null && role.last() == last ? role : null);
            if (draft != null) {
                drafts.add(draft);
                i = last;
            }
        }
        return drafts;
    }

    private static @Nullable Draft pair(Scene scene, int at) {
        String noun = scene.lower(at);
        boolean persons = PAIR_OF_PERSONS.contains(noun);
        boolean bodies = PAIR_OF_BODIES.contains(noun);
        boolean either = PAIR_OF_EITHER.contains(noun);
        if (noun.equals("two") && scene.lower(at - 1).equals("the") && ALONE.contains(scene.sentence().label(scene.token(at)))) {
            scene.take(at, at);
            return scene.draft(at, at, ActorMention.Form.DESCRIPTION, new Draft.Pair(true, true, false, false));
        }
        if (!persons && !bodies && !either || scene.taken()[at]) {
            return null;
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String word = scene.lower(i);
            boolean bare = word.equals("two") && persons && scene.sentence().label(scene.token(at)).equals("nsubj") && !scene.pos(i - 1).equals("DT")
                    && !Surroundings.isDefinite(scene.lower(i - 1));
            if (word.equals("both") || word.equals("two") && Surroundings.isDefinite(scene.lower(i - 1)) || bare) {
                scene.take(i, at);
                return scene.draft(i, at, ActorMention.Form.DESCRIPTION, new Draft.Pair(persons || either, bodies || either, bare, either || LEADERS.contains(noun)));
            }
            if (scene.endingAt(i) != null || !BETWEEN.contains(scene.pos(i))) {
                break;
            }
        }
        return null;
    }

    /** True if the word at this piece is a noun that governs its phrase. */
    private static boolean heads(Scene scene, int at) {
        int token = scene.token(at);
        if (!scene.pos(at).startsWith("NN") && !NOMINAL.contains(scene.sentence().label(token))
                || scene.pos(at).startsWith("VB") || scene.pieces().get(at).part() && at + 1 < scene.pieces().size() && scene.token(at + 1) == token) {
            return false;
        }
        for (int steps = 0; steps < 5 && scene.sentence().label(token).equals("conj") && COORDINATED.contains(scene.pos(at)); steps++) {
            token = scene.sentence().head(token);
        }
        String label = scene.sentence().label(token);
        return !((label.equals("compound") || label.equals("amod")) && scene.sentence().head(token) > scene.token(at));
    }

    private @Nullable Draft draft(Scene scene, int first, int last, Phrases.@Nullable Match<Title> title, Phrases.@Nullable Match<Role> role) {
        Surroundings context = role != null && role.meaning().kind().equals("other") ? new Surroundings(first, last)
                : Surroundings.read(scene, first, last, gazetteer);
        boolean plural = title != null ? title.plural() : role != null && role.plural() || scene.pos(last).endsWith("NS") || scene.pos(last).endsWith("PS");
        String words = words(scene, first, last);
        List<Entry> owners = context.owners;
        boolean definite = Surroundings.isDefinite(context.determiner) || context.possessive || owners.size() > 0 && context.determiner.isEmpty();
        if (title != null && !plural && role == null && owners.isEmpty() && !Surroundings.isDefinite(context.determiner)) {
            return null;
        }
        if (role != null && role.meaning().kind().equals("thing") && owners.stream().noneMatch(Entry.State.class::isInstance)) {
            return null;
        }
        if (ABSENT.contains(context.determiner) || role != null && role.meaning().kind().equals("vague") && owners.isEmpty() && context.modifierSector.isEmpty()) {
            return null;
        }
        if (title != null && title.meaning().sector().isEmpty() && role == null && owners.isEmpty()) {
            return null;
        }
        String sector = sector(scene, context, title, role);
        List<Actor> actors = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Entry owner : owners) {
            actors.add(actor(context, owner, words, sector, role, plural));
            codes.add(owner.code());
        }
        if (actors.isEmpty()) {
            actors.add(unowned(context, words, sector, role, plural));
        }
        scene.take(context.first, context.last);
        if (title != null && plural && owners.isEmpty() && context.determiner.equals("their") && !title.meaning().office().isEmpty() && !context.notInOffice) {
            return scene.draft(context.first, context.last, ActorMention.Form.DESCRIPTION, new Draft.Theirs(title.meaning().office(), actors.get(0)));
        }
        boolean each = plural && owners.size() > 1;
        if (title != null && (each || !plural) && definite && !context.notInOffice && owners.stream().allMatch(o -> !(o instanceof Entry.Person))) {
            String office = office(title.meaning(), owners);
            if (!office.isEmpty() && !(each && MANY_HOLD.contains(office))) {
                List<Actor> generic = owners.isEmpty() ? actors : owners.stream().map(o -> generic(o, office, sector)).toList();
                return scene.draft(context.first, context.last, ActorMention.Form.DESCRIPTION, new Draft.Holding(codes, office, generic));
            }
        }
        return scene.draft(context.first, context.last, ActorMention.Form.DESCRIPTION, new Draft.Known(actors));
    }

    private static String sector(Scene scene, Surroundings c, Phrases.@Nullable Match<Title> title, Phrases.@Nullable Match<Role> role) {
        String own = role != null ? role.meaning().sector() : title == null ? "" : title.meaning().sector();
        boolean general = role != null ? role.meaning().general() : own.isEmpty();
        if (general && !c.modifierSector.isEmpty()) {
            return c.modifierSector;
        }
        for (Entry owner : c.owners) {
            String sector = owner instanceof Entry.Seat s ? s.sector() : owner instanceof Entry.Organisation o ? o.sector() : "";
            if (!sector.isEmpty() && (general || own.isEmpty())) {
                return sector;
            }
        }
        return own;
    }

    private String office(Title title, List<Entry> owners) {
        if (!owners.isEmpty() && owners.get(0) instanceof Entry.Organisation o && HEADS.contains(title.name())) {
            if (o.code().isEmpty()) {
                return "";
            }
            return gazetteer.holders(o.code(), "secretary-general").isEmpty() ? "director-general" : "secretary-general";
        }
        if (!title.name().equals("leader")) {
            return title.office();
        }
        return owners.isEmpty() || !(owners.get(0) instanceof Entry.State state) ? "" : state.leader();
    }

    private Actor actor(Surroundings c, Entry owner, String words, String sector, Phrases.@Nullable Match<Role> role, boolean plural) {
        String adjective = owner instanceof Entry.State s ? s.adjective()
                : owner instanceof Entry.Person p && c.first < c.last ? p.surname()
                : owner instanceof Entry.Person ? gazetteer.state(owner.code()).map(Entry.State::adjective).orElse(owner.name()) : owner.name();
        return new Actor(Actor.slug(adjective + " " + words), adjective + " " + words, kind(role, plural), owner.code(), sector);
    }

    private static Actor unowned(Surroundings c, String words, String sector, Phrases.@Nullable Match<Role> role, boolean plural) {
        String code = sector.equals("MIL") ? "" : c.placeCode;
        String id = code.isEmpty() ? words : code.toLowerCase(Locale.ROOT) + "-" + words;
        return new Actor(Actor.slug(id), words, kind(role, plural), code, sector);
    }

    private Actor generic(Entry owner, String office, String sector) {
        String body = gazetteer.state(owner.code()).map(Entry.State::name).orElse(owner.name());
        String id = (owner.code().isEmpty() ? owner.name() : owner.code()) + "-" + office;
        return new Actor(Actor.slug(id), office.replace('-', ' ') + " of " + body, Actor.Kind.PERSON, owner.code(), sector);
    }

    private static Actor.Kind kind(Phrases.@Nullable Match<Role> role, boolean plural) {
        if (role == null) {
            return plural ? Actor.Kind.GROUP : Actor.Kind.PERSON;
        }
        return switch (role.meaning().kind()) {
            case "organisation" -> plural ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION;
            case "person" -> plural ? Actor.Kind.GROUP : Actor.Kind.PERSON;
            default -> Actor.Kind.GROUP;
        };
    }

    private static String words(Scene scene, int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            out.append(i > first ? " " : "").append(scene.lower(i));
        }
        return out.toString();
    }
}
