package org.readout.reading.actor;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People by name, with the titles, states and bodies that stand before: "Russian President Vladimir Putin", "White House envoy Steve Witkoff". */
final class Titled {

    /** Words that may stand among the titles before a name. */
    static final Set<String> MODIFIERS = Set.of("former", "ex", "then", "acting", "late", "senior", "top", "veteran", "outgoing", "incoming", "interim",
            "longtime", "deputy", "special", "assistant", "newly", "elected", "re", "new", "retired", "embattled", "ousted", "exiled", "chief", "leading",
            "presidential", "caretaker", "elect", "designate", "current", "incumbent", "permanent", "hardline", "prominent", "influential");

    private static final Set<String> PARTY = Set.of("nsubj", "nsubj:pass", "obj", "iobj");

    private final Gazetteer gazetteer;

    Titled(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Takes the pieces of every person named in the scene. */
    List<Draft> find(Scene scene) {
        Map<Integer, Phrases.Match<Title>> titles = titlesByEnd(scene);
        List<Draft> drafts = new ArrayList<>();
        for (Element e : scene.elements()) {
            if (e.person() && scene.free(e.first(), e.last()) && !leadsGroup(scene, e) && !namesThing(scene, e) && !(isPlainWord(scene, e, titles) && !isParty(scene, e))) {
                drafts.add(draft(scene, e, titles, isPlainWord(scene, e, titles)));
            }
        }
        return drafts;
    }

    /** "The Trump administration" is a group by description. */
    private boolean leadsGroup(Scene scene, Element e) {
        Phrases.Match<Role> role = e.last() + 1 < scene.pieces().size() ? gazetteer.roles().at(scene.pieces(), e.last() + 1) : null;
        return role != null && role.meaning().kind().equals("group") && scene.sentence().label(scene.head(e.first(), e.last())).equals("compound");
    }

    /** "In May": a surname that is a common word is a name where the CRF says so or a title stands before. */
    private static boolean isPlainWord(Scene scene, Element e, Map<Integer, Phrases.Match<Title>> titles) {
        return e.surnameOnly() && e.names().stream().noneMatch(n -> n.entry() instanceof Entry.Person p && p.alone())
                && scene.sentence().token(scene.token(e.first())).entity().equals("O") && !titles.containsKey(e.first() - 1) && !besidePerson(scene, e);
    }

    /** "Sadat and Begin": joined to another name of a person. */
    private static boolean besidePerson(Scene scene, Element e) {
        Element before = scene.lower(e.first() - 1).equals("and") ? scene.endingAt(e.first() - 2) : null;
        Element after = scene.lower(e.last() + 1).equals("and") ? scene.beginningAt(e.last() + 2) : null;
        return before != null && before.person() || after != null && after.person();
    }

    /** A plain word where somebody acts or owns; whether it is somebody of the document is left to its names. Months never are. */
    private static boolean isParty(Scene scene, Element e) {
        String label = scene.sentence().label(scene.token(e.first()));
        boolean month = Arrays.stream(Month.values()).anyMatch(m -> m.name().equalsIgnoreCase(scene.lower(e.first())));
        String next = scene.pos(e.last() + 1);
        return !month && (PARTY.contains(label) || scene.lower(e.last() + 1).equals("'s") || next.equals("VBZ") || next.equals("VBD") || next.equals("MD"));
    }

    /** "Ben Gurion airport": a thing named after somebody. */
    private boolean namesThing(Scene scene, Element e) {
        String next = scene.lower(e.last() + 1);
        return !next.isEmpty() && scene.pos(e.last() + 1).equals("NN") && gazetteer.headword(next.substring(0, 1).toUpperCase(Locale.ROOT) + next.substring(1)) != null
                && scene.sentence().label(scene.head(e.first(), e.last())).equals("compound");
    }

    private Map<Integer, Phrases.Match<Title>> titlesByEnd(Scene scene) {
        Map<Integer, Phrases.Match<Title>> byEnd = new LinkedHashMap<>();
        for (int i = 0; i < scene.pieces().size(); i++) {
            Phrases.Match<Title> match = gazetteer.titles().at(scene.pieces(), i);
            if (match != null) {
                byEnd.merge(match.last(), match, (a, b) -> a.first() <= b.first() ? a : b);
            }
        }
        return byEnd;
    }

    private Draft draft(Scene scene, Element e, Map<Integer, Phrases.Match<Title>> titles, boolean weak) {
        int first = e.first();
        int at = first - 1;
        Title title = null;
        String code = e.code();
        String sector = "";
        while (at >= 0 && !scene.taken()[at]) {
            Phrases.Match<Title> match = titles.get(at);
            Element owner = scene.endingAt(at);
            if (match != null && owner == null && !scene.pieces().get(at).part() | at + 1 == first) {
                title = better(title, match.meaning());
                first = match.first();
                at = first - 1;
            } else if (MODIFIERS.contains(scene.lower(at)) && owner == null) {
                at--;
            } else if (scene.lower(at).equals("'s") && at > 0 && title != null && ownerAt(scene, at - 1) != null) {
                at--;
            } else if (owner != null && title != null && owner.body() != null && !scene.pieces().get(owner.first()).part()) {
                Entry body = owner.body();
                code = code.isEmpty() ? body.code() : code;
                sector = body instanceof Entry.Organisation o && o.sector().equals("JRN") ? "JRN" : sector;
                first = owner.first();
                at = first - 1;
            } else {
                break;
            }
        }
        scene.take(first, e.last());
        List<Entry.Person> candidates = e.names().stream().map(Name::entry).filter(Entry.Person.class::isInstance).map(Entry.Person.class::cast).toList();
        boolean full = !e.surnameOnly() && (e.unknown() == null || e.size() > 1);
        if (title != null && sector.isEmpty()) {
            sector = title.sector();
        }
        return scene.draft(first, e.last(), ActorMention.Form.NAME, new Draft.Called(candidates, e.text(), full, title, code, sector, weak));
    }

    private static @Nullable Element ownerAt(Scene scene, int piece) {
        Element e = scene.endingAt(piece);
        return e == null || e.body() == null ? null : e;
    }

    /** Keeps the title that tells an office, then the one nearer to the name. */
    private static Title better(@Nullable Title near, Title far) {
        return near == null || near.office().isEmpty() && near.sector().isEmpty() ? far : near;
    }
}
