package org.readout.reading.voice;

import java.util.List;
import org.readout.model.Attribution;
import org.readout.reading.parse.Sentence;

/** Tells who is said to say what stands at a token. */
@FunctionalInterface
public interface Voices {

    /**
     * The chain of sources above token {@code token} of {@code sentence}, outermost first; empty for the author's own voice.
     */
    List<Attribution> above(Sentence sentence, int token);
}
