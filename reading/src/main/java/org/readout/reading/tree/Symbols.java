package org.readout.reading.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model's names of words, tags and labels. A symbol is a number: its row among the embeddings. Immutable. */
final class Symbols {

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final String[] labels;
    private final List<String> wordNames;
    private final List<String> tagNames;
    private final int firstTag;
    private final int firstLabel;
    private final int unknownWord;
    private final int noWord;
    private final int rootWord;
    private final int unknownTag;
    private final int noTag;
    private final int rootTag;

    /**
     * @param words in the order of their embeddings
     * @param tags in the order of their embeddings, which follow those of the words
     * @param labels in the order of their embeddings, which follow those of the tags; the first is no label, the second is {@code root}
     * @throws IllegalArgumentException if one of the names that every model has is missing
     */
    Symbols(List<String> words, List<String> tags, List<String> labels) {
        this.words = numbered(words, 0);
        this.tags = numbered(tags, words.size());
        this.labels = labels.toArray(String[]::new);
        this.wordNames = words;
        this.tagNames = tags;
        this.firstTag = words.size();
        this.firstLabel = words.size() + tags.size();
        if (this.labels.length < 2 || !this.labels[0].equals(NULL) || !this.labels[1].equals("root")) {
            throw new IllegalArgumentException("labels of a parsing model begin with '" + NULL + "' and 'root', these with " + labels.subList(0, Math.min(2, labels.size())));
        }
        this.unknownWord = needed(UNKNOWN, this.words);
        this.noWord = needed(NULL, this.words);
        this.rootWord = needed(ROOT, this.words);
        this.unknownTag = needed(UNKNOWN, this.tags);
        this.noTag = needed(NULL, this.tags);
        this.rootTag = needed(ROOT, this.tags);
    }

    private static Map<String, Integer> numbered(List<String> names, int first) {
        Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), first + i);
        }
        return numbers;
    }

    private static int needed(String name, Map<String, Integer> numbers) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("a parsing model has a symbol '" + name + "', this one has not");
        }
        return number;
    }

    int word(String text) {
        return words.getOrDefault(text, unknownWord);
    }

    int tag(String name) {
        return tags.getOrDefault(name, unknownTag);
    }

    int noWord() {
        return noWord;
    }

    int noTag() {
        return noTag;
    }

    int rootWord() {
        return rootWord;
    }

    int rootTag() {
        return rootTag;
    }

    /** The symbol of an arc's label, counted from 0, which is {@code root}. */
    int label(int label) {
        return firstLabel + 1 + label;
    }

    int noLabel() {
        return firstLabel;
    }

    List<String> words() {
        return wordNames;
    }

    List<String> tags() {
        return tagNames;
    }

    List<String> labels() {
        return List.of(labels);
    }

    String labelName(int label) {
        return labels[label + 1];
    }

    /** How many labels an arc may have. */
    int arcs() {
        return labels.length - 1;
    }

    /** The number of all symbols: words, then tags, then labels. */
    int all() {
        return firstLabel + labels.length;
    }

    int firstTag() {
        return firstTag;
    }

    int firstLabel() {
        return firstLabel;
    }
}
