package org.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.actor.Casting.actors;
import static org.readout.reading.actor.Casting.places;

import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void aTownAndItsStateAreOnePlace() {
        assertThat(places("They met at Hofdi House in Reykjavik, Iceland.")).containsExactly("Hofdi House = Hofdi House, Reykjavik, Iceland ISL",
                "Reykjavik, Iceland = Reykjavik, Iceland ISL");
        assertThat(actors("Gunmen in Reykjavik, Iceland, fled.")).containsExactly("Gunmen = gunmen ISL UAF");
    }

    @Test
    void theTextSaysWhichParis() {
        assertThat(places("He lives in Paris, Texas.")).containsExactly("Paris, Texas = Paris, Texas, United States USA");
        assertThat(places("He lives in Paris.")).containsExactly("Paris = Paris, France FRA");
    }

    @Test
    void inMoscowIsAPlaceAndNoActor() {
        assertThat(places("The ministers met in Moscow.")).containsExactly("Moscow = Moscow, Russia RUS");
        assertThat(actors("Tourists died in Moscow and flew to Russia.")).doesNotContain("Moscow = Russia RUS", "Russia = Russia RUS");
    }

    @Test
    void aStateThatActsIsNoPlace() {
        assertThat(places("Russia attacked. Sanctions on Iran failed.")).isEmpty();
    }

    @Test
    void aVisitedStateIsBoth() {
        assertThat(places("Nixon visited China.")).containsExactly("China = China CHN");
        assertThat(actors("Nixon visited China.")).contains("China = China CHN");
    }

    @Test
    void aDatelineIsAPlace() {
        assertThat(places("CAIRO (Reuters) - Egypt rejected the plan.")).containsExactly("CAIRO = Cairo, Egypt EGY");
    }

    @Test
    void theCapitalOfAStateIsFound() {
        assertThat(places("Bombs fell on the Sudanese capital.")).containsExactly("Sudanese capital = Khartoum, Sudan SDN");
        assertThat(places("They met in the capital of Peru.")).containsExactly("capital of Peru = Lima, Peru PER");
    }

    @Test
    void everyPlaceLeadsToItsState() {
        assertThat(places("They met at Camp David.")).containsExactly("Camp David = Camp David, Maryland, United States USA");
        assertThat(places("They met at Blair House.")).containsExactly("Blair House = Blair House, Washington, United States USA");
        assertThat(places("They met in Alaska and in Jerusalem.")).containsExactly("Alaska = Alaska, United States USA", "Jerusalem = Jerusalem, Israel ISR");
    }

    @Test
    void aRoomIsItsBuilding() {
        assertThat(places("It was signed in the East Room of the White House.")).isNotEmpty().allMatch(p -> p.endsWith("= White House, Washington, United States USA"));
        assertThat(places("It was signed in the Rose Garden.")).containsExactly("Rose Garden = White House, Washington, United States USA");
    }

    @Test
    void aTownLiesInTheStateOfItsTime() {
        assertThat(Casting.cast("They met in Moscow and in Sochi.", "1986-05-01").places()).extracting(p -> p.place().within()).containsOnly("Soviet Union");
        assertThat(Casting.cast("They met in Prague.", "1975-05-01").places()).extracting(p -> p.place().within()).containsOnly("Czechoslovakia");
        assertThat(Casting.cast("They met in Belgrade.", "2010-05-01").places()).extracting(p -> p.place().within()).containsOnly("Serbia");
    }

    @Test
    void oldAndNewSpellingsAreOnePlace() {
        assertThat(places("He flew to Kiev.")).containsExactly("Kiev = Kyiv, Ukraine UKR");
    }

    @Test
    void anUnknownPlaceKeepsItsName() {
        assertThat(places("The plane landed in Maryville, Tennessee.")).containsExactly("Maryville, Tennessee = Maryville, Tennessee, United States USA");
    }
}
