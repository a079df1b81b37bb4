package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.*;

class TextBriefTest {

    private static String plain(Story story, int width) {
        return new TextBrief(new TextBrief.Look(false, width)).render(story);
    }

    @Test
    void aStoryOfInventedStatesAtEightyColumns() {
        Golden.check("straits-80.txt", plain(Stories.straits(), 80));
    }

    @Test
    void wideTerminalsShowConflictsSideBySide() {
        Golden.check("straits-120.txt", plain(Stories.straits(), 120));
    }

    @Test
    void aStoryWithoutTroubleHasNoEmptyParts() {
        Golden.check("portsmouth-80.txt", plain(Stories.portsmouth(), 80));
    }

    @Test
    void aPileInWhichNothingHappensSaysSo() {
        Story empty = new Story(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(plain(empty, 80)).isEqualTo("""
                0 articles · 0 origins · 0 events · 0 conflicts
                inputs 0 = read 0 + folded 0 + refused 0

                No happening was found in what was read.

                INPUTS
                inputs 0 = read 0 + folded 0 + refused 0
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 57, 80, 120, 200})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(plain(Stories.straits(), width).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= Math.max(40, width));
    }

    @Test
    void aLongSentenceIsCutAroundTheWordThatMatters() {
        Pile pile = new Pile();
        Pile.Article article = pile.article("a.txt", "filler ".repeat(60) + "the envoys met in Vell" + " padding".repeat(60));
        Mention mention = article.mention(article.reading().document().text(), "met", Status.OCCURRED);
        pile.event(new Pile.Sketch(EventType.CONSULT, null, "Meeting", null, null, Standing.OCCURRED, 3, "one origin"), List.of(), List.of(),
                mention);
        assertThat(plain(pile.story(), 400)).contains("“… filler ").contains(" the envoys met in Vell padding").contains(" padding …”");
    }

    @Test
    void wordsThatDoNotStandThereAreSaidToBeLost() {
        Pile pile = new Pile();
        Pile.Article article = pile.article("a.txt", "The envoys met.");
        Conflict.Side moved = new Conflict.Side("a", List.of(new Evidence(article.id(), new Span(4, 10), "ENVOYS")));
        pile.conflict(Conflict.Kind.OTHER, null, "they differ", List.of(moved, moved));
        assertThat(plain(pile.story(), 120)).contains("“ENVOYS” (anchor lost: these words");
        assertThat(new MarkdownBrief().render(pile.story())).contains("“ENVOYS” (anchor lost: these words");
    }

    @Test
    void colourAddsEscapeSequencesAndNothingElse() {
        String coloured = new TextBrief(new TextBrief.Look(true, 80)).render(Stories.straits());
        assertThat(coloured).contains("\u001b[32m[held]\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain(Stories.straits(), 80));
    }
}
