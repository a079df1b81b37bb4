package org.readout.reading.scenario;

import org.readout.reading.Loaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Attribution;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Scenario;
import org.readout.model.Span;
import org.readout.reading.parse.Parser;

class ScenariosTest {

    private static final Parser PARSER = Loaded.parser();

    @Test
    void anIfClauseLeadsToItsMainClause() {
        assertThat(scenarios("If the talks fail again, Egypt could turn to the Security Council."))
                .containsExactly("If the talks fail again | could | Egypt could turn to the Security Council");
    }

    @Test
    void aTrailingConditionTakesTheClauseBeforeIt() {
        assertThat(scenarios("Officials said the truce will collapse unless both sides pull back."))
                .containsExactly("unless both sides pull back | will | the truce will collapse");
    }

    @Test
    void coordinatedAndParticipialConsequencesAreTold() {
        assertThat(scenarios("If the bank collapses, the state could lose its reserves, forcing the government to borrow abroad."))
                .containsExactly("If the bank collapses | could | the state could lose its reserves | forcing the government to borrow abroad");
    }

    @Test
    void aHappeningAsSubjectIsACondition() {
        assertThat(scenarios("A ceasefire could reduce tensions in the region."))
                .containsExactly("A ceasefire | could | could reduce tensions in the region");
        assertThat(scenarios("The exclusion of the rebels is likely to prolong the war."))
                .containsExactly("The exclusion of the rebels | is | is likely to prolong the war");
    }

    @Test
    void thisTakesUpTheSentenceBefore() {
        assertThat(scenarios("A new round of sanctions could hurt exports. This would weaken the currency."))
                .containsExactly("A new round of sanctions | could | could hurt exports | This would weaken the currency");
    }

    @Test
    void withoutAndSupposeAreConditions() {
        assertThat(scenarios("Without a lasting peace in the east, investors will stay away."))
                .containsExactly("Without a lasting peace in the east | will | investors will stay away");
    }

    @Test
    void oneThingForAnotherIsAScenario() {
        assertThat(scenarios("The rebels offered a truce in exchange for the release of their leaders."))
                .containsExactly("The rebels offered a truce | in exchange for | in exchange for the release of their leaders");
        assertThat(scenarios("The army released ten soldiers in exchange for medicine.")).isEmpty();
    }

    @Test
    void pastGuessesAndSchedulesAndPersonsAreNoScenarios() {
        assertThat(scenarios("The attack may have killed ten people.")).isEmpty();
        assertThat(scenarios("The meeting could be held in Geneva.")).isEmpty();
        assertThat(scenarios("The president may travel to Geneva.")).isEmpty();
    }

    @Test
    void questionsAndIndirectQuestionsAreNoScenarios() {
        assertThat(scenarios("Could a ceasefire end the war?")).isEmpty();
        assertThat(scenarios("Reporters asked if the minister would resign.")).isEmpty();
    }

    @Test
    void aReportedSpeakerBehindTheConsequenceIsNoPartOfIt() {
        assertThat(scenarios("A drought could ruin the harvest, officials said on Monday."))
                .containsExactly("A drought | could | could ruin the harvest");
    }

    @Test
    void theVoiceIsAskedForTheConsequence() {
        String text = "If the talks fail, the river could flood.";
        Attribution voice = new Attribution("the mayor", "said", new Span(0, 2), "");
        List<Scenario> found = new Scenarios().find(document(text), PARSER.parse(text), (s, t) -> List.of(voice));

        assertThat(found).singleElement().extracting(Scenario::attribution).isEqualTo(List.of(voice));
    }

    private static List<String> scenarios(String text) {
        List<Scenario> found = new Scenarios().find(document(text), PARSER.parse(text), (s, t) -> List.of());
        return found.stream().map(s -> s.condition().quote() + " | " + s.modality() + " | "
                + String.join(" | ", s.consequences().stream().map(Evidence::quote).toList())).toList();
    }

    private static Document document(String text) {
        return new Document("d-000000000000", "test.txt", "0".repeat(64), text, "en", List.of(), List.of());
    }
}
