package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Samples.PARAGRAPH;
import static org.readout.intake.Samples.account;
import static org.readout.intake.Samples.leftOut;
import static org.readout.intake.Samples.page;
import static org.readout.intake.Samples.values;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.readout.model.Document;
import org.readout.model.Metadata.Field;
import org.readout.model.Region;

class PageTest {

    private static final String LONG = PARAGRAPH + " " + PARAGRAPH + " " + PARAGRAPH;

    @Test
    void theTextIsTheTitleAndTheVisibleParagraphs() {
        assertThat(page("<title>Envoys meet</title><p>" + PARAGRAPH + "</p><script>alert(1)</script><style>p{}</style><p hidden>no</p><p style='display: none'>no</p><p>Second\n  <b>par</b>agraph of the\u00a0article.<br>After a break.</p>").text())
                .isEqualTo("Envoys meet\n" + PARAGRAPH + "\nSecond paragraph of the article.\nAfter a break.");
    }

    @Test
    void whatStandsAroundTheArticleIsMarkedWithTheReason() {
        Document document = page("<title>Envoys meet | Gazette</title><body><nav><a href=/>Home</a></nav><header class=site-header>The Gazette</header><article><h1>Envoys meet</h1>"
                + "<p class=byline>By Jane Doe</p><div class=share-buttons>Share Tweet</div><p>" + LONG + "</p><figure><img src=a.jpg><figcaption>The villa</figcaption></figure>"
                + "<div class=newsletter-signup><p>Our best stories, every morning at six, in your mail box.</p></div><p>" + LONG + " End.</p>"
                + "<div class=author-bio><p>Jane Doe has covered the ministry for the Gazette since 1979.</p></div></article>"
                + "<section class=related-posts><h2>Related</h2><a href=/b>Other villas</a></section><section id=comments><p>A reader writes that all of this is a swindle.</p></section>"
                + "<aside>Most read</aside><footer>© Gazette</footer></body>");
        assertThat(account(document)).isEqualTo("Envoys meet\n" + LONG + "\n" + LONG + " End.");
        assertThat(document.leftOut()).extracting(Region::kind).contains(Region.Kind.NAVIGATION, Region.Kind.SHARE_BAR, Region.Kind.CAPTION, Region.Kind.ADVERTISING,
                Region.Kind.AUTHOR_BIO, Region.Kind.RELATED_LINKS, Region.Kind.COMMENT_FORM, Region.Kind.SITE_FOOTER);
        assertThat(leftOut(document, Region.Kind.CAPTION)).containsExactly("The villa");
    }

    @Test
    void aClassNameCannotTakeTheArticleAway() {
        assertThat(account(page("<body class=has-sidebar><div class='post share-enabled comments-open'><p>" + LONG + "</p><p>" + LONG + " End.</p></div></body>"))).isEqualTo(LONG + "\n" + LONG + " End.");
        assertThat(account(page("<div class=sidebar><p>" + LONG + "</p></div><div class=related><p>" + LONG + " End.</p></div><div class=promo><p>" + LONG + " More.</p></div>")))
                .isEqualTo(LONG + "\n" + LONG + " End.\n" + LONG + " More.");
    }

    @Test
    void theDeclaredBodyIsBelieved() {
        assertThat(account(page("<div><div itemprop=articleBody><p>" + LONG + "</p></div><div><p>" + PARAGRAPH + " Teaser.</p></div></div>"))).isEqualTo(LONG);
    }

    @Test
    void ofSeveralArticlesTheOneWithTheTitleIsRead() {
        assertThat(account(page("<title>Envoys meet</title><main><article><h1>Envoys meet</h1><p>" + LONG + "</p><p>" + LONG + " End.</p></article><article><h2>Other</h2><p>" + LONG + " Other.</p></article>"
                + "<article><h2>Third</h2><p>" + LONG + " Third.</p></article></main>"))).isEqualTo("Envoys meet\n" + LONG + "\n" + LONG + " End.");
    }

    @Test
    void quotedPostsStayInTheArticle() {
        String post = "We will not attend the summit. — The ministry (@ministry) March 3, 2025";
        assertThat(account(page("<article><p>" + LONG + "</p><div class=social-embed><blockquote><p>" + post + "</p></blockquote></div><p>" + LONG + " End.</p></article>"))).contains(post);
    }

