package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Samples.PARAGRAPH;
import static org.readout.intake.Samples.leftOut;
import static org.readout.intake.Samples.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    private static String amid(String line) {
        return "Envoys meet\n\n" + PARAGRAPH + "\n\n" + line + "\n\nA second " + PARAGRAPH + "\n";
    }

    private static String atTheEnd(String lines) {
        return "Envoys meet\n\n" + PARAGRAPH + "\n\n" + lines + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ADVERTISING   | Register for the Acme Strategy Masterclass Edition 4 (May 12 to June 30).",
        "ADVERTISING   | Acme Business Masterclass opens registration.",
        "ADVERTISING   | Join Acme Capital Syndicate and co-invest in young firms.",
        "ADVERTISING   | Subscribe to our newsletter for more stories like this",
        "ADVERTISING   | ADVERTISEMENT",
        "ADVERTISING   | Get 50% off your first year.",
        "ADVERTISING   | Download the app of the Gazette",
        "COMMENT_FORM  | Leave a comment",
        "COMMENT_FORM  | Your email address will not be published. Required fields are marked *",
        "COMMENT_FORM  | Log in to leave a comment",
        "RELATED_LINKS | Read also: Five villas by the lake",
        "RELATED_LINKS | Related Articles",
        "SHARE_BAR     | Share this: Facebook X LinkedIn",
        "SHARE_BAR     | Facebook | Twitter | WhatsApp",
        "SHARE_BAR     | 1,204 views",
        "NAVIGATION    | Back to top button",
        "NAVIGATION    | Home › World › Europe",
        "NAVIGATION    | LSI terms: diplomatic outreach, sanctions relief",
        "SITE_FOOTER   | Design a site like this with WordPress.com",
        "SITE_FOOTER   | © 1987 The Potomac Ledger. All rights reserved.",
        "CAPTION       | Photo: Jane Doe / Gazette",
        "CAPTION       | The villa by the lake (File photo)",
        "CAPTION       | Reagan, Gorbachev, Geneva Deal"})
    void aLineOfThisKindIsMarkedAmongParagraphs(String row) {
        String kind = row.substring(0, row.indexOf('|')).strip();
        String line = row.substring(row.indexOf('|') + 1).strip();
        assertThat(leftOut(text(amid(line)))).containsExactly(kind + ": " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Join NATO or stay neutral? Finland decides",
        "Register of missing persons opened in Geneva, officials said, as delegates joined a workshop on tracing.",
        "The minister told reporters to subscribe to the newsletter of the agency if they wanted to know more.",
        "The president said he would not leave a comment unanswered for long, whoever made it.",
        "Share of exports to the neighbour fell by 50% after the border was closed for the winter.",
        "Sharing the burden of the war",
        "Home front: how the war changed the villages",
        "No comment was to be had from the delegation, which left by the back door.",
        "Back to the table, for the fourth time",
        "Related talks on fishing rights were held in Oslo, and those on the border in Riga.",
        "Tags on the crates showed that the weapons had been made in three countries.",
        "Copyright was the third point on the agenda, after tariffs and visas.",
        "All rights of transit are reserved to the two states until the treaty has entered into force.",
        "Photos taken from space show that the trenches were abandoned in the first days of the truce.",
        "Geneva, Reykjavik and Washington were the stations of a long road to the treaty that was signed.",
        "Watch the border, the old general warned them.",
        "The views of the envoys differ on the date.",
        "Jane Doe is a journalist who was arrested in May, and whose release the delegation demanded on Tuesday.",
        "The Kremlin writes its own history, and it covers its tracks.",
        "In this article of the treaty the parties undertake to reduce their forces.",
        "Contents of the letter were not disclosed.",
        "Read the treaty: that is what the envoys were told to do.",
        "Follow the money, and you will find who gains from the embargo on oil.",
        "Comments by the minister were read as a warning to the neighbours in the north."})
    void aLineOfTheAccountThatOnlyLooksLikeItIsNotMarked(String line) {
        assertThat(leftOut(text(amid(line)))).isEmpty();
    }

    @Test
    void anImperativeBesideAnAdvertisementIsOneToo() {
        assertThat(leftOut(text(amid("Acme Business Masterclass opens registration.\nRegister for Acme Lab: from design to deployment.")))).containsExactly(
                "ADVERTISING: Acme Business Masterclass opens registration.", "ADVERTISING: Register for Acme Lab: from design to deployment.");
        assertThat(leftOut(text(amid("Register for Acme Lab: from design to deployment.")))).isEmpty();
    }

    @Test
    void theTitleAgainIsMarkedOnce() {
        assertThat(leftOut(text("Envoys’ meeting: what is known\nEnvoys’ Meeting: What Is Known\n" + PARAGRAPH))).containsExactly("REPEATED_TITLE: Envoys’ Meeting: What Is Known");
    }

    @Test
    void aTableOfContentsIsMarkedButNotItsHeadingsInTheText() {
        String text = "Envoys meet\n\nTable of Contents\n- The Road to Vienna\n- What Comes Next\n\nThe Road to Vienna\n" + PARAGRAPH + "\nWhat Comes Next\n" + PARAGRAPH + " Again.\n";
        assertThat(leftOut(text(text))).containsExactly("NAVIGATION: Table of Contents\n- The Road to Vienna\n- What Comes Next");
    }

    @Test
    void aListOfDemandsUnderContentsIsNoTableOfContents() {
        assertThat(leftOut(text("Envoys meet\n\n" + PARAGRAPH + "\n\nContents\n- a ban on tests\n- two inspections a year\n\n" + PARAGRAPH + " Again.\n"))).isEmpty();
    }

    @Test
    void theEndOfAnArticleIsMarked() {
        String end = "jdoe\n\nAs a seasoned writer with a passion for politics, I aim to inform my readers. Through my articles I try to make sense of the world.\n\nRelated Articles\nTen villas by the lake\nWhere envoys eat\n\nLeave a Reply\n\nRequired fields are marked *";
        assertThat(leftOut(text(atTheEnd(end)))).containsExactly(
                "AUTHOR_BIO: jdoe",
                "AUTHOR_BIO: As a seasoned writer with a passion for politics, I aim to inform my readers. Through my articles I try to make sense of the world.",
                "RELATED_LINKS: Related Articles\nTen villas by the lake\nWhere envoys eat",
                "COMMENT_FORM: Leave a Reply\n\nRequired fields are marked *");
    }

    @Test
    void aBioInTheThirdPersonIsMarkedAtTheEnd() {
        assertThat(leftOut(text(atTheEnd("Jane Doe is a freelance journalist who covers the Baltic.")))).containsExactly("AUTHOR_BIO: Jane Doe is a freelance journalist who covers the Baltic.");
    }

    @Test
    void aBioOfTheNamedAuthorIsMarkedWhateverItSays() {
        assertThat(leftOut(text("Envoys meet\nBy Edith Marrow\n\n" + PARAGRAPH + "\n\nEdith Marrow taught history for thirty years.\n"))).endsWith("AUTHOR_BIO: Edith Marrow taught history for thirty years.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Jane Doe, whose letter the envoys discussed in Vienna, was freed on Monday. Jane Doe is a journalist who was arrested in May.\n\nJane Doe is a journalist who has spent two years in prison.",
        "Mr. Gerasimov is the spokesman who writes the communiques of the foreign ministry in Moscow.",
        "I was there as a writer, an old negotiator recalled, and what I saw was two tired men."})
    void aLastParagraphThatNamesAJournalistIsNotAlwaysABio(String end) {
        assertThat(leftOut(text(atTheEnd(end)))).isEmpty();
    }

    @Test
    void aCommentThreadIsMarkedToItsEnd() {
        assertThat(leftOut(text(atTheEnd("2 thoughts on “Envoys meet”\nbob\nThe whole thing is a swindle, and everybody who has read the treaty knows it by now, believe me.\nann\nNot so.")))).singleElement().asString().startsWith("COMMENT_FORM: 2 thoughts").endsWith("Not so.");
    }
}
