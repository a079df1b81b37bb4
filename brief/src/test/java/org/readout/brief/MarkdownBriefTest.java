package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownBriefTest {

    @Test
    void aStoryOfInventedStates() {
        Golden.check("straits.md", new MarkdownBrief().render(Stories.straits()));
    }

    @Test
    void aStoryWithoutTrouble() {
        Golden.check("portsmouth.md", new MarkdownBrief().render(Stories.portsmouth()));
    }

    @Test
    void everyReferenceHasItsFootnoteAndEveryFootnoteIsUsed() {
        String page = new MarkdownBrief().render(Stories.straits());
        assertThat(Pattern.compile("\\[\\^(\\d+)](?!:)").matcher(page).results().map(MatchResult::group).distinct())
                .containsExactlyInAnyOrderElementsOf(Pattern.compile("(?m)^(\\[\\^\\d+]):").matcher(page).results()
                        .map(m -> m.group(1)).toList());
    }
}
