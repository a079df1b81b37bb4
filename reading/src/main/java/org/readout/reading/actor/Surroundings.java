package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words around a description: whose it is, its article, and nouns and adjectives that tell more. */
final class Surroundings {

    private static final Set<String> NOT_IN_OFFICE = Set.of("former", "ex", "then", "late", "next", "future", "deputy", "deposed", "ousted", "past", "previous",
            "would", "acting", "vice", "designate", "elect");
    private static final Set<String> MODIFYING = Set.of("JJ", "JJR", "JJS", "NN", "NNP", "NNS", "CD", "VBN", "VBG", "RB");
    private static final Set<String> COORDINATED = Set.of("JJ", "NN");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "any", "no", "every", "some", "this", "that", "his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> LINKS = Set.of("of", "in", "at");
    private static final int FAR = 6;

    int first;
    int last;
    final List<Entry> owners = new ArrayList<>();
    String determiner = "";
    String modifierSector = "";
    String placeCode = "";
    boolean possessive;
    boolean notInOffice;
    private boolean coordinated;

    Surroundings(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** What stands around the words from piece {@code first} to {@code last}; the range grows by the words that belong to the mention. */
    static Surroundings read(Scene scene, int first, int last, Gazetteer gazetteer) {
        Surroundings c = new Surroundings(first, last);
        readLeft(scene, c, gazetteer);
        if (c.owners.size() > 1 && !c.coordinated) {
            keepOne(c.owners);
        }
        if (c.owners.isEmpty()) {
            readRight(scene, c);
        }
        return c;
    }

    static boolean isDefinite(String word) {
        return word.equals("the") || word.equals("these") || word.equals("those") || word.equals("their");
    }

    /** "Russia's UN ambassador", "the al-Qaeda-linked Somali group": the state, or what stands nearest. */
    private static void keepOne(List<Entry> owners) {
        Entry kept = owners.get(owners.size() - 1);
        for (Entry owner : owners) {
            kept = owner instanceof Entry.State ? owner : kept;
        }
        owners.clear();
        owners.add(kept);
    }

    private static void readLeft(Scene scene, Surroundings c, Gazetteer gazetteer) {
        boolean genitive = false;
        int first = c.first;
        for (int i = first - 1; i >= Math.max(0, first - FAR) && (!scene.taken()[i] || genitive && scene.endingAt(i) != null); i--) {
            String word = scene.lower(i);
            Element e = scene.endingAt(i);
            if (e != null) {
                if (!own(scene, c, e, genitive)) {
                    break;
                }
                i = e.first();
                genitive = false;
                String before = scene.lower(i - 1);
                if ((before.equals("and") || before.equals("or") || before.equals(",") && c.owners.size() > 1) && scene.endingAt(i - 2) != null) {
                    i--;
                    c.coordinated = true;
                }
            } else if (word.equals("'s") || word.equals("'")) {
                genitive = true;
            } else if (isDefinite(word) || DETERMINERS.contains(word)) {
                c.determiner = word;
                break;
            } else if (word.equals("and") && scene.pos(i - 1).equals("JJ") && COORDINATED.contains(scene.pos(i + 1))) {
                continue;
            } else if (genitive || !MODIFYING.contains(scene.pos(i))) {
                break;
            } else if (scene.pos(i).equals("JJ") && scene.pieces().get(i).capitalised() && i > 0 && !scene.pieces().get(i).part()) {
                c.owners.add(0, new Entry.Organisation(scene.pieces().get(i).text(), "", ""));
                c.first = i;
            } else {
                c.notInOffice |= NOT_IN_OFFICE.contains(word);
                modify(scene, c, i, gazetteer);
            }
        }
    }

    private static void modify(Scene scene, Surroundings c, int at, Gazetteer gazetteer) {
        Phrases.Match<Role> role = gazetteer.roles().at(scene.pieces(), at);
        if (role != null && role.last() < c.first && !role.meaning().sector().isEmpty() && c.modifierSector.isEmpty()) {
            c.modifierSector = role.meaning().sector();
            c.first = at;
        }
    }

    /** A person owns without being part of the mention, unless as a compound ("the Trump administration"). */
    private static boolean own(Scene scene, Surroundings c, Element e, boolean genitive) {
        Entry body = e.body();
        Entry.Person person = e.entry(Entry.Person.class);
        if (body == null && person == null) {
            Entry.Spot spot = e.entry(Entry.Spot.class);
            c.placeCode = spot == null ? e.code() : spot.code();
            return false;
        }
        Entry owner = body == null ? person : body;
        if (owner == null || body != null && !scene.free(e.first(), e.last()) || scene.pieces().get(e.first()).part() && scene.pieces().get(e.last()).part() && e.size() == 1 && !wholeToken(scene, e)) {
            return false;
        }
        c.owners.add(0, owner);
        c.possessive |= genitive;
        if (body != null || !genitive) {
            c.first = e.first();
        }
        return body != null;
    }

    private static boolean wholeToken(Scene scene, Element e) {
        int token = scene.token(e.first());
        return (e.first() == 0 || scene.token(e.first() - 1) != token) && (e.last() + 1 >= scene.pieces().size() || scene.token(e.last() + 1) != token);
    }

    private static void readRight(Scene scene, Surroundings c) {
        int at = c.last + 1;
        String preposition = scene.lower(at);
        if (!LINKS.contains(preposition)) {
            return;
        }
        at += scene.lower(at + 1).equals("the") ? 2 : 1;
        Element e = scene.beginningAt(at);
        if (e == null) {
            return;
        }
        if (scene.lower(e.last() + 1).equals("'s")) {
            Element owned = scene.beginningAt(e.last() + 2);
            Entry state = e.body();
            if (owned == null || owned.body() == null) {
                c.placeCode = state == null ? "" : state.code();
                return;
            }
            e = owned;
            at = owned.first();
        }
        Entry body = e.body();
        if (preposition.equals("of") && body != null && !e.used(Name.Use.ADJECTIVE) && !scene.pieces().get(e.first()).part() && scene.free(e.first(), e.last())) {
            c.owners.add(body);
            c.last = e.last();
            Element second = scene.lower(at + e.size()).equals("and") ? scene.beginningAt(at + e.size() + (scene.lower(at + e.size() + 1).equals("the") ? 2 : 1)) : null;
            if (second != null && second.body() != null) {
                c.owners.add(second.body());
                c.last = second.last();
            }
        } else if (body != null) {
            c.placeCode = body.code();
        } else if (e.entry(Entry.Spot.class) != null) {
            c.placeCode = e.entry(Entry.Spot.class).code();
        }
    }
}
