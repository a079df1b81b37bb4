package org.readout.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void commentsAndEmptyLinesAreSkippedAndShortRowsFilled() {
        assertThat(Table.bundled(TableTest.class, "three-columns.tsv", 3).rows()).extracting(Table.Row::columns)
                .containsExactly(List.of("call off", "V", "x|y"), List.of("meet", "V", ""));
        assertThat(Table.bundled(TableTest.class, "three-columns.tsv", 3).rows().get(0).list(2)).containsExactly("x", "y");
    }

    @Test
    void aRowIsRefusedWithItsLineAndTheRule() {
        assertThatThrownBy(() -> Table.bundled(TableTest.class, "three-columns.tsv", 2)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("three-columns.tsv line 3: 3 columns; the format has 2, see the file's head");
        assertThatThrownBy(() -> Table.filled(TableTest.class, "three-columns.tsv", 3)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("three-columns.tsv line 5: 'meet V ': every one of the 3 columns needs a value; put tabs between them");
    }

    @Test
    void aMissingLexiconSaysWhatToDo() {
        assertThatThrownBy(() -> Table.bundled(TableTest.class, "none.tsv", 2)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.tsv").hasMessageContaining("rebuild");
    }
}
