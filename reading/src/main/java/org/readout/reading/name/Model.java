package org.readout.reading.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readout.reading.compiled.Stored;

/**
 * The recogniser's model. Immutable and thread-safe.
 *
 * @param names of the labels; the first is for what is no name
 * @param labels features on words
 * @param pairs features on the labels of two neighbours: the weight of label b behind label a has number {@code LABELS * a + b}
 * @param lowerCase words that were seen without a capital
 */
record Model(List<String> names, Features labels, Features pairs, Keys lowerCase, WordClasses wordClasses) {

    static final int LABELS = 4;
    static final int PAIRS = LABELS * LABELS;

    static Model read(ByteBuffer from) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < LABELS; i++) {
            names.add(new String(Stored.bytes(from.get(), from), StandardCharsets.US_ASCII));
        }
        return new Model(List.copyOf(names), Features.read(from, LABELS), Features.read(from, PAIRS), Keys.read(from), WordClasses.read(from));
    }
}
