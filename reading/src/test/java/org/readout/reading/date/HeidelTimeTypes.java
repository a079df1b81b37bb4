package org.readout.reading.date;

import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;

/** HeidelTime's UIMA types, declared in code so that no descriptor file has to be found and parsed. Thread-safe. */
final class HeidelTimeTypes {

    private static final String PACKAGE = "de.unihd.dbs.uima.types.heideltime.";
    private static final String TEXT = "uima.cas.String";
    private static final String NUMBER = "uima.cas.Integer";

    private HeidelTimeTypes() {}

    /** A document without text, for HeidelTime to work on. */
    static JCas newDocument() throws UIMAException {
        TypeSystemDescription types = new TypeSystemDescription_impl();
        declare(types, "Sentence", List.of("filename"), List.of("sentenceId"));
        declare(types, "Token", List.of("filename", "pos"), List.of("tokenId", "sentId"));
        declare(types, "Dct", List.of("filename", "value", "timexId"), List.of());
        declare(types, "Timex3",
                List.of("filename", "allTokIds", "timexId", "timexType", "timexValue", "foundByRule", "timexQuant", "timexFreq", "timexMod",
                        "emptyValue"),
                List.of("sentId", "firstTokId", "timexInstance"));
        return CasCreationUtils.createCas(types, null, null).getJCas();
    }

    private static void declare(TypeSystemDescription types, String name, List<String> texts, List<String> numbers) {
        TypeDescription type = types.addType(PACKAGE + name, "", "uima.tcas.Annotation");
        texts.forEach(t -> type.addFeature(t, "", TEXT));
        numbers.forEach(n -> type.addFeature(n, "", NUMBER));
    }
}
