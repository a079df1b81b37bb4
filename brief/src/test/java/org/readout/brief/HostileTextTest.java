package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileTextTest {

    @Test
    void anArticleCannotSendEscapeSequencesToTheTerminal() {
        for (int width : new int[] {40, 80, 120}) {
            String text = new TextBrief(new TextBrief.Look(false, width)).render(Hostile.story());
            assertThat(text.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n' || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE || c == 0x2028);
            String coloured = new TextBrief(new TextBrief.Look(true, width)).render(Hostile.story());
            assertThat(coloured.replaceAll("\u001b\\[[0-9]m|\u001b\\[3[0-9]m", "")).isEqualTo(text);
        }
    }

    @Test
    void anArticleCannotAddMarkupToMarkdown() {
        String page = new MarkdownBrief().render(Hostile.story());
        String text = page.replaceAll("\\\\.", "").replace("<br>", "");
        assertThat(text).doesNotContain("<", "`", "![", "](", "://", "www.").doesNotContainPattern("\\[\\^\\d+][^:\\[ |\\n]");
        assertThat(page.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n' || Character.getType(c) == Character.FORMAT);
        assertThat(page.lines().filter(l -> l.startsWith("|")).map(l -> l.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count()))
                .allMatch(bars -> bars == 3 || bars == 7);
    }

    @Test
    void anArticleCannotAddMarkupToThePage() {
        String page = new HtmlBrief().render(Hostile.story());
        assertThat(page).doesNotContain("<script", "<img", "<svg onload", "\" onmouseover", "\u202e", "\u001b", "\u0000")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void aFloodOfCharactersWithoutASpaceIsCutNotPrinted() {
        Pile pile = new Pile();
        String flood = "x".repeat(5_000_000);
        Pile.Article article = pile.article("a.txt", flood);
        article.signal("advertising", flood, "x");
        assertThat(new TextBrief(new TextBrief.Look(false, 80)).render(pile.story())).hasSizeLessThan(2_000);
    }
}
