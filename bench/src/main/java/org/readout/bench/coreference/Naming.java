package org.readout.bench.coreference;

import java.util.Set;
import java.util.TreeSet;

/**
 * A mention of any happening as far as it matters for which one it is.
 *
 * @param document name of the article
 * @param position where its head begins in the article; with the document unique
 * @param sentence number of its sentence
 * @param lemma of its head, lower case
 * @param stem of its head
 * @param pronoun true if the head names nothing ("it", "that")
 * @param reports true for verbs of saying
 * @param subjects stems of who does it, names word by word
 * @param around stems of all that takes part or is said of it in its clause: subjects, objects, places, days, counts
 * @param sentenceWords stems of the other content words of the sentence
 */
record Naming(String document, int position, int sentence, String lemma, String stem, boolean pronoun, boolean reports, Set<String> subjects, Set<String> around,
        Set<String> sentenceWords) implements Comparable<Naming> {

    Naming {
        subjects = new TreeSet<>(subjects);
        around = new TreeSet<>(around);
        sentenceWords = new TreeSet<>(sentenceWords);
        if (position < 0 || stem.isEmpty()) {
            throw new IllegalArgumentException("a mention needs a place in its document and a word, got " + position + " and '" + stem + "' in " + document);
        }
    }

    @Override
    public int compareTo(Naming other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : Integer.compare(position, other.position);
    }
}
