package org.readout.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.model.Claim;
import org.readout.model.Document;
import org.readout.model.Mention;
import org.readout.reading.actor.Cast;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.parse.Sentence;
import org.readout.reading.voice.Voices;

/** Finds claims in a parsed document. Stateless and thread-safe. */
public final class Claims {

    private final Offices offices = Offices.bundled();

    /** The claims of a document, in text order. */
    public List<Claim> find(
            Document document, List<Sentence> sentences, Cast cast, List<TimeExpression> times, Voices voices, List<Mention> mentions) {
        List<Claim> found = new ArrayList<>();
        Counted counted = new Counted(document, times, voices, mentions);
        for (Sentence s : sentences) {
            found.addAll(counted.find(s));
        }
        found.addAll(offices.find(document, sentences, cast, voices));
        return found.stream().sorted(Comparator.comparing((Claim c) -> c.evidence().span()).thenComparing(Claim::id)).toList();
    }
}
