package org.readout.reading.name;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.readout.reading.compiled.ModelFile;

/**
 * Finds the names of people, places and organisations in tagged sentences: the same labels as CoreNLP's three-class English recogniser
 * gives. Thread-safe; a sentence has the same labels at any time and in every thread.
 */
public final class Names {

    /** The name of the model file. */
    public static final String MODEL = "names";

    /** The version of its form. */
    public static final int FORMAT = 1;

    private static final int WORDS_KEPT = 1 << 15;

    private final Model model;
    private final Words words;

    private Names(Model model, int wordsKept) {
        this.model = model;
        this.words = new Words(model, wordsKept);
    }

    /**
     * Loads the model that the build has made.
     *
     * @throws IllegalStateException if it is missing or damaged, with the command that makes it anew
     */
    public static Names load() {
        return read(ModelFile.open(MODEL, FORMAT));
    }

    /**
     * Reads what {@link NamesModel#compile} has written, all that is left of {@code from}.
     *
     * @throws IllegalArgumentException if it is shorter or longer than a model
     */
    public static Names read(ByteBuffer from) {
        return read(from, WORDS_KEPT);
    }

    /** @param wordsKept a power of two: of how many words the features are kept, half a kilobyte each */
    static Names read(ByteBuffer from, int wordsKept) {
        ByteBuffer bytes = from.slice().order(ByteOrder.BIG_ENDIAN);
        try {
            Names names = new Names(Model.read(bytes), wordsKept);
            if (bytes.hasRemaining()) {
                throw new IllegalArgumentException("a model of names has " + bytes.position() + " bytes, and " + bytes.remaining()
                        + " more follow: build it again");
            }
            return names;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("a model of names is longer than " + bytes.limit() + " bytes: build it again", e);
        }
    }

    /**
     * The label of each word of a sentence: {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, or {@code O} for none.
     *
     * @param sentence words as CoreNLP's tokenizer gives them
     * @param tags a Penn Treebank tag for each
     * @param touching the indices of the words that have no space between them and the next
     */
    public List<String> of(List<String> sentence, List<String> tags, BitSet touching) {
        if (sentence.size() != tags.size()) {
            throw new IllegalArgumentException(sentence.size() + " words with " + tags.size() + " tags");
        }
        if (sentence.isEmpty()) {
            return List.of();
        }
        Joined joined = Joined.of(sentence, tags, touching);
        int[] labels = labels(joined);
        String[] names = new String[sentence.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = model.names().get(labels[joined.places()[i]]);
        }
        return List.of(names);
    }

    private int[] labels(Joined joined) {
        int size = joined.words().size();
        Word[] padded = new Word[size + 2 * Scores.REACH];
        Arrays.fill(padded, words.beyond());
        for (int i = 0; i < size; i++) {
            padded[Scores.REACH + i] = words.of(joined.words().get(i));
        }
        Scores scores = new Scores(model, padded, new Repetition(padded, joined.tags()));
        BestLabels best = new BestLabels(size);
        for (int i = 0; i < size; i++) {
            scores.set(Scores.REACH + i);
            best.step(scores.labels, scores.pairs);
        }
        return best.labels();
    }
}
