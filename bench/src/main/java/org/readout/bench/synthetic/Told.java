package org.readout.bench.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Place;
import org.readout.model.Quantity;
import org.readout.model.Status;

/**
 * What a sentence says of a happening.
 *
 * @param event number of the happening that is meant
 * @param trigger the word for it in the sentence
 * @param lemma the word's dictionary form
 * @param type as read
 * @param mode as read
 * @param status what is said of it
 * @param reference told as news, or taken up
 * @param doers who
 * @param receivers to whom
 * @param day null if none is given
 * @param place null if none is given
 * @param source who is said to say so, empty for the author
 * @param number how long it took or how many were hit; 0 if unsaid
 * @param firstSince it is called the first since that year; 0 if not
 */
record Told(int event, String trigger, String lemma, EventType type, @Nullable Mode mode, Status status, Mention.Reference reference, List<Actor> doers,
        List<Actor> receivers, @Nullable LocalDate day, @Nullable Place place, String source, int number, int firstSince) {

    Quantity.Kind counted() {
        return type == EventType.CONSULT ? Quantity.Kind.DURATION : Quantity.Kind.PEOPLE;
    }
}
