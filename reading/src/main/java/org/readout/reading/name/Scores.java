package org.readout.reading.name;

/** How well each label, and each pair of labels, suits a word of one sentence. Used by one thread. */
final class Scores {

    /** How far words tell of each other's labels. */
    static final int REACH = 5;

    private final Model model;
    private final Word[] words;
    private final Repetition repetition;
    final double[] labels = new double[Model.LABELS];
    final double[] pairs = new double[Model.PAIRS];

    /** @param words with {@link #REACH} times the word beyond on either end */
    Scores(Model model, Word[] words, Repetition repetition) {
        this.model = model;
        this.words = words;
        this.repetition = repetition;
    }

    /** Sets {@link #labels} and {@link #pairs} to the scores of the word at {@code i} of the padded words. */
    void set(int i) {
        Word previous = words[i - 1];
        Word word = words[i];
        Word next = words[i + 1];
        System.arraycopy(word.sums(), Word.ITSELF, labels, 0, Model.LABELS);
        add(previous, Word.FOR_NEXT);
        add(next, Word.FOR_PREVIOUS);
        for (int k = 1; k <= REACH; k++) {
            addOnce(i, k, 1, Word.FOR_AHEAD);
            addOnce(i, k, -1, Word.FOR_BEHIND);
        }
        shapes(i, previous, word, next);
        repetition.add(i, model.labels(), labels);
        pairs(previous, word, next);
    }

    private void add(Word word, int which) {
        double[] sums = word.sums();
        for (int k = 0; k < Model.LABELS; k++) {
            labels[k] += sums[which + k];
        }
    }

    /** The word {@code k} steps away, unless it stands nearer too. */
    private void addOnce(int i, int k, int step, int which) {
        Word far = words[i + k * step];
        for (int near = 1; near < k; near++) {
            if (words[i + near * step].is(far)) {
                return;
            }
        }
        add(far, which);
    }

    private void shapes(int i, Word previous, Word word, Word next) {
        Features features = model.labels();
        Text shape = word.shape();
        Text andShape = Kind.AND.then(shape);
        Text shapeAnd = shape.then(Kind.AND);
        features.add(previous.text().then(andShape).then(Kind.PREVIOUS_WORD_AND_SHAPE), labels, 0);
        features.add(shapeAnd.then(next.text()).then(Kind.SHAPE_AND_NEXT_WORD), labels, 0);
        Text before = previous.shape().then(andShape);
        Text after = shapeAnd.then(next.shape());
        features.add(before.then(Kind.PREVIOUS_AND_OWN_SHAPE), labels, 0);
        features.add(after.then(Kind.OWN_AND_NEXT_SHAPE), labels, 0);
        features.add(previous.shape().then(Kind.AND).then(after).then(Kind.THREE_SHAPES), labels, 0);
        if (previous.isShort()) {
            features.add(words[i - 2].text().then(andShape).then(Kind.WORD_BEFORE_SHORT_AND_SHAPE), labels, 0);
        }
        if (next.isShort()) {
            features.add(words[i + 2].text().then(andShape).then(Kind.WORD_AFTER_SHORT_AND_SHAPE), labels, 0);
        }
    }

    private void pairs(Word previous, Word word, Word next) {
        Features features = model.pairs();
        double[] ending = word.sums();
        double[] beginning = previous.sums();
        for (int k = 0; k < Model.PAIRS; k++) {
            pairs[k] = ending[Word.PAIR_ENDING + k] + beginning[Word.PAIR_BEGINNING + k];
        }
        features.add(next.pairBefore(), pairs, 0);
        features.add(previous.text().then(Kind.BOTH).then(word.text()).then(Kind.PAIR_BOTH_WORDS), pairs, 0);
        features.add(previous.wordClass().then(Kind.BOTH).then(word.wordClass()).then(Kind.PAIR_BOTH_CLASSES), pairs, 0);
        features.add(previous.shape().then(Kind.BOTH).then(word.shape()).then(Kind.PAIR_BOTH_SHAPES), pairs, 0);
    }
}
