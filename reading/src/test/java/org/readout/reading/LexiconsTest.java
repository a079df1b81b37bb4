package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled lexicons are right, and a user's own are held to the same rules: file, line, bad value, rule. */
class LexiconsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theBundledLexiconsAreRight() {
        assertThatCode(Loaded::reader).doesNotThrowAnyException();
    }

    @Test
    void anUnknownValueIsRefused() throws IOException {
        refused("furlough\tV\tHARM\t\tact\tactor", "line 1: 'HARM': no EventType; known are [AGREE, CONSULT,");
        refused("furlough\tV\tCOERCE\tphone\tact\tactor", "line 1: 'phone': no mode of COERCE; its modes are [restrict, arrest, seize,");
        refused("furlough\tV\tCOERCE\t\tboth\tactor", "line 1: 'both': no Frame; known are [ACT, RECIP,");
        refused("furlough\tV\tCOERCE\t\tact\tsubject", "line 1: 'subject': no such need; known are [abroad, actor,");
        refused("furlough\tX\tCOERCE\t\tact\tactor", "line 1: 'X': no part of speech; write V (verb), N (noun)");
        refused("# a note\n\nfurlough\tV\tCOERCE\t\tact\tactor\t?", "line 3: 7 columns; the format has 6");
    }

    @Test
    void aFormThatIsNeverLookedUpIsRefused() throws IOException {
        refused("furloughs\tV\tCOERCE\t\tact\tactor", "line 1: 'furloughs': no infinitive");
        refused("Furlough\tV\tCOERCE\t\tact\tactor", "line 1: 'Furlough': capital letters");
        refused("lockouts\tN\tCOERCE\t\tact\tactor", "line 1: 'lockouts': a plural");
        refused("impose\tV\tCOERCE\t\tact\tactor,obj=lockouts", "line 1: 'lockouts': a plural");
    }

    @Test
    void aRowThatIsNeverReachedIsRefused() throws IOException {
        refused("furlough\tV\tCOERCE\t\tact\tactor\nfurlough|idle\tV\tSANCTION\t\tact\tactor", "line 2: 'furlough': never reached: ");
        refused("furlough\tV\tCOERCE\t\tact\tactor,obj=worker|crew\nfurlough\tV\tSANCTION\t\tact\tactor,obj=crew", "line 2: 'furlough': never reached: ");
        refused("furlough\tV\tCOERCE\t\tact\tparty\nfurlough\tV\tSANCTION\t\tact\trecipient", "line 2: 'furlough': never reached: ");
        taken("furlough\tV\tCOERCE\t\tact\tactor\nfurlough\tV\tSANCTION\t\tact\tactor,obj=crew");
        taken("furlough\tV\tCOERCE\t\tact\tactor\nfurlough\tV\tSANCTION\t\tact:of\trecipient");
    }

    @Test
    void anActorOfAnUnknownSectorOrNamedTwiceIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "organisation\tsector\nLofoten Council\tFIS\n");
        assertThatThrownBy(() -> Reader.load(List.of(file))).hasMessageContaining("mine.tsv line 2: sector 'FIS' is none of PLOVER's; use one of COP, GOV,");
        Files.writeString(file, "role\talso\tsector\nharpooner\t\tLAB\nwhaler\tharpooner\tLAB\n");
        assertThatThrownBy(() -> Reader.load(List.of(file))).hasMessageContaining("mine.tsv line 3: 'harpooner' stands already in");
    }

    @Test
    void ownTriggersReplaceTheBundledRowsOfTheirWords() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "furlough\tV\tCOERCE\twithhold\tact\tactor,recipient\nvisit\tV\tCOERCE\t\tact\tactor\n");
        Reader reader = Reader.load(List.of(), List.of(file), Loaded.parser());
        String text = "Bolivia furloughed six Chilean diplomats. The king of Jordan visited Oman. Peru sent food to Haiti.";
        assertThat(reader.read(Texts.document("text", text, "2024-06-12")).mentions()).extracting(m -> m.trigger().of(text) + " " + m.type() + " " + m.mode())
                .containsExactly("furloughed COERCE WITHHOLD", "visited COERCE null", "sent AID null");
    }

    private void refused(String rows, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), rows);
        assertThatThrownBy(() -> Reader.load(List.of(), List.of(file))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("mine.tsv " + why);
    }

    private void taken(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), rows);
        assertThatCode(() -> Reader.load(List.of(), List.of(file), Loaded.parser())).doesNotThrowAnyException();
    }
}
