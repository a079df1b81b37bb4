package org.readout.reading.tag;

import edu.stanford.nlp.process.Americanize;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns CoreNLP's tagging model into the form that {@link Tags} reads. Used by the build, which has CoreNLP's jar of models. */
public final class TagCompiler {

    private static final String NO_CLUSTER = "null";
    private static final String NO_TAG = "NA";
    private static final String TOO_SHORT = "######";
    private static final String YES = "1";
    private static final List<String> AROUND = List.of("-1", "0", "1");
    /** The kinds of clue that are the constants of {@link Form}, in their order. */
    private static final List<String> FORMS = List.of("ExtractorUCase()", "ExtractorCNumber()", "ExtractorDash()", "ExtractorLetterDigitDash()",
            "ExtractorAllCapitalized()", "ExtractorUpperDigitDash()", "ExtractorNonAlphanumeric()");

    private final CoreNlpTagger source;
    private final List<String> tags;
    private final SortedMap<String, String> clusters;
    private final RowTable rows = new RowTable();
    private final Map<List<String>, Integer> tagSets = new LinkedHashMap<>();
    private final SortedMap<String, Integer> clusterNumbers = new TreeMap<>();

    private TagCompiler(CoreNlpTagger source) {
        this.source = source;
        this.tags = source.tags();
        this.clusters = source.clusters();
        tagSets.put(source.openTags(), 0);
        clusterNumbers.put(NO_CLUSTER, 0);
        for (String cluster : clusters.values()) {
            clusterNumbers.putIfAbsent(cluster, clusterNumbers.size());
        }
    }

    /**
     * Writes the compact form of the model; not closed.
     *
     * @throws IOException if the model cannot be read, is of another kind, or {@code to} cannot be written
     * @throws IllegalStateException if CoreNLP is of another version
     */
    public static void compile(DataOutputStream to) throws IOException {
        new TagCompiler(CoreNlpTagger.load()).model().write(to);
    }

    private Model model() throws IOException {
        Lexicon lexicon = lexicon();
        Clues clues = clues();
        int[] pairRows = pairRows();
        int[] tagRows = valued(source.clues("Extractor(-1,tag)"), tagNumbers(), tags.size() + 1);
        Rows all = rows.rows();
        byte[][] sets = new byte[tagSets.size()][];
        tagSets.forEach((names, number) -> {
            sets[number] = new byte[names.size()];
            for (int i = 0; i < names.size(); i++) {
                sets[number][i] = (byte) tags.indexOf(names.get(i));
            }
        });
        return new Model(tags.toArray(String[]::new), sets, all, lexicon, clues, new Transitions(tags.size(), pairRows, tagRows, all));
    }

    private Lexicon lexicon() throws IOException {
        SortedMap<String, CoreNlpTagger.Seen> seen = source.words();
        List<SortedMap<String, Integer>> rowsOf = new ArrayList<>();
        SortedSet<String> words = new TreeSet<>(seen.keySet());
        Set<String> companyEnds = new TreeSet<>(source.companyEnds());
        int rareBelow = source.rareBelow();
        words.addAll(companyEnds);
        for (String place : AROUND) {
            rowsOf.add(rows.numbers(source.clues("Extractor(" + place + ",word)")));
            words.addAll(rowsOf.get(rowsOf.size() - 1).keySet());
        }
        SortedMap<String, Integer> clusterOf = new TreeMap<>();
        clusters.forEach((word, cluster) -> clusterOf.put(word, clusterNumbers.get(cluster)));
        Vocabulary ofClusters = Vocabulary.of(clusterOf);
        Vocabulary numbers = Vocabulary.of(numbered(words, 0));
        Vocabulary shapes = Vocabulary.of(numbered(shapes(), 1));
        Vocabulary fineShapes = Vocabulary.of(numbered(source.clues("ExtractorWordShapeClassifier(0,chris4)").keySet(), 1));
        Lexicon forms = new Lexicon(numbers, new char[0], ofClusters, shapes, fineShapes);
        char[] facts = new char[words.size() * Facts.COUNT];
        int at = 0;
        for (String word : words) {
            if (!Americanize.americanize(word).equals(word)) {
                throw new IOException("words of a tagging model are in American spelling, this is not: '" + word + "'");
            }
            CoreNlpTagger.Seen how = seen.get(word);
            int tagSet = how == null || how.count() == 0 ? 0 : tagSets.computeIfAbsent(how.tags(), t -> tagSets.size());
            boolean rare = how == null || how.count() < rareBelow;
            facts[at + Facts.KIND] = twoBytes(tagSet << 2 | (rare ? Facts.RARE : 0) | (companyEnds.contains(word) ? Facts.COMPANY : 0));
            facts[at + Facts.ROW_BEFORE] = twoBytes(rowsOf.get(0).getOrDefault(word, Rows.NONE));
            facts[at + Facts.OWN_ROW] = twoBytes(rowsOf.get(1).getOrDefault(word, Rows.NONE));
            facts[at + Facts.ROW_AFTER] = twoBytes(rowsOf.get(2).getOrDefault(word, Rows.NONE));
            facts[at + Facts.CLUSTER] = forms.cluster(word);
            facts[at + Facts.SHAPE] = forms.shape(word);
            facts[at + Facts.FINE_SHAPE] = forms.fineShape(word);
            facts[at + Facts.FIRST_TAG] = twoBytes(how == null ? 0 : tags.indexOf(how.firstTag()) + 1);
            at += Facts.COUNT;
        }
        return new Lexicon(numbers, facts, ofClusters, shapes, fineShapes);
    }

