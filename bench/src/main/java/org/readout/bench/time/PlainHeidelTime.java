package org.readout.bench.time;

import de.unihd.dbs.heideltime.standalone.components.impl.StandaloneConfigContext;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** HeidelTime as its makers give it out, on our tokens: the mark to beat. One thread at a time. */
final class PlainHeidelTime {

    private final HeidelTime rules = new HeidelTime();
    private final JCas cas;

    /** @param type of the texts in HeidelTime's words: {@code news} or {@code narratives} */
    PlainHeidelTime(String type) {
        StandaloneConfigContext settings = new StandaloneConfigContext();
        settings.setConfigParameterValue("Language", "english");
        settings.setConfigParameterValue("Type", type);
        List.of("Date", "Time", "Duration", "Set").forEach(on -> settings.setConfigParameterValue(on, true));
        List.of("Temponym", "ConvertDurations", "Debugging").forEach(off -> settings.setConfigParameterValue(off, false));
        Locale before = Locale.getDefault();
        try {
            rules.initialize(settings);
            cas = HeidelTimeTypes.newDocument();
        } catch (UIMAException e) {
            throw new IllegalStateException("HeidelTime's English rules cannot be loaded; is its jar complete?", e);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** @param created date of the text, as {@code 1998-08-07} */
    List<Timex> find(String text, List<Sentence> sentences, String created) {
        cas.reset();
        cas.setDocumentText(text);
        Dct dct = new Dct(cas, 0, 1);
        dct.setValue(created);
        dct.addToIndexes();
        sentences.forEach(this::add);
        rules.process(cas);
        List<Timex> out = new ArrayList<>();
        for (var found : cas.getAnnotationIndex(Timex3.type)) {
            out.add(new Timex(new Span(found.getBegin(), found.getEnd()), ((Timex3) found).getTimexValue()));
        }
        return out;
    }

    private void add(Sentence s) {
        var sentence = new de.unihd.dbs.uima.types.heideltime.Sentence(cas, s.span().start(), s.span().end());
        sentence.setSentenceId(s.index());
        sentence.addToIndexes();
        for (Token t : s.tokens()) {
            var token = new de.unihd.dbs.uima.types.heideltime.Token(cas, t.span().start(), t.span().end());
            token.setTokenId(t.index());
            token.setPos(t.pos());
            token.addToIndexes();
        }
    }
}
