package org.readout.reading.tag;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.reading.compiled.Hidden;

/** What CoreNLP's tagger holds when it has loaded its model, most of it out of sight of other packages. */
final class CoreNlpTagger {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String CLUSTERS = "ExtractorDistsim";
    private static final String COMPANY = "CompanyNameDetector()";

    /** Ways in which CoreNLP makes clues, in its order: the kind of clue, as far as it tells. */
    private static final List<String> KINDS = kinds();

    /**
     * A word as it was seen.
     *
     * @param tags that it may have, in the order in which they are tried
     * @param count how often it was seen
     * @param firstTag the most frequent one
     */
    record Seen(List<String> tags, int count, String firstTag) {}

    private final MaxentTagger tagger;
    private final List<Object> extractors = new ArrayList<>();

    private CoreNlpTagger(MaxentTagger tagger) {
        this.tagger = tagger;
        for (String name : List.of("extractors", "extractorsRare")) {
            extractors.addAll(Arrays.asList((Object[]) Hidden.field(Hidden.field(tagger, name), "v")));
        }
    }

    /** @throws IOException if the model is of another kind */
    static CoreNlpTagger load() throws IOException {
        CoreNlpTagger loaded = new CoreNlpTagger(new MaxentTagger(MODEL));
        List<String> kinds = loaded.extractors.stream().map(Object::toString).toList();
        if (!kinds.equals(KINDS)) {
            throw new IOException("a tagging model with the clues " + kinds + " is not supported; supported are " + KINDS);
        }
        Object config = Hidden.field(loaded.tagger, "config");
        String settings = "minWordsLockTags " + Hidden.call(config, "getMinWordsLockTags") + ", defaultScore " + Hidden.call(config, "getDefaultScore") + ", wordFunction "
                + Hidden.call(config, "getWordFunction") + ", windows " + Hidden.field(loaded.tagger, "leftContext") + " and " + Hidden.field(loaded.tagger, "rightContext");
        String supported = "minWordsLockTags 1, defaultScore -1.0, wordFunction edu.stanford.nlp.process.AmericanizeFunction, windows 2 and 0";
        if (!settings.equals(supported)) {
            throw new IOException("a tagging model with these settings is not supported: " + settings + "; supported: " + supported);
        }
        return loaded;
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of("Extractor(-1,word)", "Extractor(0,word)", "Extractor(1,word)",
                "ExtractorContinuousTagConj(-2 ... -1)", "Extractor(-1,tag)", "ExtractorWordShapeClassifier(-1,chris2)",
                "ExtractorWordShapeClassifier(0,chris2)", "ExtractorWordShapeClassifier(1,chris2)", "ExtractorDistsim(-1,word)",
                "ExtractorDistsim(0,word)", "ExtractorDistsim(1,word)", "ExtractorDistsimConjunction(-1,1)", "ExtractorUCase()",
                "ExtractorCNumber()", "ExtractorDash()", "ExtractorLetterDigitDash()", COMPANY, "ExtractorAllCapitalized()",
                "ExtractorUpperDigitDash()", "ExtractorStartSentenceCap()", "ExtractorMidSentenceCapC()", "ExtractorMidSentenceCap()"));
        for (String affix : List.of("Pref", "Suff")) {
            for (int i = 1; i <= Affixes.LONGEST; i++) {
                kinds.add("ExtractorWord" + affix + "(len" + i + ",w0)");
            }
        }
        kinds.add("ExtractorWordShapeClassifier(0,chris4)");
        kinds.add("ExtractorNonAlphanumeric()");
        return List.copyOf(kinds);
    }

    /** The names of the tags, in the order of their numbers. */
    List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < tagger.numTags(); i++) {
            tags.add(tagger.getTag(i));
        }
        return tags;
    }

    /** The tags that words never seen may have, in the order in which they are tried. */
    List<String> openTags() {
        return List.of(expanded(((TTags) Hidden.field(tagger, "tags")).getOpenTagsArray()));
    }

    /** Words seen fewer times are rare. */
    int rareBelow() {
        return (int) Hidden.call(Hidden.field(tagger, "config"), "getRareWordThresh");
    }

    SortedMap<String, Seen> words() {
        SortedMap<String, Seen> words = new TreeMap<>();
        for (Map.Entry<?, ?> word : ((Map<?, ?>) Hidden.field(Hidden.field(tagger, "dict"), "dict")).entrySet()) {
            Object count = word.getValue();
            words.put((String) word.getKey(), new Seen(List.of(expanded((String[]) Hidden.call(count, "getTags"))), (int) Hidden.call(count, "sum"),
                    (String) Hidden.call(count, "getFirstTag")));
        }
        return words;
    }

    private String[] expanded(String[] tags) {
        return (String[]) Hidden.call(Hidden.field(tagger, "tags"), "deterministicallyExpandTags", (Object) tags);
    }

    /** The clusters of words in lower case, by their names. */
    SortedMap<String, String> clusters() {
        Object table = Hidden.field(extractors.stream().filter(e -> e.getClass().getSimpleName().equals(CLUSTERS)).findFirst().orElseThrow(), "lexicon");
        if (!Hidden.field(table, "unk").equals("null") || (boolean) Hidden.field(table, "mapdigits") || (boolean) Hidden.field(table, "casedDistSim")) {
            throw new IllegalStateException("the clusters of a tagging model are of words in lower case, with their digits, and 'null' for others; these are not");
        }
        SortedMap<String, String> clusters = new TreeMap<>();
        ((Map<?, ?>) Hidden.field(table, "lexicon")).forEach((word, cluster) -> clusters.put((String) word, (String) cluster));
        return clusters;
    }

    /** What names of companies end in. */
    Collection<String> companyEnds() {
        List<String> ends = new ArrayList<>();
        ((Collection<?>) Hidden.field(extractors.get(KINDS.indexOf(COMPANY)), "companyNameEnds")).forEach(end -> ends.add((String) end));
        return ends;
    }

    /** The clues of a kind: for each value the weights of the tags, by the number of the tag. */
    SortedMap<String, SortedMap<Integer, Double>> clues(String kind) {
        double[] weights = (double[]) Hidden.field(Hidden.call(tagger, "getLambdaSolve"), "lambda");
        SortedMap<String, SortedMap<Integer, Double>> clues = new TreeMap<>();
        ((Map<?, ?>) ((List<?>) Hidden.field(tagger, "fAssociations")).get(KINDS.indexOf(kind))).forEach((value, numbers) -> {
            SortedMap<Integer, Double> row = new TreeMap<>();
            int[] ofTags = (int[]) numbers;
            for (int tag = 0; tag < ofTags.length; tag++) {
                if (ofTags[tag] >= 0) {
                    row.put(tag, weights[ofTags[tag]]);
                }
            }
            clues.put((String) value, row);
        });
        return clues;
    }
}
