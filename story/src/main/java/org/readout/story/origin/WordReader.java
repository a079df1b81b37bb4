package org.readout.story.origin;

import java.util.Arrays;
import org.readout.model.Document;
import org.readout.model.Region;

/** Reads the words of a document, sentence by sentence, with what is inside quotation marks. Used by one thread, for one document. */
final class WordReader {

    /** Of a longer text only the beginning is compared. */
    private static final int MOST_WORDS = 20_000;

    private final String text;
    private int size;
    private int[] words = new int[512];
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private int[] sentences = new int[512];
    private byte[] marks = new byte[512];
    private int sentence;
    private int sentenceStart;
    private boolean quoted;

    private WordReader(String text) {
        this.text = text;
    }

    static Wording read(Document document) {
        WordReader reader = new WordReader(document.text());
        int at = 0;
        for (Region region : document.leftOut()) {
            reader.read(at, Math.max(at, region.span().start()));
            reader.endSentence();
            at = Math.max(at, region.span().end());
        }
        reader.read(at, document.text().length());
        reader.endSentence();
        return reader.wording();
    }

    private void read(int from, int to) {
        int i = from;
        while (i < to && size < MOST_WORDS) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                int start = i;
                while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
                    i++;
                }
                word(start, i);
                continue;
            }
            if (opens(c, i) && !(quoted && c == '"')) {
                quoted = true;
            } else if (c == '\u201d' || c == '\u00bb' || c == '"' || c == '\'' && i + 1 < to && text.charAt(i + 1) == '\'') {
                quoted = false;
            } else if (c == '\n' || (c == '.' || c == '!' || c == '?') && (i + 1 >= to || Character.isWhitespace(text.charAt(i + 1)))) {
                quoted &= c != '\n';
                endSentence();
            }
            i++;
        }
    }

    private boolean opens(char c, int at) {
        return c == '\u201c' || c == '\u00ab' || c == '"' || c == '`' && at + 1 < text.length() && text.charAt(at + 1) == '`';
    }

    private void word(int start, int end) {
        if (size == words.length) {
            int longer = size * 2;
            words = Arrays.copyOf(words, longer);
            starts = Arrays.copyOf(starts, longer);
            ends = Arrays.copyOf(ends, longer);
            sentences = Arrays.copyOf(sentences, longer);
            marks = Arrays.copyOf(marks, longer);
        }
        int hash = Hash.word(text, start, end);
        words[size] = hash;
        starts[size] = start;
        ends[size] = end;
        sentences[size] = sentence;
        marks[size] = (byte) ((StockPhrases.isFunctionWord(hash) ? 0 : Wording.CONTENT) | (quoted ? Wording.QUOTED : 0)
                | (isSpecific(start, end) ? Wording.SPECIFIC : 0));
        size++;
    }

    /** A number, or a name as far as a capital inside a sentence tells. */
    private boolean isSpecific(int start, int end) {
        char first = text.charAt(start);
        return Character.isDigit(first) || size > sentenceStart && Character.isUpperCase(first) && end - start > 1;
    }

    private void endSentence() {
        if (size > sentenceStart) {
            if (StockPhrases.in(words, marks, sentenceStart, size)) {
                for (int i = sentenceStart; i < size; i++) {
                    marks[i] = Wording.STOCK;
                }
            }
            sentence++;
            sentenceStart = size;
        }
    }

    private Wording wording() {
        return new Wording(Arrays.copyOf(words, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(sentences, size),
                Arrays.copyOf(marks, size));
    }
}
