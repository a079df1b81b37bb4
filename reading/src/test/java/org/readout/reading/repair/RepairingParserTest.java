package org.readout.reading.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

class RepairingParserTest {

    private static Token token(int index, int start, String text, String pos) {
        return new Token(index, new Span(start, start + text.length()), text, text.toLowerCase(java.util.Locale.ROOT), pos, "O");
    }

    @Test
    void aGerundThatOpensTheSentenceWithoutPrepositionIsLeftAsItIs() {
        Sentence parsed = new Sentence(0, List.of(token(0, 0, "Waiting", "VBG"), token(1, 8, "at", "IN"), token(2, 11, "home", "NN"), token(3, 16, "helped", "VBD")),
                new int[] {3, 2, 0, -1}, new String[] {"obl", "case", "nmod", "root"});
        assertThat(new RepairingParser(text -> List.of(parsed)).parse("Waiting at home helped")).hasSize(1)
                .allSatisfy(s -> assertThat(s.head(0)).isEqualTo(3));
    }
}
