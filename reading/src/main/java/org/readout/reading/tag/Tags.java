package org.readout.reading.tag;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.readout.reading.compiled.ModelFile;

/**
 * Finds the parts of speech of the words of sentences: the same Penn Treebank tags as CoreNLP's tagger with its model {@code
 * english-left3words-distsim}. Thread-safe; a sentence has the same tags on every JVM and in every thread.
 */
public final class Tags {

    /** The name of the model. */
    public static final String MODEL = "tags";
    /** The number of the form that {@link TagCompiler} writes and {@link #read} reads; another one for each change of it. */
    public static final int FORMAT = 1;

    /** How far a score may be off for each word, as a part of it. A factor is off by less than 5e-12, see {@link Lattice}. */
    private static final double ERROR_A_WORD = 1e-10;

    private final Model model;
    private final double errorAWord;
    private final Queue<Tagging> idle = new ConcurrentLinkedQueue<>();

    private Tags(Model model, double errorAWord) {
        this.model = model;
        this.errorAWord = errorAWord;
    }

    /**
     * Loads the model that the build has made.
     *
     * @throws IllegalStateException if it is missing or damaged, with the command that makes it anew
     */
    public static Tags load() {
        return read(ModelFile.open(MODEL, FORMAT));
    }

    /**
     * Reads what {@link TagCompiler#compile} wrote.
     *
     * @param from big-endian, of exactly the model; nothing of it is kept
     */
    public static Tags read(ByteBuffer from) {
        return read(from, ERROR_A_WORD);
    }

    /** @param errorAWord how far a score may be off for each word, as a part of it: the more, the more often tags are found the slow way */
    static Tags read(ByteBuffer from, double errorAWord) {
        return new Tags(Model.read(from), errorAWord);
    }

    /**
     * The tags of a sentence.
     *
     * @param words as the tokenizer gives them
     * @return a tag for each
     */
    public List<String> of(List<String> words) {
        Tagging tagging = idle.poll();
        if (tagging == null) {
            tagging = new Tagging(model, errorAWord);
        }
        int[] tags = tagging.tags(words);
        List<String> names = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            names.add(model.names()[tags[i]]);
        }
        idle.add(tagging);
        return Collections.unmodifiableList(names);
    }
}
