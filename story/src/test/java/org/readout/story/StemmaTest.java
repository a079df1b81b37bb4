package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.story.Article.named;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;
import org.readout.model.Ground;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Ruling;
import org.readout.story.origin.Stemma;

/** What must hold of the family tree of texts, and what joins documents or keeps them apart. */
class StemmaTest {

    private static final List<String> FOOTER = List.of(
            "This is a developing story and it will be updated as our reporters learn more about what is happening on the ground tonight.",
            "Sign up for our morning newsletter to get the five things that you need to know in your inbox before breakfast.",
            "The views expressed here are those of their authors and do not necessarily reflect the position of this paper or its owners.");

    private static Article article(String name, List<String> sentences) {
        Article article = named(name);
        sentences.forEach(article::says);
        return article;
    }

    private static List<Origin> origins(Reading... readings) {
        return Stemma.of(List.of(readings), List.of()).origins();
    }

    private static List<Reading> pile(int seed) {
        Random random = new Random(seed);
        List<Reading> pile = new ArrayList<>();
        for (List<List<String>> trade : Trades.ALL) {
            for (List<String> account : trade) {
                pile.add(article("root" + pile.size() + ".txt", account).read());
            }
        }
        for (int i = 0; i < 12; i++) {
            List<String> account = Trades.ALL.get(random.nextInt(3)).get(random.nextInt(2));
            List<String> changed = Accounts.rewritten(account, random.nextInt(31) / 100.0, random);
            Article copy = article("copy" + i + ".txt", random.nextBoolean() ? changed : Accounts.reordered(changed, random));
            pile.add((random.nextBoolean() ? copy.credit("Wire Agency") : copy.published("1999-05-1" + random.nextInt(9))).read());
        }
        return pile;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void copiesRewritesReorderedAndCreditedVersionsAddNoOrigin(int seed) {
        assertThat(Stemma.of(pile(seed), List.of()).origins()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void eachIndependentAccountAddsOneOrigin(int seed) {
        Stemma stemma = Stemma.of(pile(seed), List.of());
        for (List<String> account : Accounts.INDEPENDENT) {
            int before = stemma.origins().size();
            stemma = stemma.with(article("new" + before + ".txt", account).read());

            assertThat(stemma.origins()).hasSize(before + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void oneByOneInAnyOrderIsTheSameAsAtOnce(int seed) {
        List<Reading> pile = pile(seed);
        List<Ruling> rulings = List.of(new Ruling(pile.get(0).document().id(), pile.get(3).document().id(), Ruling.Verdict.TOGETHER, "ed.: one author"),
                new Ruling(pile.get(7).document().id(), pile.get(8).document().id(), Ruling.Verdict.APART, "ed.: both were there"));
        List<Origin> atOnce = Stemma.of(pile, rulings).origins();

        Collections.shuffle(pile, new Random(seed));
        Stemma grown = Stemma.of(pile.subList(0, 5), rulings);
        for (Reading reading : pile.subList(5, pile.size())) {
            grown = grown.with(reading);
        }

        assertThat(grown.origins()).isEqualTo(atOnce);
        Collections.shuffle(pile, new Random(seed + 1));
        assertThat(Stemma.of(pile, rulings).origins()).isEqualTo(atOnce);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyPassageIsAnExactQuoteOfBothDocuments(int seed) {
        List<Reading> pile = pile(seed);
        Map<String, Document> documents = pile.stream().map(Reading::document).collect(Collectors.toMap(Document::id, d -> d));

        List<Ground> grounds = Stemma.of(pile, List.of()).origins().stream().flatMap(o -> o.grounds().stream()).toList();

        assertThat(grounds).hasSize(12).allSatisfy(g -> assertThat(g.passages()).isNotEmpty().allSatisfy(p -> {
            String here = p.here().of(documents.get(g.document()).text());
            String there = p.there().of(documents.get(g.other()).text());
            assertThat(here.charAt(0)).satisfies(Character::isLetterOrDigit);
            assertThat(common(here, there)).as(here + " | " + there).isGreaterThanOrEqualTo(2);
        }));
    }

    private static long common(String here, String there) {
        List<String> words = List.of(there.split("\\W+"));
        return List.of(here.split("\\W+")).stream().filter(words::contains).count();
    }

    @Test
    void manyCopiesOfOneTextAreOneOriginAndTheSameLeadShowsThem() {
        List<Reading> pile = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pile.add(article("copy" + i + ".txt", Accounts.rewritten(Trades.TRAMS.get(0), i == 0 ? 0 : 0.2, new Random(i))).published("1958-08-" + (i == 0 ? "03" : "04")).read());
        }

        assertThat(Stemma.of(pile, List.of()).origins()).singleElement().satisfies(origin -> {
            assertThat(origin.lead()).isEqualTo(pile.get(0).document().id());
            assertThat(origin.grounds()).hasSize(59).allSatisfy(g -> assertThat(g.other()).isEqualTo(origin.lead()));
        });
    }

    @Test
    void aParagraphTakenFromAnotherIsShownAndMakesNoOneOrigin() {
        List<String> essay = new ArrayList<>(Trades.VINEYARD.get(1));
        essay.addAll(3, Trades.OBSERVATORY.get(0).subList(1, 4));

        List<Origin> origins = origins(article("report.txt", Trades.OBSERVATORY.get(0)).published("1923-03-15").read(), article("essay.txt", essay).published("2011-01-20").read());

        assertThat(origins).hasSize(2);
        Ground ground = origins.stream().flatMap(o -> o.grounds().stream()).findFirst().orElseThrow();
        assertThat(ground.kind()).isEqualTo(Ground.Kind.PASSAGE);
        assertThat(ground.reason()).isEqualTo("34 content words of essay.txt outside quotations stand in passages that report.txt has too; published 87 years later");
        assertThat(ground.passages()).singleElement().satisfies(p -> {
            String text = article("essay.txt", essay).published("2011-01-20").read().document().text();
            assertThat(p.here().of(text)).startsWith("The old glass, cast in Pittsburgh").endsWith("steer by the southern stars");
        });
    }

    @Test
    void aTranslationBackIntoTheLanguageIsTheSameOrigin() {
        List<String> back = List.of(
                "On 2 August 1958 the leaders of the tram workers met the agent of the company in Calcutta, eleven days after the cars came to a halt in Shyambazar.",
                "An increase of the second-class fare by one pice emptied the carriages and the streets were filled with brickbats.",
                "The agent Malcolm Reid presented ledgers in order to prove that the price of copper for the overhead wire doubled since Suez.",
                "The secretary Dhiren Majumdar replied that the conductors were sleeping four in a bunk behind the depot of Belgachia.",
                "The monsoon rain entered through the roof of the hall and it was collected in three buckets of brass.",
                "Reid suggested a canteen, on Thursdays a doctor, and that no fares be raised further before the pujas.",
                "The visitors demanded that the price of rice should be written in each wage slip.",
                "The police in white drill counted nineteen thousand demonstrators on the maidan.");

        assertThat(origins(article("original.txt", Trades.TRAMS.get(0)).read(), article("back.txt", back).read())).singleElement().satisfies(o ->
                assertThat(o.grounds().get(0).kind()).isIn(Ground.Kind.RETOLD, Ground.Kind.REWRITE));
    }

    @Test
    void closingLinesOfAPublisherMakeNoCopy() {
        List<Reading> pile = IntStream.range(0, 6).mapToObj(i -> {
            List<String> account = new ArrayList<>(Trades.ALL.get(i / 2).get(i % 2).subList(0, 3));
            account.addAll(FOOTER);
            return article("short" + i + ".txt", account).read();
        }).toList();

        assertThat(Stemma.of(pile, List.of()).origins()).hasSize(6).allSatisfy(o -> assertThat(o.grounds()).isEmpty());
    }

    @Test
    void whatIsSaidToAllReportersMakesNoCopy() {
        String statement = "\u201cWe have offered everything that a province of our size can offer, and we shall not sell the dome, the mirror or the mules, neither to a cinema "
                + "company nor to anybody else who comes with a cheque book and a brass band,\u201d Rosario Lagos said.";
        List<String> one = new ArrayList<>(Trades.OBSERVATORY.get(0));
        List<String> other = new ArrayList<>(Trades.OBSERVATORY.get(1));
        one.add(4, statement);
        other.add(2, statement);

        assertThat(origins(article("a.txt", one).read(), article("b.txt", other).read())).hasSize(2).allSatisfy(o -> assertThat(o.grounds()).isEmpty());
    }

    @Test
    void anAnalystMayPutTogetherAndKeepApart() {
        Reading wire = article("wire.txt", Trades.TRAMS.get(0)).published("1958-08-03").read();
        Reading copy = article("copy.txt", Trades.TRAMS.get(0)).published("1958-08-04").read();
        Reading other = article("other.txt", Trades.TRAMS.get(1)).published("1958-08-05").read();

        assertThat(Stemma.of(List.of(wire, copy, other), List.of(ruling(wire, copy, Ruling.Verdict.APART))).origins()).hasSize(3)
                .anySatisfy(o -> assertThat(o.reason()).isEqualTo("copy.txt is ruled apart from wire.txt: A. Analyst: both sat in the hall"));
        assertThat(Stemma.of(List.of(wire, copy, other), List.of(ruling(wire, other, Ruling.Verdict.TOGETHER))).origins()).singleElement()
                .satisfies(o -> assertThat(o.reason()).contains("other.txt is ruled one with wire.txt: A. Analyst: both sat in the hall"));
    }

    @Test
    void aThirdDocumentDoesNotBringTogetherWhatIsRuledApart() {
        Reading wire = article("wire.txt", Trades.TRAMS.get(0)).read();
        Reading copy = article("copy.txt", Accounts.rewritten(Trades.TRAMS.get(0), 0.1, new Random(1))).read();
        Reading third = article("third.txt", Accounts.rewritten(Trades.TRAMS.get(0), 0.2, new Random(2))).read();

        assertThat(Stemma.of(List.of(wire, copy, third), List.of(ruling(wire, copy, Ruling.Verdict.APART))).origins()).hasSize(2)
                .noneMatch(o -> o.documents().contains(wire.document().id()) && o.documents().contains(copy.document().id()));
    }

    @Test
    void rulingsThatContradictEachOtherAreRefused() {
        Reading a = article("a.txt", Trades.TRAMS.get(0)).read();
        Reading b = article("b.txt", Trades.TRAMS.get(1)).read();
        Reading c = article("c.txt", Trades.VINEYARD.get(0)).read();
        List<Ruling> rulings = List.of(ruling(a, b, Ruling.Verdict.TOGETHER), ruling(b, c, Ruling.Verdict.TOGETHER), ruling(a, c, Ruling.Verdict.APART));

        assertThatThrownBy(() -> Stemma.of(List.of(a, b, c), rulings)).hasMessage("the ruling 'A. Analyst: both sat in the hall' keeps "
                + a.document().id() + " and " + c.document().id() + " apart, which other rulings put together; drop one of them");
    }

    private static Ruling ruling(Reading one, Reading other, Ruling.Verdict verdict) {
        return new Ruling(one.document().id(), other.document().id(), verdict, "A. Analyst: both sat in the hall");
    }

    @Test
    void whatADocumentIsKinToIsToldWithoutAddingIt() {
        Reading wire = article("wire.txt", Trades.TRAMS.get(0)).read();
        Stemma stemma = Stemma.of(List.of(wire, article("other.txt", Trades.VINEYARD.get(0)).read()), List.of());

        assertThat(stemma.kin(article("copy.txt", Trades.TRAMS.get(0)).read())).singleElement()
                .satisfies(g -> assertThat(List.of(g.document(), g.other())).contains(wire.document().id()));
        assertThat(stemma.kin(article("new.txt", Trades.OBSERVATORY.get(0)).read())).isEmpty();
        assertThat(stemma.origins()).hasSize(2);
    }
}
