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
     */
    record Called(List<Entry.Person> candidates, String name, boolean full, @Nullable Title title, String code, String sector) implements Subject {}

    /**
     * Holders of an office: "the Ukrainian president".
     *
     * @param codes of the states or organisations, empty for "the president"
     * @param office as in people.tsv
     * @param generic who is meant if the gazetteer cannot tell, one for each code
     */
    record Holding(List<String> codes, String office, List<Actor> generic) implements Subject {}

    /** "The two leaders", "both sides": the last pair of persons, of states, or of either. */
    record Pair(boolean persons, boolean bodies) implements Subject {}

    ActorMention mention(List<Actor> actors) {
        return new ActorMention(sentence, first, last, head, span, actors, form);
    }
}
