package org.readout.reading.date;

import de.unihd.dbs.heideltime.standalone.components.impl.StandaloneConfigContext;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** HeidelTime as its makers give it out, on our tokens: the mark to beat. */
final class PlainHeidelTime {

    private final HeidelTime rules = new HeidelTime();
    private final JCas cas;

    PlainHeidelTime(String type) throws UIMAException {
        StandaloneConfigContext settings = new StandaloneConfigContext();
        settings.setConfigParameterValue("Language", "english");
        settings.setConfigParameterValue("Type", type);
        List.of("Date", "Time", "Duration", "Set").forEach(on -> settings.setConfigParameterValue(on, true));
        List.of("Temponym", "ConvertDurations", "Debugging").forEach(off -> settings.setConfigParameterValue(off, false));
        rules.initialize(settings);
        cas = HeidelTimeTypes.newDocument();
    }

    List<Scores.Answer> find(String text, List<Sentence> sentences, @Nullable LocalDate created) {
        cas.reset();
        cas.setDocumentText(text);
        if (created != null) {
            Dct dct = new Dct(cas, 0, 1);
            dct.setValue(created.toString());
            dct.addToIndexes();
        }
        for (Sentence s : sentences) {
            de.unihd.dbs.uima.types.heideltime.Sentence sentence =
                    new de.unihd.dbs.uima.types.heideltime.Sentence(cas, s.span().start(), s.span().end());
            sentence.setSentenceId(s.index());
            sentence.addToIndexes();
            for (Token t : s.tokens()) {
                de.unihd.dbs.uima.types.heideltime.Token token =
                        new de.unihd.dbs.uima.types.heideltime.Token(cas, t.span().start(), t.span().end());
                token.setTokenId(t.index());
                token.setPos(t.pos());
                token.addToIndexes();
            }
        }
        rules.process(cas);
        List<Scores.Answer> out = new ArrayList<>();
        for (var a : cas.getAnnotationIndex(Timex3.type)) {
            out.add(new Scores.Answer(new org.readout.model.Span(a.getBegin(), a.getEnd()), ((Timex3) a).getTimexValue()));
        }
        return out;
    }
}
