package org.readout.reading.tree;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.readout.reading.compiled.ModelFile;

/**
 * Finds the dependency trees of tagged sentences: the same as CoreNLP's basic dependencies with its model {@code english_UD}, heads and
 * labels. Thread-safe; a sentence has the same tree on every JVM and in every thread.
 */
public final class Trees {

    /** The name of the model file. */
    public static final String MODEL = "trees";

    /** The version of its form. */
    public static final int FORMAT = 2;

    private static final int ROWS_KEPT = 30_000;

    private final Weights weights;
    private final Contributions contributions;
    private final Scores fast;
    private final int plainSteps;
    private final Queue<Steps> idle = new ConcurrentLinkedQueue<>();

    private Trees(Weights weights, int rowsKept, Scores fast, int plainSteps) {
        this.weights = weights;
        this.contributions = new Contributions(weights, rowsKept);
        this.fast = fast;
        this.plainSteps = plainSteps;
    }

    /**
     * Loads the model that the build has made.
     *
     * @throws IllegalStateException if it is missing or damaged, with the command that makes it anew
     */
    public static Trees load() {
        Weights weights = CompactWeights.read(ModelFile.open(MODEL, FORMAT));
        return new Trees(weights, ROWS_KEPT, FastScores.of(weights).orElse(Scores.plain(weights)), Steps.PLAIN_STEPS);
    }

    /** @param rowsKept how many {@linkplain Contributions contributions} of words are kept, four kilobytes each */
    static Trees plain(int rowsKept) {
        Weights weights = CompactWeights.read(ModelFile.open(MODEL, FORMAT));
        return new Trees(weights, rowsKept, Scores.plain(weights), Steps.PLAIN_STEPS);
    }

    /** With the Vector API from the first step on; none if this JVM does not offer it. */
    static Optional<Trees> fast() {
        Weights weights = CompactWeights.read(ModelFile.open(MODEL, FORMAT));
        return FastScores.of(weights).map(scores -> new Trees(weights, ROWS_KEPT, scores, 0));
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
            steps = new Steps(weights, contributions, fast, plainSteps);
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