    @Test
    void metadataComesMostTrustedFirst() {
        Document document = page("<html lang=en-GB><head><title>Envoys meet - Gazette</title><meta property=og:title content='Envoys meet'><meta property=og:site_name content=Gazette>"
                + "<meta name=author content='By John Roe'><meta property=article:published_time content='2025-08-14T08:00:00Z'><meta property=og:url content='https://gazette.example/a?x=1'>"
                + "<link rel=canonical href='https://gazette.example/a'><script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Site\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Envoys meet in Vienna\",\"author\":[{\"name\":\"Jane Doe\"},\"Ann Poe\"],\"publisher\":{\"name\":\"The Gazette\"},"
                + "\"datePublished\":\"2025-08-15T10:00:00Z\",\"dateModified\":\"2025-08-16T11:30:00+0200\",}]}</script></head><body><h1>Envoys meet in Vienna</h1><p>" + LONG);
        assertThat(values(document, Field.TITLE)).containsExactly("Envoys meet in Vienna (JSON-LD headline)", "Envoys meet (meta og:title)", "Envoys meet - Gazette (title element)");
        assertThat(values(document, Field.OUTLET)).containsExactly("The Gazette (JSON-LD publisher)", "Gazette (meta og:site_name)");
        assertThat(values(document, Field.AUTHOR)).containsExactly("Jane Doe (JSON-LD author)", "Ann Poe (JSON-LD author)", "John Roe (meta author)");
        assertThat(values(document, Field.PUBLISHED)).containsExactly("2025-08-15T10:00:00Z (JSON-LD datePublished)", "2025-08-14T08:00:00Z (meta article:published_time)");
        assertThat(values(document, Field.MODIFIED)).containsExactly("2025-08-16T11:30:00+02:00 (JSON-LD dateModified)");
        assertThat(values(document, Field.ADDRESS)).containsExactly("https://gazette.example/a?x=1 (meta og:url)");
        assertThat(values(document, Field.CANONICAL_ADDRESS)).containsExactly("https://gazette.example/a (link rel=canonical)");
        assertThat(values(document, Field.LANGUAGE)).containsExactly("en-GB (html lang)");
    }

    @Test
    void visibleMarkupIsReadWhereThePageDeclaresNothing() {
        Document document = page("<!-- saved from url=(0027)https://gazette.example/a/b --><html><body><article><h1>Envoys meet</h1><p class=byline>By Jane Doe, Reuters</p>"
                + "<time datetime='2025-08-15T10:00'>15 August</time><p>VIENNA (Reuters) — " + LONG);
        assertThat(values(document, Field.TITLE)).containsExactly("Envoys meet (h1)");
        assertThat(values(document, Field.AUTHOR)).containsExactly("Jane Doe (class byline)");
        assertThat(values(document, Field.PUBLISHED)).containsExactly("2025-08-15T10:00 (time element)");
        assertThat(values(document, Field.CREDIT)).containsExactly("Reuters (class byline)");
        assertThat(values(document, Field.ADDRESS)).containsExactly("https://gazette.example/a/b (comment saved from)");
    }

    @Test
    void aDateThatIsNoneIsDropped() {
        Document document = page("<meta property=article:published_time content='yesterday'><meta name=date content='2025-13-45'><meta property=og:url content='javascript:alert(1)'><p>" + LONG);
        assertThat(document.metadata()).isEmpty();
    }

    @Test
    void aPageSavedAsTextIsReadAsAPage() {
        assertThat(Samples.read("a.txt", "<!DOCTYPE html><html><body><p>" + PARAGRAPH + "</p></body></html>").text()).isEqualTo(PARAGRAPH);
    }

    @Test
    void theMainTextIsTheAccountWithoutTitleInAnyLanguage() {
        String german = "Die beiden Minister trafen sich am Dienstag in Wien. Sie wollen im März weiter verhandeln, ein Termin steht noch nicht fest.";
        byte[] page = ("<title>Treffen</title><body><nav><a href=/>Start</a></nav><p>" + german + "</p><footer>© Zeitung</footer></body>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(new Intake(Limits.DEFAULT).mainText(page)).isEqualTo(german + "\n");
        assertThat(new Intake(Limits.DEFAULT).mainText("<title>Nothing</title>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
