package org.readout.reading.tag;

import java.util.List;

/** Tags one sentence after the other. Used by one thread at a time. */
final class Tagging {

    private final Sentence sentence;
    private final Lattice lattice;
    private final ExactPath exact;
    private final RowList rows = new RowList();
    private int[] tags = new int[0];

    Tagging(Model model, double errorAWord) {
        this.sentence = new Sentence(model.lexicon());
        this.lattice = new Lattice(model, errorAWord);
        this.exact = new ExactPath(model);
    }

    /** The numbers of the words' tags, with more after them that mean nothing; valid until the next call. */
    int[] tags(List<String> words) {
        sentence.set(words);
        if (tags.length < sentence.size()) {
            tags = new int[2 * sentence.size()];
        }
        if (!lattice.find(sentence, rows, tags)) {
            exact.find(sentence, rows, tags);
        }
        return tags;
    }
}
