package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.readout.intake.Samples.INTAKE;
import static org.readout.intake.Samples.PARAGRAPH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Document;
import org.readout.model.Folded;
import org.readout.model.Unread;

class FoldersTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(Batch batch) {
        return batch.documents().stream().map(Document::name).toList();
    }

    @Test
    void aFolderIsReadWithWhatLiesBelowItInTheOrderOfNames() throws IOException {
        write("b.md", PARAGRAPH + " b");
        write("a/z.html", "<p>" + PARAGRAPH + " z");
        write("a/y.HTM", "<p>" + PARAGRAPH + " y");
        write("c.txt", PARAGRAPH + " c");
        assertThat(names(INTAKE.read(List.of(folder)))).containsExactly("a/y.HTM", "a/z.html", "b.md", "c.txt");
    }

    @Test
    void everyInputIsReadFoldedOrUnread() throws IOException {
        write("article.txt", PARAGRAPH);
        write("copy.txt", PARAGRAPH);
        write("empty.txt", "");
        write("table.csv", "a,b");
        write("README.md", "# About this folder");
        write(".DS_Store", "x");
        write(".git/config.txt", "x");
        Batch batch = INTAKE.read(List.of(folder));
        assertThat(names(batch)).containsExactly("article.txt");
        assertThat(batch.folded()).containsExactly(new Folded("copy.txt", batch.documents().get(0).id()));
        assertThat(batch.unread()).containsExactly(
                new Unread(".DS_Store", "a hidden file; give it by itself to read it"),
                new Unread(".git", "a hidden folder; give it by itself to read it"),
                new Unread("README.md", "a note about the folder by its name; give it by itself to read it"),
                new Unread("empty.txt", "empty (0 bytes); give a file with text"),
                new Unread("table.csv", "of a kind that is not read; .txt, .md, .html and .htm are"));
        assertThat(batch.passedOver()).extracting(Unread::name).containsExactly(".DS_Store", ".git", "README.md", "table.csv");
    }

    @Test
    void whatLiesBesideTheArticlesDoesNotMakeABatchIncomplete() throws IOException {
        write("article.txt", PARAGRAPH);
        write("LICENSE", "x");
        assertThat(INTAKE.read(List.of(folder)).complete()).isTrue();
    }

    @Test
    void aFolderWithNothingReadableIsUnread() throws IOException {
        write("good/article.txt", PARAGRAPH);
        write("news/table.csv", "a,b");
        Batch batch = INTAKE.read(List.of(folder.resolve("good"), folder.resolve("news")));
        assertThat(batch.documents()).hasSize(1);
        assertThat(batch.unread()).contains(new Unread("news", "holds nothing that can be read; put .txt, .md, .html and .htm files into it"));
        assertThat(batch.complete()).isFalse();
    }

    @Test
    void aNoteGivenByItselfIsRead() throws IOException {
        assertThat(names(INTAKE.read(List.of(write("README.md", PARAGRAPH))))).containsExactly("README.md");
    }

    @Test
    void aFileOfAnotherKindGivenByItselfIsRefused() throws IOException {
        Batch batch = INTAKE.read(List.of(write("table.csv", "a,b")));
        assertThat(batch.unread()).containsExactly(new Unread("table.csv", "of a kind that is not read; .txt, .md, .html and .htm are"));
        assertThat(batch.complete()).isFalse();
    }

    @Test
    void aFileWithoutExtensionGivenByItselfIsRead() throws IOException {
        assertThat(names(INTAKE.read(List.of(write("statement", PARAGRAPH))))).containsExactly("statement");
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        write("article.txt", PARAGRAPH);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Batch batch = INTAKE.read(List.of(folder));
        assertThat(names(batch)).containsExactly("article.txt");
        assertThat(batch.unread()).containsExactly(new Unread("loop", "a link, and links inside a folder are not followed; give its target by itself"));
    }

    @Test
    void foldersBeyondTheDepthAreUnread() throws IOException {
        write("1/2/3/article.txt", PARAGRAPH);
        Batch batch = new Intake(new Limits(1_000, 10, 2, 1_000, 100)).read(List.of(folder));
        assertThat(batch.unread()).contains(new Unread("1/2", "lies more than 2 folders deep; give it by itself"));
    }

    @Test
    void filesOverTheCountAreUnread() throws IOException {
        write("a.txt", PARAGRAPH + " a");
        write("b.txt", PARAGRAPH + " b");
        Batch batch = new Intake(new Limits(1_000, 1, 2, 1_000, 100)).read(List.of(folder));
        assertThat(names(batch)).containsExactly("a.txt");
        assertThat(batch.unread()).containsExactly(new Unread("b.txt", "over the limit of 1 files a batch; raise maxFiles or read in parts"));
    }

    @Test
    void anUnreadableFileIsUnread() throws IOException {
        Path file = write("secret.txt", PARAGRAPH);
        Files.setPosixFilePermissions(file, Set.<PosixFilePermission>of());
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read every file");
        assertThat(INTAKE.read(List.of(file)).unread().get(0).reason()).startsWith("cannot be opened (AccessDeniedException)");
    }

    @Test
    void filesThatShareANameAreToldApartByTheirFolders() throws IOException {
        Path a = write("north/a.txt", PARAGRAPH + " north");
        Path b = write("south/a.txt", PARAGRAPH + " south");
        assertThat(names(INTAKE.read(List.of(b, a)))).containsExactly("north/a.txt", "south/a.txt");
    }

    @Test
    void aFileGivenTwiceIsOneInput() throws IOException {
        Path a = write("sub/a.txt", PARAGRAPH);
        Batch batch = INTAKE.read(List.of(a, folder, a));
        assertThat(names(batch)).containsExactly("sub/a.txt");
        assertThat(batch.folded()).isEmpty();
    }

    @Test
    void theOrderOfPathsTheLocaleAndTheTimeZoneChangeNothing() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            paths.add(write(i + "/title I.txt", "TITLE I\nPublished: 12 August 2025\n\n" + PARAGRAPH + " " + i / 2));
        }
        Batch first = INTAKE.read(paths);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Collections.reverse(paths);
            assertThat(new Intake(Limits.DEFAULT).read(paths)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(first.documents()).hasSize(3);
        assertThat(first.folded()).hasSize(3);
    }

    @Test
    void limitsSayWhatIsWrongWithThem() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withMaxBytes(0)).withMessage("maxBytes 0 is not between 1 and 2147483631");
    }
}
