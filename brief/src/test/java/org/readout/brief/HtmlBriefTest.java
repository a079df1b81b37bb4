package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.*;

class HtmlBriefTest {

    static Stream<Story> stories() {
        return Stream.of(Stories.straits(), Stories.portsmouth(), Hostile.story(),
                new Story(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Document page(Story story) {
        return Jsoup.parse(new HtmlBrief().render(story));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyLinkLeadsToAPlaceOnThePage(Story story) {
        Document page = page(story);
        assertThat(page.select("a")).isNotEmpty().allSatisfy(a -> {
            assertThat(a.attr("href")).startsWith("#");
            assertThat(page.getElementById(a.attr("href").substring(1))).as(a.attr("href")).isNotNull();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nothingOnThePageRunsOrComesFromOutside(Story story) {
        Document page = page(story);
        assertThat(page.select("script, img, iframe, object, embed, link, base, form, image, use, animate, foreignObject")).isEmpty();
        assertThat(page.select("[src], [srcset], [style], [action], [xlink:href], [ping]")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(e -> assertThat(e.attributes()).noneMatch(a -> a.getKey().startsWith("on")));
        assertThat(page.select("style").html()).doesNotContain("http", "@import").doesNotContainPattern("url\\((?!#)");
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void headingsDescendOneLevelAtATimeAndPartsAreLabelled(Story story) {
        Document page = page(story);
        int level = 0;
        for (Element heading : page.select("header h1, main h2, main h3, main h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("header, nav, main, footer")).hasSize(4);
        assertThat(page.body().child(0).attr("href")).isEqualTo("#main");
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allSatisfy(ids -> assertThat(ids.split(" "))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull()));
        assertThat(page.select("table")).allSatisfy(t -> {
            assertThat(t.select("caption")).hasSize(1);
            assertThat(t.select("thead th[scope=col]")).isNotEmpty();
        });
        assertThat(page.select("nav a")).hasSameSizeAs(page.select("main > section"));
    }

    @Test
    void everyEventHasAPermalinkAndASignOnThePicture() {
        Story story = Stories.straits();
        Document page = page(story);
        for (Event event : story.events()) {
            Element card = page.getElementById(event.id());
            assertThat(card).isNotNull();
            assertThat(card.select("h3").text()).endsWith(event.label());
            assertThat(page.select("svg.timeline a[href=#" + event.id() + "]")).hasSize(event.standing() == Standing.HYPOTHETICAL ? 0 : 1);
        }
        assertThat(page.select("svg.timeline > title").text()).isEqualTo("Timeline of 3 dated events and 1 without a date");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void anArticleStandsOnThePageWordForWord(Story story) {
        Document page = page(story);
        for (Reading reading : story.readings()) {
            String shown = page.getElementById("t-" + reading.document().id()).select(".text").first().wholeText();
            assertThat(shown).hasSameSizeAs(reading.document().text());
            if (!story.readings().get(0).document().name().equals(Hostile.NAME)) {
                assertThat(shown).isEqualTo(reading.document().text());
            }
        }
    }

    @Test
    void aQuoteLinksToExactlyItsWords() {
        Document page = page(Stories.straits());
        assertThat(page.select("main q a")).isNotEmpty().allSatisfy(a -> {
            Element target = page.getElementById(a.attr("href").substring(1));
            assertThat(target.tagName()).isEqualTo("mark");
            assertThat(target.text()).isEqualTo(a.text());
        });
    }

    @Test
    void crossingAndNestedSpansAreMarkedWithoutLosingAWord() {
        Pile pile = new Pile();
        Pile.Article article = pile.article("a.txt", "one two three four five six");
        article.signal("advertising", "one two three", "x").signal("advertising", "two", "x").signal("advertising", "three four five", "x")
                .signal("advertising", "five six", "x").leftOut("four", Region.Kind.ADVERTISING, "y");
        Element text = page(pile.story()).select(".text").first();
        assertThat(text.html().replaceAll("q-d-[0-9a-f]+-", "")).isEqualTo("<mark id=\"0-13\">one <mark id=\"4-7\">two</mark> "
                + "<mark id=\"8-23\">three</mark></mark><mark> </mark><span class=\"left-out\" title=\"left out: y\"><mark>four</mark></span>"
                + "<mark> <mark id=\"19-27\">five</mark></mark><mark> six</mark>");
        assertThat(text.wholeText()).isEqualTo("one two three four five six");
    }

    @Test
    void aThousandNestedSpansStayShallow() {
        Pile pile = new Pile();
        String words = "word ".repeat(1000);
        Pile.Article article = pile.article("a.txt", words);
        for (int i = 1; i <= 1000; i++) {
            article.signal("advertising", words.substring(0, i * 5), "x");
        }
        Document page = page(pile.story());
        assertThat(page.select("mark mark mark mark mark mark mark mark mark mark")).isEmpty();
        assertThat(page.select("[id^=q-]")).hasSize(1000);
    }

    @Test
    void wordsThatDoNotStandThereAreShownAsLost() {
        Pile pile = new Pile();
        Pile.Article article = pile.article("a.txt", "The envoys met.");
        Evidence moved = new Evidence(article.id(), new Span(4, 10), "ENVOYS");
        pile.conflict(Conflict.Kind.OTHER, null, "they differ", List.of(new Conflict.Side("a", List.of(moved)),
                new Conflict.Side("b", List.of(new Evidence("d-elsewhere", new Span(0, 3), "The")))));
        assertThat(page(pile.story()).select(".lost").eachText()).containsExactly(
                "“ENVOYS” (anchor lost: these words do not stand there)", "“The” (anchor lost: these words do not stand there)");
    }

    @Test
    void textHasEnoughContrastInBothThemesAndOnPaper() {
        String css = page(Stories.straits()).select("style").html();
        List<Map<String, String>> themes = Pattern.compile(":root \\{([^}]*)}").matcher(css).results().map(m -> colours(m.group(1))).toList();
        assertThat(themes).hasSize(3).allSatisfy(theme -> {
            for (String ink : List.of("ink", "muted", "link", "held", "planned", "dropped", "alleged", "against", "if")) {
                assertThat(contrast(theme.get(ink), theme.get("paper"))).as(ink + " on paper").isGreaterThanOrEqualTo(4.5);
            }
            assertThat(contrast(theme.get("ink"), theme.get("panel"))).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme.get("muted"), theme.get("panel"))).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme.get("mark-ink"), theme.get("mark"))).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme.get("mark-ink"), theme.get("target"))).isGreaterThanOrEqualTo(4.5);
        });
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new TreeMap<>();
        Matcher m = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})").matcher(block);
        while (m.find()) {
            colours.put(m.group(1), m.group(2));
        }
        return colours;
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(String a, String b) {
        double first = luminance(Integer.parseInt(a.substring(1), 16));
        double second = luminance(Integer.parseInt(b.substring(1), 16));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        double sum = 0;
        double[] weights = {0.0722, 0.7152, 0.2126};
        for (int i = 0; i < 3; i++) {
            double c = (colour >> 8 * i & 0xff) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void theSameStoryGivesTheSameBytesInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<Rendering> all = List.of(new HtmlBrief(), new JsonBrief(), new MarkdownBrief(), new TextBrief(new TextBrief.Look(true, 80)));
        List<String> before = all.stream().map(r -> r.render(Stories.straits())).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(all.stream().map(r -> r.render(Stories.straits())).toList()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
