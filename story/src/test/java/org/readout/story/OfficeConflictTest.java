package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Article.named;
import static org.readout.story.Article.person;
import static org.readout.story.Shown.conflicts;
import static org.readout.story.Shown.story;

import org.junit.jupiter.api.Test;
import org.readout.model.Actor;

class OfficeConflictTest {

    private static final Actor ORTEGA = person("Lucia Ortega", "PER");
    private static final Actor VEGA = person("Tomas Vega", "PER");

    private static Article calls(String name, String day, String office, Actor who) {
        return named(name).published(day).claims(who.name() + " spoke.", Binding.office("current " + office, who));
    }

    @Test
    void twoHoldersOfOneOfficeAtOneTimeAreAConflict() {
        assertThat(conflicts(story(calls("a.txt", "1961-05-04", "foreign minister of PER", ORTEGA), calls("b.txt", "1961-05-04", "foreign minister of PER", VEGA))))
                .containsExactly("office: Lucia Ortega: foreign minister of PER | Tomas Vega: foreign minister of PER");
        assertThat(story(calls("a.txt", "1961-05-04", "president of PER", ORTEGA), calls("b.txt", "1961-05-04", "president of PER", VEGA)).conflicts().get(0).statement())
                .isEqualTo("One account calls Lucia Ortega president of Peru, another Tomas Vega.");
        assertThat(story(calls("a.txt", "1961-05-04", "monarch of PER", ORTEGA), calls("b.txt", "1961-05-09", "monarch of PER", VEGA)).conflicts().get(0).explanations())
                .containsExactly("succession in office: one may have followed the other between the two accounts");
    }

    @Test
    void holdersAtTimesApartOrOfUnknownTimeAreNone() {
        assertThat(story(calls("a.txt", "1961-05-04", "president of PER", ORTEGA), calls("b.txt", "1963-05-04", "president of PER", VEGA)).conflicts()).isEmpty();
        assertThat(story(calls("a.txt", "1961", "president of PER", ORTEGA), calls("b.txt", "1961-05-04", "president of PER", VEGA)).conflicts()).isEmpty();
        assertThat(story(calls("a.txt", "1961-05-04", "president of PER", ORTEGA), calls("b.txt", "1961-05-04", "president of CHL", VEGA)).conflicts()).isEmpty();
    }

    @Test
    void onePersonInTwoOfficesIsAConflictButAPrimeMinisterMayHaveAMinistry() {
        assertThat(conflicts(story(calls("a.txt", "1961-05-04", "trade minister of PER", ORTEGA), calls("b.txt", "1961-05-04", "health minister of PER", ORTEGA))))
                .containsExactly("office: in office: health minister of PER | in office: trade minister of PER");
        assertThat(conflicts(story(calls("a.txt", "1961-05-04", "ambassador to BRA of PER", ORTEGA), calls("b.txt", "1961-05-04", "ambassador to CHL of PER", ORTEGA))))
                .containsExactly("office: in office: ambassador to BRA of PER | in office: ambassador to CHL of PER");
        assertThat(story(calls("a.txt", "1961-05-04", "prime minister of PER", ORTEGA), calls("b.txt", "1961-05-04", "health minister of PER", ORTEGA)).conflicts()).isEmpty();
    }
}
