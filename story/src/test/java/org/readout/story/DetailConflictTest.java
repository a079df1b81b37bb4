package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Article.named;
import static org.readout.story.Clause.done;
import static org.readout.story.Shown.conflicts;
import static org.readout.story.Shown.story;

import org.junit.jupiter.api.Test;
import org.readout.model.Claim;

/** What two documents tell of one deed that is no mention of a happening. */
class DetailConflictTest {

    private static final String QUAY = "Divers raised the bell of the wrecked schooner off the harbour of Vardo";
    private static final String BELL = "The bell of the schooner was raised from the harbour of Vardo by divers";

    private static Article raised(String name, String sentence, Clause detail) {
        return named(name).tells(sentence, detail);
    }

    private static Clause bell() {
        return done("rais", "bell", "schooner", "diver", "+vardo");
    }

    @Test
    void oneDeedOnTwoDaysIsAConflictOfDate() {
        Pair.shows(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04")), raised("b.txt", BELL + " on 9 May.", bell().on("1931-05-09")),
                "date: on 1931-05-04 | on 1931-05-09");
        Pair.shows(named("a.txt").tells("The council of Arendal sold the old brewery to a tailor on 2 March.", done("sell", "council", "brewery", "tailor").on("1898-03-02")),
                named("b.txt").tells("On 12 March the old brewery of Arendal was sold by the council to a tailor.", done("sell", "council", "brewery", "tailor").on("1898-03-12")),
                "date: on 1898-03-02 | on 1898-03-12");
        Pair.shows(named("a.txt").tells("Peru and Chile signed the convention on guano at Arica on 1 June.", done("sign", "=PER", "=CHL", "convention", "guano").on("1874-06-01")),
                named("b.txt").tells("The convention on guano was signed by Chile and Peru at Arica on 7 June.", done("sign", "=PER", "=CHL", "convention", "guano").on("1874-06-07")),
                "date: on 1874-06-01 | on 1874-06-07");
    }