    private SortedSet<String> shapes() {
        SortedSet<String> shapes = new TreeSet<>();
        for (String place : AROUND) {
            shapes.addAll(source.clues("ExtractorWordShapeClassifier(" + place + ",chris2)").keySet());
        }
        return shapes;
    }

    private Clues clues() throws IOException {
        SortedMap<String, Integer> shapes = numbered(shapes(), 1);
        SortedMap<String, SortedMap<Integer, Double>> fine = source.clues("ExtractorWordShapeClassifier(0,chris4)");
        int[][] shapeRows = new int[AROUND.size()][];
        int[][] clusterRows = new int[AROUND.size()][];
        for (int i = 0; i < AROUND.size(); i++) {
            shapeRows[i] = valued(source.clues("ExtractorWordShapeClassifier(" + AROUND.get(i) + ",chris2)"), shapes, shapes.size() + 1);
            clusterRows[i] = valued(source.clues("ExtractorDistsim(" + AROUND.get(i) + ",word)"), clusterNumbers, clusterNumbers.size());
        }
        SortedMap<Long, Integer> triples = new TreeMap<>();
        rows.numbers(source.clues("ExtractorDistsimConjunction(-1,1)")).forEach((value, row) -> {
            int[] three = Arrays.stream(value.split("\\|")).mapToInt(clusterNumbers::get).toArray();
            triples.put(Clues.triple(three[0], three[1], three[2]), row);
        });
        int[] forms = new int[FORMS.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = yes(FORMS.get(i));
        }
        SortedMap<String, Integer> firstTags = numbered(tags, 1);
        return new Clues(shapeRows, valued(fine, numbered(fine.keySet(), 1), fine.size() + 1), clusterRows,
                triples.keySet().stream().mapToLong(Long::longValue).toArray(), triples.values().stream().mapToInt(Integer::intValue).toArray(), forms,
                yes("CompanyNameDetector()"), valued(source.clues("ExtractorStartSentenceCap()"), firstTags, tags.size() + 1),
                valued(source.clues("ExtractorMidSentenceCapC()"), firstTags, tags.size() + 1), yes("ExtractorMidSentenceCap()"), affixes(false), affixes(true));
    }

    private Affixes affixes(boolean last) throws IOException {
        SortedMap<String, Integer> affixes = new TreeMap<>();
        int[] tooShort = new int[Affixes.LONGEST];
        for (int length = 1; length <= Affixes.LONGEST; length++) {
            for (Map.Entry<String, Integer> affix : rows.numbers(source.clues("ExtractorWord" + (last ? "Suff" : "Pref") + "(len" + length + ",w0)")).entrySet()) {
                if (affix.getKey().equals(TOO_SHORT)) {
                    tooShort[length - 1] = affix.getValue();
                }
                if (affix.getKey().length() == length) {
                    affixes.put(affix.getKey(), affix.getValue());
                } else if (!affix.getKey().equals(TOO_SHORT)) {
                    throw new IOException("'" + affix.getKey() + "' is among the affixes of " + length + " characters");
                }
            }
        }
        return Affixes.of(last, affixes, tooShort);
    }

    private int[] pairRows() {
        SortedMap<String, Integer> numbers = tagNumbers();
        int[] pairs = new int[numbers.size() * numbers.size()];
        rows.numbers(source.clues("ExtractorContinuousTagConj(-2 ... -1)")).forEach((value, row) -> {
            String[] two = value.split("!");
            pairs[numbers.get(two[0]) * numbers.size() + numbers.get(two[1])] = row;
        });
        return pairs;
    }

    /** With the one outside of sentences after all others. */
    private SortedMap<String, Integer> tagNumbers() {
        SortedMap<String, Integer> numbers = numbered(tags, 0);
        numbers.put(NO_TAG, tags.size());
        return numbers;
    }

    /** The row of a clue that says yes or nothing. */
    private int yes(String kind) throws IOException {
        return valued(source.clues(kind), new TreeMap<>(Map.of(YES, 0)), 1)[0];
    }

    /** The rows of clues by the number of their value. */
    private int[] valued(SortedMap<String, SortedMap<Integer, Double>> clues, Map<String, Integer> numbers, int count) {
        int[] valued = new int[count];
        rows.numbers(clues).forEach((value, row) -> {
            Integer number = numbers.get(value);
            if (number == null) {
                throw new IllegalStateException("a clue of a tagging model has the value '" + value + "', which is none of " + numbers.keySet());
            }
            valued[number] = row;
        });
        return valued;
    }

    private static SortedMap<String, Integer> numbered(Iterable<String> names, int first) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        for (String name : names) {
            numbers.put(name, first + numbers.size());
        }
        return numbers;
    }

    private static char twoBytes(int value) throws IOException {
        if (value < 0 || value > Character.MAX_VALUE) {
            throw new IOException("a tagging model has more than " + (int) Character.MAX_VALUE + " rows or sets of tags");
        }
        return (char) value;
    }
}
