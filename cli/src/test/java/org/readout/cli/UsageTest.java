package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage gets one line that names the value, the rule and the next step, and exit code 2, before any work is done. */
class UsageTest {

    @TempDir
    Path folder = Path.of("");
    private Path article = Path.of("");

    @BeforeEach
    void anArticle() throws IOException {
        article = Files.writeString(Files.createDirectory(folder.resolve("pile")).resolve("a.txt"),
                "The foreign ministers of Norway and Chile met in Oslo on 3 May 2021. They spoke about fish.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "brief | readout: Missing required parameter: 'PATH'; see readout brief --help",
        "brief --nope a.txt | readout: Unknown option: '--nope'; see readout brief --help",
        "bief a.txt | readout: Unmatched arguments from index 0: 'bief', 'a.txt'; did you mean 'brief'? see readout --help",
        "brief --as-of 2025-13-40 a.txt | readout: Invalid value for option '--as-of': '2025-13-40' is not in the calendar; write a day as 2025-11-10; see readout brief --help",
        "brief --as-of 10/11/2025 a.txt | readout: Invalid value for option '--as-of': '10/11/2025' is no day; write it as 2025-11-10; see readout brief --help",
        "brief --max-bytes 0 a.txt | readout: --max-bytes 0 is not between 1 and 1000000000",
        "brief --threads 0 a.txt | readout: --threads 0 is not between 1 and 256",
        "brief --width -7 a.txt | readout: --width -7 is negative; give the number of columns",
        "code . | readout: '.' is a folder: name a file of JSON lines",
        "code nowhere.jsonl | readout: 'nowhere.jsonl' does not exist: name a file of JSON lines, or - for standard input"})
    void oneLineSaysWhatIsWrong(String words, String complaint) {
        refused(complaint, words.split(" "));
    }

    @Test
    void anEmptyPathIsNotTheWorkingFolder() {
        refused("readout: a PATH is empty; name a file or a folder, . for this one", "brief", "");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedBeforeTheReading() {
        Path missing = folder.resolve("missing");
        refused("readout: --output '" + missing.resolve("b.txt") + "': there is no folder '" + missing + "'; make it first",
                "brief", "-o", missing.resolve("b.txt").toString(), article.toString());
        refused("readout: --output '" + folder + "' is a folder; name a file", "brief", "-o", folder.toString(), article.toString());
    }

    @Test
    void noArticleIsOverwritten() {
        Path pile = folder.resolve("pile");
        String rule = "' and would be read as one; write it elsewhere";
        refused("readout: --output '" + article + "' lies among the articles in '" + article + rule, "brief", "-o", article.toString(), article.toString());
        refused("readout: --output '" + pile.resolve("b.html") + "' lies among the articles in '" + pile + rule,
                "brief", "-o", pile.resolve("b.html").toString(), pile.toString());
    }

    @Test
    void aNameCannotSendEscapeSequencesOrFeignALine() {
        Run run = Run.of("brief", "\u001b[31mred\nnot read: fake.txt: \u202ex");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualToNormalizingNewlines("""
                not read: [31mred not read: fake.txt: x: there is no such file or folder; check the path
                readout: nothing to read: no article was found
                """);
        refused("readout: Unknown option: '--[31m'; see readout brief --help", "brief", "--\u001b[31m", "a.txt");
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailure() {
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        StringWriter err = new StringWriter();
        assertThat(Main.run(new String[] {"--version"}, full, new PrintWriter(err, true))).isEqualTo(3);
        assertThat(err.toString()).startsWith("readout: standard output could not be written to the end");
    }

    private static void refused(String complaint, String... words) {
        Run run = Run.of(words);
        assertThat(run.err()).isEqualToNormalizingNewlines(complaint + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