    @Test
    void theStatementNamesBothDaysInPlainWords() {
        assertThat(story(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04")), raised("b.txt", BELL + " on 9 May.", bell().on("1931-05-09")))
                .conflicts()).singleElement().satisfies(c -> {
                    assertThat(c.statement()).isEqualTo("One account puts the same on 4 May 1931, another on 9 May 1931.");
                    assertThat(c.explanations()).isEmpty();
                });
    }

    @Test
    void daysThatFollowEachOtherAreNoConflict() {
        assertThat(story(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04")), raised("b.txt", BELL + " on 5 May.", bell().on("1931-05-05"))).conflicts()).isEmpty();
    }

    @Test
    void anotherOfItsKindAnotherSubjectAndWhatIsDoneAgainAndAgainAreNoConflicts() {
        assertThat(story(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04")), raised("b.txt", BELL + " again on 9 May.", bell().on("1931-05-09"))).conflicts()).isEmpty();
        assertThat(story(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04")),
                raised("b.txt", "Wool prices fell at every market in Bradford last Tuesday, on 9 May.", bell().on("1931-05-09"))).conflicts()).isEmpty();
        assertThat(story(named("a.txt").tells("The envoys of Nepal and Tibet met about salt on 4 May.", done("meet", "=NPL", "=TIB", "envoy", "salt").on("1931-05-04")),
                named("b.txt").tells("The envoys of Tibet and Nepal met about salt on 9 May.", done("meet", "=NPL", "=TIB", "envoy", "salt").on("1931-05-09"))).conflicts()).isEmpty();
    }

    @Test
    void whatIsDoneAgainAndAgainIsAConflictAtOnePlaceOrIfItWasTheOnlyOne() {
        Clause fourth = done("meet", "=NPL", "=TIB", "envoy", "salt").on("1931-05-04").at("Gyantse", "Tibet");
        Clause ninth = done("meet", "=NPL", "=TIB", "envoy", "salt").on("1931-05-09").at("Gyantse", "Tibet");
        Pair.shows(named("a.txt").tells("The envoys of Nepal and Tibet met about salt in Gyantse on 4 May.", fourth),
                named("b.txt").tells("The envoys of Tibet and Nepal met about salt in Gyantse on 9 May.", ninth), "date: on 1931-05-04 | on 1931-05-09");
        Pair.shows(named("a.txt").tells("The envoys of Nepal and Tibet met about salt on 4 May, and only then.", done("meet", "=NPL", "=TIB", "envoy", "salt").on("1931-05-04")),
                named("b.txt").tells("The envoys of Tibet and Nepal met about salt on 9 May.", done("meet", "=NPL", "=TIB", "envoy", "salt").on("1931-05-09")),
                "date: on 1931-05-04 | on 1931-05-09");
    }

    @Test
    void oneDeedOfOneDayInTwoPlacesIsAConflictUnlessOneIsAVenue() {
        Pair.shows(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04").at("Vardo", "Norway")),
                raised("b.txt", BELL + " on 4 May.", bell().on("1931-05-04").at("Kem", "Russia")), "place: in Vardo | in Kem");
        assertThat(story(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04").at("Harbour Hotel", "Norway")),
                raised("b.txt", BELL + " on 4 May.", bell().on("1931-05-04").at("Bergen", "Norway"))).conflicts()).isEmpty();
        assertThat(story(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04").at("Vardo", "Norway")),
                raised("b.txt", BELL + " on 11 June.", bell().on("1932-06-11").at("Norway", null))).conflicts())
                .noneMatch(c -> c.kind() == org.readout.model.Conflict.Kind.PLACE);
    }

    @Test
    void twoNumbersOfOneThingAreAConflictByMoreThanRounding() {
        Pair.shows(raised("a.txt", QUAY + " with 12 cannons.", bell().counting(12, "cannons")), raised("b.txt", BELL + ", and 30 cannons.", bell().counting(30, "cannons")),
                "count: 12 cannons | 30 cannons");
        assertThat(story(raised("a.txt", QUAY + " with 312 coins.", bell().counting(312, "coins")), raised("b.txt", BELL + ", and 300 coins.", bell().counting(300, "coins")))
                .conflicts()).isEmpty();
        assertThat(story(raised("a.txt", QUAY + " with 12 cannons.", bell().counting(12, "cannons")), raised("b.txt", BELL + ", and 30 plates.", bell().counting(30, "plates")))
                .conflicts()).isEmpty();
    }

    @Test
    void whatOneDeniesAfterTheDayIsAConflictAndBeforeItIsNone() {
        Pair.shows(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04")),
                raised("b.txt", "The bell of the schooner has not been raised from the harbour of Vardo by any diver.", bell().denied()).published("1931-05-06"),
                "occurrence: it happened | it did not happen");
        assertThat(story(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04")),
                raised("b.txt", "The bell of the schooner has not been raised from the harbour of Vardo by any diver.", bell().denied()).published("1931-05-01"))
                .conflicts()).isEmpty();
        assertThat(story(raised("a.txt", QUAY + " on 4 May.", bell().on("1931-05-04")),
                raised("b.txt", "No diver has raised a bell of a schooner in the harbour of Vardo since 1925.", bell().denied()).published("1931-05-06"))
                .conflicts()).isEmpty();
    }

    @Test
    void aFirstIsBrokenByALikeDeedInsideItsTimeOnly() {
        Article first = named("a.txt").published("1931-05-08").tells("It was the first exchange of prisoners between Chad and Niger since 1912.",
                done("exchange", "=TCD", "=NER", "prisoner").on("1912/..").bound(Claim.Kind.FIRST));
        Article inside = named("b.txt").tells("Niger and Chad exchanged ten prisoners in March 1924.", done("exchange", "=TCD", "=NER", "prisoner").on("1924-03"));
        Article before = named("c.txt").tells("Niger and Chad exchanged ten prisoners in March 1910.", done("exchange", "=TCD", "=NER", "prisoner").on("1910-03"));
        Article others = named("d.txt").tells("Niger, Mali and Chad exchanged ten prisoners in March 1924.", done("exchange", "=TCD", "=NER", "=MLI", "prisoner").on("1924-03"));

        assertThat(conflicts(story(first, inside))).containsExactly("first-since: the first since 1912 | one took place on or about 1924-03");
        assertThat(story(first, before).conflicts()).isEmpty();
        assertThat(story(first, others).conflicts()).isEmpty();
    }

    @Test
    void anotherSecondPartyToOneDeedOfOneDayIsAConflictOfParticipants() {
        Pair.shows(named("a.txt").tells("Cuba and Mexico signed the paper on chess teachers on 4 May.", done("sign", "=CUB", "=MEX", "paper", "chess", "teacher").on("1977-05-04")),
                named("b.txt").tells("The paper on chess teachers was signed by Cuba and Jamaica on 4 May.", done("sign", "=CUB", "=JAM", "paper", "chess", "teacher").on("1977-05-04")),
                "participants: with Mexico | with Jamaica");
        assertThat(story(named("a.txt").tells("Cuba and Mexico also signed the paper on chess teachers on 4 May.", done("sign", "=CUB", "=MEX", "paper", "chess", "teacher").on("1977-05-04")),
                named("b.txt").tells("The paper on chess teachers was signed by Cuba and Jamaica on 4 May.", done("sign", "=CUB", "=JAM", "paper", "chess", "teacher").on("1977-05-04")))
                .conflicts()).isEmpty();
    }

    /** A story of two accounts. */
    private static final class Pair {
        static void shows(Article one, Article other, String conflict) {
            assertThat(conflicts(story(one, other))).containsExactly(conflict);
            assertThat(conflicts(story(other, one))).containsExactly(conflict);
        }
    }
}
