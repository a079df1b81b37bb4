package org.readout.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.reading.Loaded;

/** A sentence of any length is read in bounded time and on a small stack. */
class LongSentencesTest {

    private static final String LAST = "The ministers met in Oslo.";
    private final Parser parser = Loaded.parser();

    @Test
    void aSentenceOfFifteenThousandWordsHarmsNoOther() {
        String text = "Norway and Chile met in Oslo and ".repeat(2_200) + "left.\n" + LAST;
        List<Sentence> sentences = parser.parse(text);
        assertThat(sentences).hasSizeGreaterThan(50).allSatisfy(s -> assertThat(s.size()).isLessThanOrEqualTo(200));
        assertThat(IntStream.range(0, sentences.size()).map(i -> sentences.get(i).index())).containsExactly(IntStream.range(0, sentences.size()).boxed().toArray(Integer[]::new));
        Sentence last = sentences.get(sentences.size() - 1);
        assertThat(last.span().of(text)).isEqualTo(LAST);
        assertThat(last.label(1)).isEqualTo("nsubj");
    }

    @Test
    void aTornSentenceHasTagsAndNamesButNoTree() {
        Sentence first = parser.parse("Norway and Chile met in Oslo and ".repeat(100) + "left.").get(0);
        assertThat(first.size()).isEqualTo(200);
        assertThat(first.token(0).entity()).isEqualTo("LOCATION");
        assertThat(first.token(3).pos()).isEqualTo("VBD");
        assertThat(IntStream.range(0, 200).mapToObj(first::label).distinct()).containsExactly("root", "dep");
    }

    @Test
    void aLongSentenceIsReadClauseByClause() {
        String clause = "The ministers of the two states met in Oslo on the third day of May and spoke about the fish;\n".strip() + " ";
        List<Sentence> sentences = parser.parse(clause.repeat(15) + "they left.");
        assertThat(sentences).hasSize(16);
        assertThat(sentences.get(7).label(1)).isEqualTo("nsubj");
        assertThat(sentences.get(7).span().of(clause.repeat(15))).isEqualTo(clause.strip());
    }
}
