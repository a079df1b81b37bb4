package org.readout.reading.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.readout.reading.compiled.Stored;

/** The features of the model on words, or on pairs of neighbours, with a weight for each label or pair of labels. Immutable, thread-safe. */
final class Features {

    private final Keys keys;
    private final float[] weights;
    private final int width;

    private Features(Keys keys, float[] weights, int width) {
        this.keys = keys;
        this.weights = weights;
        this.width = width;
    }

    /** Writes features and their weights. */
    static void write(Map<String, float[]> features, DataOutputStream to) throws IOException {
        List<String> ordered = Keys.ordered(features.keySet());
        Keys.write(ordered, to);
        for (String feature : ordered) {
            for (float weight : features.get(feature)) {
                to.writeFloat(weight);
            }
        }
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @param width how many weights a feature has
     */
    static Features read(ByteBuffer from, int width) {
        Keys keys = Keys.read(from);
        return new Features(keys, Stored.floats(keys.size() * width, from), width);
    }

    /** The number of a feature, -1 if the model has none of this name. */
    int find(Text feature) {
        return keys.find(feature);
    }

    /** Adds the weights of the feature of this name, if there is one, to {@code sums} from {@code at} on. */
    void add(Text feature, double[] sums, int at) {
        add(keys.find(feature), sums, at);
    }

    /** Adds the weights of the feature with this number, nothing for -1. */
    void add(int number, double[] sums, int at) {
        if (number >= 0) {
            for (int k = 0, from = number * width; k < width; k++) {
                sums[at + k] += weights[from + k];
            }
        }
    }
}
