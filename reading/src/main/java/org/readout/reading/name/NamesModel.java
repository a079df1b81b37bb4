package org.readout.reading.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.reading.compiled.Hidden;

/**
 * Makes what {@link Names} reads from CoreNLP's own form of the model: names of features become hashes, weights stay as they are. For the
 * build, not for reading texts: it loads CoreNLP's recogniser. Stateless.
 */
public final class NamesModel {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String ON_WORD = "|C";
    private static final String ON_PAIR = "|CpC";
    private static final Pattern KNOWN = Pattern.compile("(?s)(#.*#|.*-(WORD|([PN]?)(DISTSIM|TYPE)|[PN]W|DISJ[PN]|(P|N|PP|NN)W_CTYPE|PCTYPE|CNTYPE|PCNTYPE)"
            + "|NO-OCCURRENCE-PATTERN|X-(NEXT|PREV)-OCCURRENCE-X)\\|C|(PSEQ|.*-(PSEQ(W|W2|pW|pDS|cDS|pcDS|pS|cS)|TPS2|TNS1|TYPES))\\|CpC");

    private NamesModel() {}

    /**
     * Writes the model of CoreNLP's models jar on the class path.
     *
     * @throws IllegalStateException if it is not there, or has features that {@link Names} does not know
     * @throws IOException if {@code to} cannot be written; it stays open
     */
    public static void compile(OutputStream to) throws IOException {
        CRFClassifier<CoreLabel> theirs = load();
        DataOutputStream out = new DataOutputStream(to);
        Index<String> names = theirs.classIndex;
        if (names.size() != Model.LABELS || !names.get(0).equals(theirs.backgroundSymbol())) {
            throw new IllegalStateException("the model '" + MODEL + "' has the labels " + names.objectsList() + ", not " + Model.LABELS + " with none first");
        }
        for (String name : names.objectsList()) {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            out.writeByte(bytes.length);
            out.write(bytes);
        }
        features(theirs, out);
        Keys.write(Keys.ordered(theirs.getKnownLCWords()), out);
        classes(theirs, out);
        out.flush();
    }

    private static CRFClassifier<CoreLabel> load() throws IOException {
        try {
            return CRFClassifier.getClassifier(MODEL);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model '" + MODEL + "' is of another version of CoreNLP", e);
        }
    }

    private static void features(CRFClassifier<CoreLabel> theirs, DataOutputStream out) throws IOException {
        Index<?> names = (Index<?>) Hidden.field(theirs, "featureIndex");
        float[][] weights = (float[][]) Hidden.field(theirs, "weights");
        Index<?> pairs = (Index<?>) ((List<?>) Hidden.field(theirs, "labelIndices")).get(1);
        Map<String, float[]> onWords = new HashMap<>();
        Map<String, float[]> onPairs = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = (String) names.get(i);
            if (!KNOWN.matcher(name).matches()) {
                throw new IllegalStateException("the model '" + MODEL + "' has a feature of an unknown kind: '" + name + "'");
            }
            if (name.endsWith(ON_PAIR)) {
                onPairs.put(name.substring(0, name.length() - ON_PAIR.length()), ordered(weights[i], pairs));
            } else {
                onWords.put(name.substring(0, name.length() - ON_WORD.length()), weights[i]);
            }
        }
        Features.write(onWords, out);
        Features.write(onPairs, out);
    }

    private static float[] ordered(float[] weights, Index<?> pairs) {
        float[] ordered = new float[Model.PAIRS];
        for (int k = 0; k < ordered.length; k++) {
            int[] labels = ((CRFLabel) pairs.get(k)).getLabel();
            ordered[Model.LABELS * labels[0] + labels[1]] = weights[k];
        }
        return ordered;
    }

    private static void classes(CRFClassifier<CoreLabel> theirs, DataOutputStream out) throws IOException {
        Object features = ((List<?>) Hidden.field(theirs, "featureFactories")).get(0);
        Map<String, Short> classes = new HashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) Hidden.field(features, "lexicon")).entrySet()) {
            String name = (String) entry.getValue();
            short number = Short.parseShort(name);
            if (!Integer.toString(number).equals(name)) {
                throw new IllegalStateException("the model '" + MODEL + "' has a class of words '" + name + "' that is no plain number");
            }
            classes.put((String) entry.getKey(), number);
        }
        WordClasses.write(classes, out);
    }
}
