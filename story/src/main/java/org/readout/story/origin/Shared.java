package org.readout.story.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Ground;
import org.readout.model.Origin;
import org.readout.model.Span;

/** What documents of different origins have to do with each other: passages that they share, and rulings that they are apart. Immutable. */
final class Shared {

    private final Map<String, List<Ground>> passages = new HashMap<>();
    private final Set<Set<String>> apart = new HashSet<>();

    private Shared() {}

    static Shared of(List<Origin> origins) {
        Shared shared = new Shared();
        for (Origin origin : origins) {
            for (Ground ground : origin.grounds()) {
                if (ground.kind() == Ground.Kind.PASSAGE) {
                    shared.passages.computeIfAbsent(ground.document(), k -> new ArrayList<>()).add(ground);
                    shared.passages.computeIfAbsent(ground.other(), k -> new ArrayList<>()).add(ground);
                } else if (ground.kind() == Ground.Kind.APART) {
                    shared.apart.add(Set.of(ground.document(), ground.other()));
                }
            }
        }
        return shared;
    }

    boolean apart(String one, String other) {
        return !one.equals(other) && apart.contains(Set.of(one, other));
    }

    /** A place in a document. */
    record Place(String document, Span span) {}

    /** Where the passages that most of a sentence stands in stand in other documents. */
    List<Place> elsewhere(String document, Span sentence) {
        List<Place> places = new ArrayList<>();
        for (Ground ground : passages.getOrDefault(document, List.of())) {
            boolean mine = ground.document().equals(document);
            for (Ground.Passage passage : ground.passages()) {
                if (mostly(sentence, mine ? passage.here() : passage.there())) {
                    places.add(new Place(mine ? ground.other() : ground.document(), mine ? passage.there() : passage.here()));
                }
            }
        }
        return places;
    }

    /** True if the passage holds more than half of the sentence. */
    static boolean mostly(Span sentence, Span passage) {
        int common = Math.min(sentence.end(), passage.end()) - Math.max(sentence.start(), passage.start());
        return 2 * common > sentence.length();
    }
}
