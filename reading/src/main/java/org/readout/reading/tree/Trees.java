package org.readout.reading.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;

/**
 * Finds the dependency trees of tagged sentences: the same as CoreNLP's basic dependencies with its model {@code english_UD}, heads and
 * labels. Thread-safe; a sentence has the same tree on every JVM and in every thread.
 */
public final class Trees {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final int ROWS_KEPT = 30_000;

    private final Weights weights;
    private final Contributions contributions;
    private final Queue<Steps> idle = new ConcurrentLinkedQueue<>();

    private Trees(Weights weights, int rowsKept) {
        this.weights = weights;
        this.contributions = new Contributions(weights, rowsKept);
    }

    /**
     * Loads the model of CoreNLP's models jar on the class path.
     *
     * @throws IllegalStateException if it is not there or cannot be read
     */
    public static Trees load() {
        return load(ROWS_KEPT);
    }

    /** @param rowsKept how many {@linkplain Contributions contributions} of words are kept, four kilobytes each */
    static Trees load(int rowsKept) {
        try (InputStream in = Trees.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no '" + MODEL + "': add CoreNLP's jar of models");
            }
            return new Trees(ModelText.read(new GZIPInputStream(in, 1 << 16)), rowsKept);
        } catch (IOException e) {
            throw new IllegalStateException("the parsing model '" + MODEL + "' cannot be read", e);
        }
    }

    /**
     * The tree of a sentence.
     *
     * @param words as the tokenizer gives them
     * @param tags a Penn Treebank tag for each
     */
    public Tree of(List<String> words, List<String> tags) {
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException(words.size() + " words with " + tags.size() + " tags");
        }
        int n = words.size() + 1;
        Symbols symbols = weights.symbols();
        int[] wordSymbols = new int[n];
        int[] tagSymbols = new int[n];
        wordSymbols[0] = symbols.rootWord();
        tagSymbols[0] = symbols.rootTag();
        for (int i = 1; i < n; i++) {
            wordSymbols[i] = symbols.word(words.get(i - 1));
            tagSymbols[i] = symbols.tag(tags.get(i - 1));
        }
        Parse parse = new Parse(symbols, wordSymbols, tagSymbols);
        Steps steps = idle.poll();
        if (steps == null) {
            steps = new Steps(weights, contributions);
        }
        steps.finish(parse, n);
        idle.add(steps);
        return tree(parse, n - 1);
    }

    private Tree tree(Parse parse, int size) {
        int[] heads = new int[size];
        String[] labels = new String[size];
        for (int i = 0; i < size; i++) {
            heads[i] = parse.head(i + 1) - 1;
            labels[i] = weights.symbols().labelName(parse.label(i + 1));
        }
        PassiveSubjects.mark(heads, labels);
        return new Tree(heads, labels);
    }
}
