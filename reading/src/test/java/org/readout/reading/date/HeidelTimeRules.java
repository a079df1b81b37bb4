package org.readout.reading.date;

import de.unihd.dbs.heideltime.standalone.components.impl.StandaloneConfigContext;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;

/**
 * HeidelTime itself, used to find and normalise expressions but not to place them in the calendar, to compare with. One thread at a time.
 */
final class HeidelTimeRules extends HeidelTime {

    private final JCas cas;
    private final PossibleRules possible = new PossibleRules();
    private final List<Timex3> found = new ArrayList<>();
    private int broken;

    /** Loads the rules; takes a second or two. */
    static HeidelTimeRules load() {
        Locale all = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        try {
            return new HeidelTimeRules();
        } catch (UIMAException e) {
            throw new IllegalStateException("HeidelTime's English rules cannot be loaded; is its jar complete?", e);
        } finally {
            Locale.setDefault(all);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    private HeidelTimeRules() throws UIMAException {
        StandaloneConfigContext settings = new StandaloneConfigContext();
        settings.setConfigParameterValue("Language", "english");
        settings.setConfigParameterValue("Type", "news");
        for (String on : List.of("Date", "Time", "Duration", "Set")) {
            settings.setConfigParameterValue(on, true);
        }
        for (String off : List.of("Temponym", "ConvertDurations", "Debugging")) {
            settings.setConfigParameterValue(off, false);
        }
        initialize(settings);
        cas = HeidelTimeTypes.newDocument();
    }

    /** The expressions of the excerpts, in order, their values not yet placed. */
    List<Timex> find(List<Excerpt> excerpts) {
        cas.reset();
        found.clear();
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            starts.add(text.length());
            text.append(excerpt.line().text()).append('\n');
        }
        cas.setDocumentText(text.toString());
        for (int i = 0; i < excerpts.size(); i++) {
            annotate(excerpts.get(i), starts.get(i));
        }
        process(cas);
        List<Timex> out = new ArrayList<>();
        for (Timex3 t : found) {
            int i = excerpts.size() - 1;
            while (starts.get(i) > t.getBegin()) {
                i--;
            }
            out.add(excerpts.get(i).timex(t.getBegin() - starts.get(i), t.getEnd() - starts.get(i), t.getTimexType(), t.getTimexValue(),
                    Optional.ofNullable(t.getTimexMod()).orElse("")));
        }
        return out;
    }

    /** How often a rule could not make a value of what it matched. */
    int broken() {
        return broken;
    }

    private void annotate(Excerpt excerpt, int start) {
        Sentence sentence = new Sentence(cas, start, start + excerpt.line().text().length());
        sentence.setSentenceId(excerpt.sentence());
        sentence.addToIndexes();
        for (int i = 0; i < excerpt.line().begins().length; i++) {
            int begin = start + excerpt.line().begins()[i];
            Token token = new Token(cas, begin, begin + excerpt.line().tokens().get(i).text().length());
            token.setTokenId(i);
            token.setPos(excerpt.line().tokens().get(i).pos());
            token.addToIndexes();
        }
    }

    /** One rule's broken normalisation must not cost the others, nor be printed. */
    @Override
    public void findTimexes(String type, HashMap<Pattern, String> patterns, HashMap<String, String> offsets,
            HashMap<String, String> normalisations, Sentence sentence, JCas document) {
        try {
            super.findTimexes(type, possible.in(sentence.getCoveredText(), type, patterns), offsets, normalisations, sentence, document);
        } catch (NullPointerException | IllegalArgumentException | IndexOutOfBoundsException e) {
            broken++;
        }
    }

    /** Takes the expressions out instead of placing them. */
    @Override
    public void specifyAmbiguousValues(JCas document) {
        for (var annotation : document.getAnnotationIndex(Timex3.type)) {
            found.add((Timex3) annotation);
        }
        found.forEach(Timex3::removeFromIndexes);
    }
}
