package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Samples.INTAKE;
import static org.readout.intake.Samples.PARAGRAPH;
import static org.readout.intake.Samples.bytes;
import static org.readout.intake.Samples.read;
import static org.readout.intake.Samples.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Unread;

class BadInputTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    @TempDir
    Path folder;

    @Test
    void aMissingPathIsUnread() {
        Path missing = folder.resolve("nowhere.txt");
        assertThat(INTAKE.read(List.of(missing)).unread()).containsExactly(new Unread(missing.toString(), "there is no such file or folder; check the path"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("a.txt", new byte[0])).isEqualTo("empty (0 bytes); give a file with text");
    }

    @Test
    void aFileOfBlanksIsRefused() {
        assertThat(refused("a.txt", bytes(" \n\n\t\n", StandardCharsets.UTF_8))).isEqualTo("holds no words; give a file with text");
    }

    @Test
    void aPictureRenamedToTextIsRefused() {
        assertThat(refused("photo.txt", PNG)).isEqualTo("a PNG image by its first bytes, not text; save its text as .txt");
    }

    @Test
    void aPdfRenamedToTextIsRefused() {
        assertThat(refused("a.txt", bytes("%PDF-1.7\n%\n1 0 obj", StandardCharsets.US_ASCII))).startsWith("a PDF by its first bytes");
    }

    @Test
    void textWithANulIsRefused() {
        assertThat(refused("a.txt", bytes(PARAGRAPH + "\0" + PARAGRAPH, StandardCharsets.UTF_8))).startsWith("holds NUL bytes, so it is binary or damaged");
        assertThat(refused("a.txt", bytes("The text was cut.\0\0 The end", StandardCharsets.UTF_8))).startsWith("holds NUL bytes, so it is binary or damaged");
    }

    @Test
    void textFullOfControlCharactersIsRefused() {
        assertThat(refused("a.txt", bytes("\u0001\u0002\u0003 the\u0004\u0005", StandardCharsets.UTF_8))).contains("control characters").contains("binary, not text");
    }

    @Test
    void bidiOverridesStayInTheText() {
        String text = "A title\n\n" + PARAGRAPH + " The code was \u202Edetrevni\u202C.\n";
        assertThat(read("a.txt", text).text()).isEqualTo(text);
    }

    @Test
    void aFileOverTheCapIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.txt");
        Files.write(huge, "word ".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII));
        Files.writeString(folder.resolve("good.txt"), PARAGRAPH);
        Batch batch = INTAKE.read(List.of(folder));
        assertThat(batch.unread()).containsExactly(new Unread("huge.txt", "has 50000000 bytes, more than the limit of 10000000; split it or raise the limit"));
        assertThat(batch.documents()).extracting(d -> d.name()).containsExactly("good.txt");
        assertThat(batch.complete()).isFalse();
    }

    @Test
    void theCapCanBeSet() {
        Intake small = new Intake(Limits.DEFAULT.withMaxBytes(100));
        assertThat(small.read("a.txt", PARAGRAPH.getBytes(StandardCharsets.UTF_8)).unread().get(0).reason()).contains("more than the limit of 100");
    }

    @Test
    void aLineBeyondReasonIsRefused() {
        assertThat(refused("a.txt", bytes("Title\n" + "word ".repeat(50_000), StandardCharsets.UTF_8)))
                .isEqualTo("line 2 has 250000 characters, more than the limit of 100000; break it into paragraphs or raise maxLineLength");
    }

    @Test
    void aPageNestedTenThousandDeepIsRead() {
        String page = "<html><body>" + "<div>".repeat(10_000) + "<p>" + PARAGRAPH + "</p>" + "</div>".repeat(10_000) + "</body></html>";
        assertThat(read("a.html", page).text()).isEqualTo(PARAGRAPH);
        assertThat(read("a.html", "<b><table><tr><td>".repeat(10_000) + PARAGRAPH).text()).isEqualTo(PARAGRAPH);
    }

    @Test
    void aPageWithoutVisibleTextIsRefused() {
        assertThat(refused("a.html", bytes("<html><head><title>App</title></head><body><div id=root></div><script>go('the text')</script></body></html>", StandardCharsets.UTF_8)))
                .isEqualTo("a page without visible text, perhaps filled in by a script; save the page's text as .txt");
    }

    @Test
    void aPageOfMenusIsRefused() {
        assertThat(refused("a.html", bytes("<nav><a href=/>Home</a> <a href=/w>World</a></nav><footer>All rights reserved</footer>", StandardCharsets.UTF_8)))
                .isEqualTo("holds nothing but menus, forms, links or advertising; give a file with an article");
    }

    @Test
    void damagedStructuredDataDoesNoHarm() {
        String page = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script><script type='application/ld+json'>{\"@type\":</script><p>" + PARAGRAPH;
        assertThat(read("a.html", page).text()).isEqualTo(PARAGRAPH);
    }

    @Test
    void anArticleAboutSomethingElseIsReadLikeAnyOther() {
        String text = "How to bake bread\n\nMix the flour with the water, and leave the dough in a warm place until it has doubled. Then bake it for forty minutes.\n";
        assertThat(read("bread.txt", text).leftOut()).isEmpty();
    }

    @Test
    void linesMadeToSlowPatternsDownAreReadInTime() {
        String line = "Register " + "facebook twitter ".repeat(16) + "\nPhoto " + "(photo ".repeat(40) + "\nBy " + "A ".repeat(98) + "\n" + "Aa, ".repeat(70) + "\n";
        String text = "A title\n" + PARAGRAPH + "\n" + line.repeat(500);
        assertThat(read("a.txt", text)).isNotNull();
    }
}
