package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Ground;
import org.readout.model.Origin;
import org.readout.model.Span;
import org.readout.story.link.Shelf;

/** What documents of different origins have to do with each other: passages that they share, and rulings that they are apart. Immutable. */
final class Shared {

    static final Shared NOTHING = new Shared(Shelf.empty(), Shelf.empty());

    private static final Comparator<Ground> ORDER = Comparator.comparing(Ground::document).thenComparing(Ground::other);

    private final Shelf<List<Ground>> passages;
    private final Shelf<Boolean> apart;

    private Shared(Shelf<List<Ground>> passages, Shelf<Boolean> apart) {
        this.passages = passages;
        this.apart = apart;
    }

    /** What they have to do with each other once some origins are no more and others are there. */
    Shared with(Collection<Origin> gone, Collection<Origin> come) {
        Shelf.Draft<List<Ground>> found = passages.draft();
        Shelf.Draft<Boolean> ruled = apart.draft();
        gone.stream().flatMap(o -> o.grounds().stream()).forEach(g -> note(g, found, ruled, false));
        come.stream().flatMap(o -> o.grounds().stream()).forEach(g -> note(g, found, ruled, true));
        return new Shared(found.shelve(), ruled.shelve());
    }

    /** The documents that have something else to do with others once some origins are no more and others are there. */
    static Set<String> changed(Collection<Origin> gone, Collection<Origin> come) {
        Set<Ground> old = gone.stream().flatMap(o -> o.grounds().stream()).filter(g -> !g.kind().joins()).collect(Collectors.toCollection(HashSet::new));
        Set<String> documents = new TreeSet<>();
        come.stream().flatMap(o -> o.grounds().stream()).filter(g -> !g.kind().joins() && !old.remove(g)).forEach(g -> note(g, documents));
        old.forEach(g -> note(g, documents));
        return documents;
    }

    private static void note(Ground ground, Set<String> documents) {
        documents.add(ground.document());
        documents.add(ground.other());
    }

    private static void note(Ground ground, Shelf.Draft<List<Ground>> passages, Shelf.Draft<Boolean> apart, boolean holds) {
        if (ground.kind() == Ground.Kind.APART) {
            apart.put(pair(ground.document(), ground.other()), holds ? true : null);
        } else if (ground.kind() == Ground.Kind.PASSAGE) {
            for (String document : List.of(ground.document(), ground.other())) {
                List<Ground> grounds = new ArrayList<>(Objects.requireNonNullElse(passages.get(document), List.<Ground>of()));
                if (holds) {
                    grounds.add(ground);
                    grounds.sort(ORDER);
                } else {
                    grounds.remove(ground);
                }
                passages.put(document, grounds.isEmpty() ? null : grounds);
            }
        }
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    boolean apart(String one, String other) {
        return !one.equals(other) && apart.get(pair(one, other)) != null;
    }

    /** A place in a document. */
    record Place(String document, Span span) {}

    /** Where the passages that most of a sentence stands in stand in other documents. */
    List<Place> elsewhere(String document, Span sentence) {
        List<Place> places = new ArrayList<>();
        for (Ground ground : Objects.requireNonNullElse(passages.get(document), List.<Ground>of())) {
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
