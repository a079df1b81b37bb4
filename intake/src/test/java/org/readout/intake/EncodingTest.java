package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Samples.PARAGRAPH;
import static org.readout.intake.Samples.bytes;
import static org.readout.intake.Samples.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TEXT = "Café talks\r\n\r\n" + PARAGRAPH + " “Enough,” said the envoy – and left.\r\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMarkedFileIsReadWithoutItsMark(String charset) {
        assertThat(read("a.txt", bytes("\uFEFF" + TEXT, Charset.forName(charset))).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anUnmarkedFileIsReadAsWhatItIs(String charset) {
        assertThat(read("a.txt", bytes(TEXT, Charset.forName(charset))).text()).isEqualTo(TEXT);
    }

    @Test
    void oneBrokenByteDoesNotTurnUtf8IntoAnotherEncoding() {
        String text = "“Zürich”, “Genève” and “Malmö”: " + PARAGRAPH;
        byte[] broken = bytes(text + "?", StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0x92;
        assertThat(read("a.txt", broken).text()).isEqualTo(text + "\uFFFD");
    }

    @Test
    void aPageIsReadInTheCharsetItDeclares() {
        byte[] page = bytes("<meta charset=iso-8859-2><p>" + PARAGRAPH + " Łódź", Charset.forName("ISO-8859-2"));
        assertThat(read("a.html", page).text()).isEqualTo(PARAGRAPH + " Łódź");
    }

    @Test
    void latin1IsReadAsWindows1252AsBrowsersDo() {
        byte[] page = bytes("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>“" + PARAGRAPH + "”", WINDOWS);
        assertThat(read("a.html", page).text()).isEqualTo("“" + PARAGRAPH + "”");
    }

    @Test
    void aCharsetThatDoesNotExistIsPassedBy() {
        assertThat(read("a.html", bytes("<meta charset=klingon-1><p>" + PARAGRAPH + " café", WINDOWS)).text()).isEqualTo(PARAGRAPH + " café");
    }
}
