package org.readout.brief;

import org.junit.jupiter.api.Test;

class JsonBriefTest {

    @Test
    void aStoryOfInventedStates() {
        Golden.check("straits.json", new JsonBrief().render(Stories.straits()));
    }
}
