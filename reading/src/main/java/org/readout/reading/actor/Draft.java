package org.readout.reading.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Span;

/**
 * A mention before the document tells who is meant.
 *
 * @param subject what the words themselves tell
 */
record Draft(int sentence, int first, int last, int head, Span span, ActorMention.Form form, Subject subject) {

    /** What the words of a mention tell. */
    sealed interface Subject {}

    /** Actors that need no more of the document. */
    record Known(List<Actor> actors) implements Subject {}

    /**
     * A person by name.
     *
     * @param candidates those of the gazetteer who bear it
     * @param name as written, without title
     * @param full true if more than a surname
     * @param title before the name, null if none
     * @param code of the state or organisation named with the title, empty if none
     * @param sector told by the words around it, empty if none
     * @param weak true for a common word that is a name only if the document has somebody of that name
     */
    record Called(List<Entry.Person> candidates, String name, boolean full, @Nullable Title title, String code, String sector, boolean weak) implements Subject {}

    /**
     * Holders of an office: "the Ukrainian president".
     *
     * @param codes of the states or organisations, empty for "the president"
     * @param office as in people.tsv
     * @param generic who is meant if the gazetteer cannot tell, one for each code
     */
    record Holding(List<String> codes, String office, List<Actor> generic) implements Subject {}

    /** Those named behind their offices: "the foreign ministers of Chile and Peru, Duarte and Vera". */
    record Several(List<Called> people) implements Subject {}

    /** "The Egyptian" of a document with one Egyptian leader; else {@code generic}, the people. */
    record National(String code, Actor generic) implements Subject {}

    /** "Their foreign ministers": those who hold the office in the states of the pair named before; else {@code generic}. */
    record Theirs(String office, Actor generic) implements Subject {}

    /** "The two leaders", "both sides": the last pair of persons, of states, or of either; {@code bare} "two men", {@code leaders} not ministers. */
    record Pair(boolean persons, boolean bodies, boolean bare, boolean leaders) implements Subject {}

    ActorMention mention(List<Actor> actors) {
        return new ActorMention(sentence, first, last, head, span, actors, form);
    }
}
