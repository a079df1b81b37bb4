package org.readout.reading.tree;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Turns CoreNLP's parsing model into the form that {@link Trees} reads. Used by the build, which has CoreNLP's jar of models. */
public final class TreeCompiler {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private TreeCompiler() {}

    /**
     * Writes the compact form of the model; not closed.
     *
     * @throws IOException if the model cannot be read, is of another kind, or {@code to} cannot be written
     * @throws IllegalStateException if it is not on the class path
     */
    public static void compile(DataOutputStream to) throws IOException {
        try (InputStream in = TreeCompiler.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no '" + MODEL + "': add CoreNLP's jar of models");
            }
            CompactWeights.write(ModelText.read(new GZIPInputStream(in, 1 << 16)), to);
        }
    }
}
