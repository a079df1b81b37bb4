package org.readout.reading.actor;

import java.util.Set;
import org.readout.reading.parse.Sentence;

/** Tells by grammar whether the name of a state, capital or seat stands for those who govern, for the ground, or may be either. */
enum Usage {
    ACTOR, PLACE, BOTH;

    private static final Set<String> UNGOVERNED = Set.of("root", "dep", "appos", "parataxis");
    private static final Set<String> LOCAL = Set.of("in", "at", "near", "inside", "outside", "across", "throughout", "within", "around", "into", "through", "via",
            "off", "onto", "along", "beneath", "opposite", "out of", "outside of", "inside of", "near to", "close to", "en route to");
    private static final Set<String> DIRECTION = Set.of("to", "from", "for", "toward", "towards");
    private static final Set<String> MOTION = Set.of("go", "travel", "fly", "come", "head", "arrive", "return", "move", "flee", "drive", "sail", "escape", "deport",
            "transfer", "visit", "trip", "journey", "flight", "tour", "way", "route", "march", "depart", "leave", "relocate", "drop", "walk", "ride", "land", "bind",
            "pilgrimage", "voyage", "extradite", "evacuate", "emigrate", "migrate", "retreat", "withdraw", "departure", "arrival", "stopover", "fly-over", "rush", "jet", "shuttle", "commute", "hop", "stop");
    private static final Set<String> PARTS = Set.of("city", "capital", "town", "region", "province", "port", "state", "south", "north", "east", "west", "border",
            "outskirts", "suburb", "part", "area", "coast", "coastline", "centre", "center", "street", "airport", "village", "island", "university", "battle",
            "northeast", "northwest", "southeast", "southwest", "heart", "middle", "district", "corner", "half", "rest", "siege", "map", "soil", "airspace");

    /** What is named after the town that holds it. */
    private static final Set<String> GATHERINGS = Set.of("summit", "conference", "meeting", "olympics", "games", "forum", "accord", "accords", "agreement", "treaty",
            "declaration", "protocol", "convention", "congress", "exhibition", "airport", "hotel", "bombing", "attack", "attacks", "blast");

    /** Verbs whose object is somewhere. */
    private static final Set<String> ON_GROUND = Set.of("visit", "leave", "enter", "reach", "tour", "cross", "flee", "invade", "hit", "strike", "attack", "bomb",
            "shell", "rock", "sweep", "ravage", "devastate", "occupy", "evacuate", "bombard", "shake", "overfly", "inspect");

    /**
     * The use of a name.
     *
     * @param sentence the parse
     * @param head the token that governs the name
     * @param capital true for a capital
     * @param seat true for a building or street
     */
    static Usage of(Sentence sentence, int head, boolean capital, boolean seat) {
        int at = first(sentence, head);
        String label = sentence.label(at);
        String preposition = sentence.preposition(head).isEmpty() ? sentence.preposition(at) : sentence.preposition(head);
        int governor = sentence.head(at);
        String above = governor < 0 ? "" : sentence.token(governor).lemma().toLowerCase(java.util.Locale.ROOT);
        if (LOCAL.contains(preposition)) {
            return preposition.equals("at") && !capital && !seat ? BOTH : PLACE;
        }
        if (preposition.equals("beyond") && capital) {
            return PLACE;
        }
        if (DIRECTION.contains(preposition)) {
            boolean moves = MOTION.contains(above);
            return moves ? PLACE : seat || preposition.equals("for") ? ACTOR : BOTH;
        }
        if (preposition.equals("between") && MOTION.contains(above) || preposition.equals("on") && seat) {
            return PLACE;
        }
        if (preposition.equals("of")) {
            return PARTS.contains(above) ? PLACE : capital ? BOTH : ACTOR;
        }
        if (label.equals("appos") && PARTS.contains(above)) {
            return PLACE;
        }
        if (preposition.isEmpty()) {
            if (seat || label.equals("nsubj")) {
                return ACTOR;
            }
            if (capital) {
                return label.equals("compound") && GATHERINGS.contains(above) ? PLACE : BOTH;
            }
            boolean ground = label.equals("compound") && PARTS.contains(above) || label.equals("obj") && ON_GROUND.contains(above)
                    || label.equals("nsubj:pass") || UNGOVERNED.contains(label);
            return ground ? BOTH : ACTOR;
        }
        return (preposition.equals("on") || preposition.equals("over")) && capital ? BOTH : ACTOR;
    }

    /** The first of coordinated names: what governs it governs the others. */
    private static int first(Sentence sentence, int head) {
        int at = head;
        for (int steps = 0; steps < 10 && sentence.label(at).equals("conj") && sentence.head(at) >= 0; steps++) {
            at = sentence.head(at);
        }
        return at;
    }
}
