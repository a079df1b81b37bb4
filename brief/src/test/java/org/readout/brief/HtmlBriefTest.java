package org.readout.brief;

import org.junit.jupiter.api.Test;

class HtmlBriefTest {

    @Test
    void aStory() throws Exception {
        java.nio.file.Files.writeString(java.nio.file.Path.of("target/straits.html"), new HtmlBrief().render(Stories.straits()));
        java.nio.file.Files.writeString(java.nio.file.Path.of("target/portsmouth.html"), new HtmlBrief().render(Stories.portsmouth()));
    }
}
