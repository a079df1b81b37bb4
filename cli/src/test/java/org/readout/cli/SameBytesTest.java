package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same articles give the same bytes, whatever the machine is set to. */
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private List<String> articles = List.of();

    @BeforeEach
    void theSecondStory() throws IOException {
        try (Stream<Path> files = Files.list(Checkout.secondStory().resolve("articles"))) {
            articles = files.map(Path::toString).sorted().toList();
        }
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void fileOrderThreadsLocaleAndTimeZoneDoNotMatter() {
        String plain = story(articles, "1", "en-US", "UTC");
        List<String> backwards = new ArrayList<>(articles);
        Collections.reverse(backwards);
        assertThat(story(backwards, "4", "tr-TR", "Pacific/Kiritimati")).isEqualTo(plain);
        Collections.rotate(backwards, 3);
        assertThat(story(backwards, "2", "ar-EG-u-nu-arab", "America/Los_Angeles")).isEqualTo(plain);
    }

    private static String story(List<String> files, String threads, String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        List<String> arguments = new ArrayList<>(List.of("brief", "--format", "json", "--threads", threads));
        arguments.addAll(files);
        Run run = Run.of(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"events\"");
        return run.out();
    }
}
