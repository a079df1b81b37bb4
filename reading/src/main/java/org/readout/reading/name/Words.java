package org.readout.reading.name;

import edu.stanford.nlp.process.Americanize;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that were met, the last ones kept: each has two places to stand, the newer pushes out the older, but only when it is met again
 * and no other of its places was between: most words of a long run come once, and would only make work. Thread-safe: words are immutable,
 * and one that is lost in a race is made again.
 */
final class Words {

    private static final int NGRAM = 6;
    /** Longer words are not kept: what is kept is to stay small, and they hardly come twice. */
    private static final int LONGEST_KEPT = 60;

    private final Model model;
    private final @Nullable Word[] kept;
    /** The last word that was not kept, by its hash, for each first place. */
    private final int[] passedBy;
    private final Word none;

    /** @param places how many words are kept, a power of two */
    Words(Model model, int places) {
        this.model = model;
        this.kept = new Word[places];
        this.passedBy = new int[places];
        this.none = none();
    }

    Word of(String token) {
        int hash = token.hashCode();
        int first = (hash ^ hash >>> 15) & kept.length - 1;
        Word word = kept[first];
        if (word != null && word.token().equals(token)) {
            return word;
        }
        int second = first ^ 1;
        Word other = kept[second];
        if (other != null && other.token().equals(token)) {
            return other;
        }
        Word made = make(token);
        if (token.length() <= LONGEST_KEPT && (word == null || other == null || passedBy[first] == hash)) {
            kept[second] = word;
            kept[first] = made;
        } else {
            passedBy[first] = hash;
        }
        return made;
    }

    /** What stands in for a word beyond the ends of a sentence. */
    Word beyond() {
        return none;
    }

    private Word make(String token) {
        String american = Americanize.americanize(token);
        Text text = Text.of(american);
        String form = Shape.of(american);
        boolean known = Shape.isOfLetters(form) && model.lowerCase().find(Text.of(american.toLowerCase(Locale.ROOT))) >= 0;
        Text shape = Text.of(known ? form + "k" : form);
        Text wordClass = model.wordClasses().of(american);
        double[] sums = new double[Word.SUMS];
        itself(american, text, shape, wordClass, sums);
        around(text, shape, wordClass, sums);
        pairs(text, shape, wordClass, sums);
        model.pairs().add(text.then(Kind.PAIR_WORD), sums, Word.PAIR_ENDING);
        boolean hasLetter = hasLetter(american);
        return new Word(token, text, shape, wordClass, american.length() <= 3, isNameCase(american), hasLetter && !hasCapital(american, 0),
                hasLetter, sums, model.pairs().find(shape.then(Kind.PAIR_NEXT_SHAPE)));
    }

    private Word none() {
        Text unset = Text.of("null");
        double[] sums = new double[Word.SUMS];
        around(Text.EMPTY, Text.EMPTY, unset, sums);
        pairs(Text.EMPTY, Text.EMPTY, Text.EMPTY, sums);
        return new Word("", Text.EMPTY, Text.EMPTY, Text.EMPTY, true, false, false, false, sums, model.pairs().find(unset.then(Kind.PAIR_NEXT_SHAPE)));
    }

    private void itself(String word, Text text, Text shape, Text wordClass, double[] sums) {
        Features labels = model.labels();
        labels.add(text.then(Kind.WORD), sums, Word.ITSELF);
        labels.add(wordClass.then(Kind.CLASS), sums, Word.ITSELF);
        labels.add(shape.then(Kind.SHAPE), sums, Word.ITSELF);
        labels.add(Kind.ANY, sums, Word.ITSELF);
        String marked = '<' + word + '>';
        int length = marked.length();
        int most = Math.min(NGRAM, length);
        Text[] grams = new Text[2 * NGRAM];
        int count = 0;
        for (int end = 2; end <= most; end++) {
            count = withGram(Text.of(marked, 0, end), grams, count);
        }
        for (int start = length - most; start < length - 1; start++) {
            count = withGram(Text.of(marked, start, length), grams, count);
        }
        for (int i = 0; i < count; i++) {
            labels.add(Kind.GRAM.then(grams[i]).then(Kind.GRAM), sums, Word.ITSELF);
        }
    }

    private static int withGram(Text gram, Text[] grams, int count) {
        for (int i = 0; i < count; i++) {
            if (grams[i].is(gram)) {
                return count;
            }
        }
        grams[count] = gram;
        return count + 1;
    }

    private void around(Text text, Text shape, Text wordClass, double[] sums) {
        Features labels = model.labels();
        labels.add(text.then(Kind.PREVIOUS_WORD), sums, Word.FOR_NEXT);
        labels.add(wordClass.then(Kind.PREVIOUS_CLASS), sums, Word.FOR_NEXT);
        labels.add(shape.then(Kind.PREVIOUS_SHAPE), sums, Word.FOR_NEXT);
        labels.add(text.then(Kind.NEXT_WORD), sums, Word.FOR_PREVIOUS);
        labels.add(wordClass.then(Kind.NEXT_CLASS), sums, Word.FOR_PREVIOUS);
        labels.add(shape.then(Kind.NEXT_SHAPE), sums, Word.FOR_PREVIOUS);
        labels.add(text.then(Kind.SOME_WORD_BEFORE), sums, Word.FOR_BEHIND);
        labels.add(text.then(Kind.SOME_WORD_AFTER), sums, Word.FOR_AHEAD);
    }

    private void pairs(Text text, Text shape, Text wordClass, double[] sums) {
        Features pairs = model.pairs();
        pairs.add(Kind.PAIR, sums, Word.PAIR_ENDING);
        pairs.add(wordClass.then(Kind.PAIR_CLASS), sums, Word.PAIR_ENDING);
        pairs.add(shape.then(Kind.PAIR_SHAPE), sums, Word.PAIR_ENDING);
        pairs.add(shape.then(Kind.PAIR_SHAPE_AGAIN), sums, Word.PAIR_ENDING);
        pairs.add(text.then(Kind.PAIR_PREVIOUS_WORD), sums, Word.PAIR_BEGINNING);
        pairs.add(wordClass.then(Kind.PAIR_PREVIOUS_CLASS), sums, Word.PAIR_BEGINNING);
        pairs.add(shape.then(Kind.PAIR_PREVIOUS_SHAPE), sums, Word.PAIR_BEGINNING);
    }

    private static boolean isNameCase(String word) {
        return word.length() >= 2 && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0))) && !hasCapital(word, 1);
    }

    private static boolean hasCapital(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
