package org.readout.bench.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.bench.Bench;
import org.readout.reading.Reader;

class FolderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The mayor did n't answer , he said .|The mayor didn't answer, he said.",
        "`` We 're safe , '' said Ms. Stone -LRB- aged 40 -RRB- .|\"We're safe,\" said Ms. Stone (aged 40).",
        "The town 's bill : $ 3.5 million , up 4 % .|The town's bill: $3.5 million, up 4%.",
        "`` Go ! '' and `` Stop ! ''|\"Go!\" and \"Stop!\""})
    void tokenisedLinesBecomeRunningText(String line, String text) {
        assertThat(Detokeniser.text(line)).isEqualTo(text);
    }

    @Test
    void aFolderIsReadAndItsDaysChosen(@TempDir Path root) throws Exception {
        Files.createDirectories(root.resolve("timelines"));
        Files.writeString(root.resolve("timelines/a.txt"), "2031-03-01\nThe dam broke .\n----\n2031-03-04\nThe army came .\n----\n2031-03-01\nAgain .\n");
        article(root, "2031-02-01", "1", "The dam was inspected on 31 January 2031 .");
        article(root, "2031-03-02", "1", "The dam broke on 1 March 2031 , flooding the valley .");
        article(root, "2031-03-02", "2", "The dam broke on 1 March 2031 .");
        article(root, "2031-03-03", "1", "The dam had been built in haste , said the mayor .");
        article(root, "2031-03-03", "2", "The army will come to the dam on 4 March 2031 .");
        article(root, "2031-03-03", "3", "The army will reach the valley on 4 March 2031 .");
        Folder folder = Folder.read(root);
        assertThat(folder.gold()).containsExactly(LocalDate.parse("2031-03-01"), LocalDate.parse("2031-03-04"));
        assertThat(folder.articles()).hasSize(5);
        Selection selection = new Selection(new Bench(root, root, Reader::parser), folder);
        assertThat(selection.ours()).isEqualTo(new DateScore(2, 2, 2));
        assertThat(selection.published()).isEqualTo(new DateScore(2, 2, 0));
        assertThat(selection.named()).isEqualTo(new DateScore(2, 2, 2));
    }

    private static void article(Path root, String day, String name, String text) throws Exception {
        Path folder = Files.createDirectories(root.resolve("InputDocs").resolve(day));
        Files.writeString(folder.resolve(name + ".htm.txt"), text + "\n");
    }
}
