package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read gets one clear line, and the rest is read. */
class BadInputTest {

    private static final String ARTICLE = "The foreign ministers of Norway and Chile met in Oslo on 3 May 2021. They spoke about fish and about the weather in the north.\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPileOfBadFilesLosesNothingOfTheGoodOnes() throws IOException {
        Path pile = Files.createDirectory(folder.resolve("pile"));
        Files.writeString(pile.resolve("good.txt"), ARTICLE);
        Files.writeString(pile.resolve("bidi.txt"), "\u202E" + ARTICLE.replace("Chile", "\u2066Peru\u2069"));
        Files.write(pile.resolve("utf16.txt"), ARTICLE.replace("Chile", "Kenya").getBytes(UTF_16LE));
        Files.writeString(pile.resolve("deep.html"), "<html><body>" + "<div>".repeat(10_000) + "<p>" + ARTICLE.replace("Chile", "Ghana") + "</p>");
        Files.writeString(pile.resolve("nothing.txt"), "Peel the apples, slice them and put them into the pot with a little sugar. Stir until they are soft.\n");
        Files.createFile(pile.resolve("empty.txt"));
        Files.write(pile.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        Files.writeString(pile.resolve("nul.txt"), ARTICLE + "\0\0" + ARTICLE);
        longLine(pile.resolve("long.txt"));
        Path missing = folder.resolve("missing.txt");

        Run run = Run.of("brief", "--format", "json", missing.toString(), pile.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(complaints(run)).hasSize(5).allSatisfy(line -> assertThat(line).hasSizeLessThan(300)).satisfiesExactlyInAnyOrder(
                line -> assertThat(line).startsWith("not read: empty.txt: "),
                line -> assertThat(line).startsWith("not read: image.txt: "),
                line -> assertThat(line).startsWith("not read: long.txt: "),
                line -> assertThat(line).startsWith("not read: nul.txt: "),
                line -> assertThat(line).startsWith("not read: " + missing + ": "));
        JsonNode story = new ObjectMapper().readTree(run.out());
        assertThat(names(story.get("documents"))).containsExactlyInAnyOrder("bidi.txt", "deep.html", "good.txt", "nothing.txt", "utf16.txt");
        assertThat(names(story.get("unread"))).containsExactlyInAnyOrder("empty.txt", "image.txt", "long.txt", "nul.txt", missing.toString());
        assertThat(story.get("events").toString()).contains("Norway", "Chile", "Kenya", "Ghana", "2021-05-03").doesNotContain("apples");
    }

    @Test
    void aLongLineIsRefusedEvenIfTheFileMayBeLarge() throws IOException {
        longLine(folder.resolve("long.txt"));
        Run run = Run.of("brief", "--max-bytes", "60000000", folder.resolve("long.txt").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(complaints(run)).anySatisfy(line -> assertThat(line).startsWith("not read: long.txt: line 1 has 50000000 characters"));
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMissingPathIsNamed() {
        Path missing = folder.resolve("missing");
        Run run = Run.of("brief", missing.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(complaints(run)).first().asString().startsWith("not read: " + missing + ": ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFolderWithNothingReadableIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("brief", empty.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(complaints(run)).first().asString().startsWith("not read: empty: ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anArticleAboutNothingOfTheSortGivesABriefWithoutHappenings() throws IOException {
        Path recipe = Files.writeString(folder.resolve("recipe.txt"), "Peel the apples, slice them and put them into the pot with a little sugar. Stir until they are soft.\n");
        Run run = Run.of("brief", "--format", "json", recipe.toString());
        assertThat(run.code()).isZero();
        assertThat(complaints(run)).isEmpty();
        assertThat(new ObjectMapper().readTree(run.out()).get("events")).isEmpty();
    }

    /** The lines on stderr without those of progress; none is a stack trace. */
    private static List<String> complaints(Run run) {
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        return run.err().lines().filter(line -> !line.matches("read \\d+ of \\d+ articles, \\d+ s")).toList();
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(item -> names.add(item.get("name").asText()));
        return names;
    }

    private static void longLine(Path file) throws IOException {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'a');
        Files.write(file, line);
    }
}
