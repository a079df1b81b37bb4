package org.readout.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.reading.parse.Sentence;

/**
 * Finds who and which places a document names. The gazetteer goes before the CRF; surnames, offices, pronouns and pairs are resolved by
 * rule, and left out or kept general where the rules are not sure. Immutable and thread-safe.
 *
 * <pre>{@code
 * Cast cast = new Actors(Gazetteer.bundled()).find(parser.parse(text), published);
 * }</pre>
 */
public final class Actors {

    /** Longer sentences are no prose: nobody is looked for in them, so that time stays bounded on hostile text. */
    private static final int LONGEST_SENTENCE = 2_000;

    private final Gazetteer gazetteer;
    private final Titled titled;
    private final Descriptions descriptions;
    private final Places places;

    /** A finder that knows the names of {@code gazetteer}. */
    public Actors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.titled = new Titled(gazetteer);
        this.descriptions = new Descriptions(gazetteer);
        this.places = new Places(gazetteer);
    }

    /**
     * The actors and places of a document. Sentences of more than 2,000 tokens have none.
     *
     * @param sentences the whole document in order
     * @param published its date, null if unknown; decides between holders of one office or one surname
     */
    public Cast find(List<Sentence> sentences, @Nullable LocalDate published) {
        Surfaces surfaces = new Surfaces(sentences);
        List<Draft> drafts = new ArrayList<>();
        List<PlaceMention> where = new ArrayList<>();
        List<Sentence> prose = sentences.stream().filter(s -> s.size() <= LONGEST_SENTENCE).toList();
        List<List<Piece>> pieces = prose.stream().map(Pieces::of).toList();
        List<List<Element>> elements = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            elements.add(new Elements(prose.get(i), pieces.get(i), gazetteer, surfaces).find());
        }
        Era era = new Era(gazetteer, published, elements);
        for (int i = 0; i < prose.size(); i++) {
            Sentence sentence = prose.get(i);
            Scene scene = new Scene(sentence, pieces.get(i), elements.get(i).stream().map(era::of).toList());
            List<Draft> people = new ArrayList<>(titled.find(scene));
            people.addAll(descriptions.find(scene));
            drafts.addAll(Appositions.join(sentence, people));
            where.addAll(places.find(scene, era));
            drafts.addAll(Bodies.find(scene));
        }
        drafts.sort(Comparator.comparingInt(Draft::sentence).thenComparing(Draft::span));
        where.sort(Comparator.comparingInt(PlaceMention::sentence).thenComparing(PlaceMention::span));
        People people = new People(gazetteer, published, drafts);
        return new Cast(new Anaphora(sentences, people).resolve(drafts), where);
    }

    /** The actors that a draft names by itself; empty where only the words before can tell, or nobody is sure. */
    static List<Actor> resolve(Draft draft, People people) {
        if (draft.subject() instanceof Draft.Known known) {
            return known.actors();
        }
        if (draft.subject() instanceof Draft.Holding holding) {
            return people.holders(holding);
        }
        if (draft.subject() instanceof Draft.National national) {
            return people.national(national);
        }
        if (draft.subject() instanceof Draft.Several several) {
            return several.people().stream().map(people::who).filter(Objects::nonNull).toList();
        }
        Actor actor = draft.subject() instanceof Draft.Called called ? people.who(called) : null;
        return actor == null ? List.of() : List.of(actor);
    }
}
