package org.readout.reading.detail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.model.lexicon.Table;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** The lexicon {@code deeds.tsv}, and stems for what does not stand in it. Immutable and thread-safe. */
final class Deeds {

    private static final String LIGHT = "take|hold|make|have|be|come|go|do|occur|happen|give|put|get|see|follow|bring|carry|conduct|stage|mark|lead|keep";

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();

    Deeds() {
        for (Table.Row row : Table.filled(Deeds.class, "deeds.tsv", 3).rows()) {
            row.list(1).forEach(v -> put(verbs, row, v));
            row.list(2).forEach(n -> put(nouns, row, n));
        }
    }

    private static void put(Map<String, String> words, Table.Row row, String word) {
        if (words.putIfAbsent(word, row.get(0)) != null) {
            throw row.error(word, "stands twice; a word names one deed");
        }
    }

    /** What token {@code head} names: a verb's class or stem, with that of its subject and object if the verb says little of itself. */
    SortedSet<String> of(Sentence s, int head) {
        SortedSet<String> deeds = new TreeSet<>();
        Token t = s.token(head);
        if (!t.isVerb()) {
            deeds.add(noun(t));
            return deeds;
        }
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        String phrase = "";
        boolean light = lemma.matches(LIGHT);
        for (int c : s.children(head, "compound:prt", "obj", "obl", "advmod", "xcomp", "nsubj:pass")) {
            String word = s.token(c).lemma().toLowerCase(Locale.ROOT);
            String preposition = s.preposition(c);
            String key = lemma + " " + (preposition.isEmpty() ? "" : preposition + " ") + word;
            phrase = phrase.isEmpty() ? verbs.getOrDefault(key, verbs.getOrDefault(lemma + " " + word, "")) : phrase;
        }
        if (!phrase.isEmpty()) {
            deeds.add(phrase);
        } else if (!light) {
            deeds.add(verbs.getOrDefault(lemma, stem(lemma)));
        }
        if (lemma.matches("be|go|come|travel|fly|return") && s.children(head, "obl").stream()
                .anyMatch(c -> s.token(c).isProperNoun() && s.preposition(c).matches("in|to"))) {
            deeds.add("visit");
        }
        if (light) {
            s.children(head, "nsubj", "nsubj:pass", "obj", "csubj").stream().map(s::token).filter(n -> n.isNoun() && !n.isProperNoun())
                    .forEach(n -> deeds.add(noun(n)));
        }
        return deeds;
    }

    /** True for a noun that names what is signed, not the signing. */
    boolean paper(Token t) {
        return t.lemma().toLowerCase(Locale.ROOT).matches("treaty|convention|pact|contract|agreement|accord|protocol|loan|grant");
    }

    /** What is called off: the deeds of the nouns that a verb of cancelling has for its object or passive subject; empty for other verbs. */
    SortedSet<String> cancelled(Sentence s, int head) {
        SortedSet<String> deeds = new TreeSet<>();
        String lemma = s.token(head).lemma().toLowerCase(Locale.ROOT);
        boolean off = s.children(head, "compound:prt", "advmod").stream().anyMatch(c -> s.token(c).lower().equals("off"));
        if (s.token(head).isVerb() && (lemma.matches("cancel|scrap|abandon|annul|scratch") || lemma.equals("call") && off)) {
            s.children(head, "nsubj:pass", "obj").stream().map(s::token).filter(Token::isNoun).forEach(t -> deeds.add(noun(t)));
        }
        return deeds;
    }

    /** True for a noun that names a deed. */
    boolean names(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        return t.isNoun() && !t.isProperNoun() && (nouns.containsKey(lemma) || lemma.matches(".{3,}(ing|tion|sion|ment)"));
    }

    private String noun(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        return nouns.getOrDefault(lemma, stem(lemma));
    }

    /** A word without the endings that make nouns of verbs; not a linguist's stem, but the same for "ship" and "shipment". */
    static String stem(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {"ization", "isation", "ation", "ment", "ition", "ion", "ance", "ence", "ure", "ing", "al"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                word = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }
}
