package org.readout.reading.voice;

import java.util.List;
import java.util.Optional;
import org.readout.model.Attribution;
import org.readout.reading.parse.Sentence;

/** Tells who is said to say what stands at a token. */
@FunctionalInterface
public interface Voices {

    /**
     * The chain of sources above token {@code token} of {@code sentence}, outermost first; empty for the author's own voice.
     */
    List<Attribution> above(Sentence sentence, int token);

    /** Whose report it is that is denied: "reports in a Beirut newspaper that X … were denied"; empty if nobody is named. */
    default Optional<Attribution> reportedBy(Sentence sentence, int token) {
        return Optional.empty();
    }
}
