package org.readout.reading.position;

import org.readout.reading.Loaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Document;
import org.readout.model.Position;
import org.readout.model.Region;
import org.readout.model.Span;
import org.readout.reading.parse.Parser;
import org.readout.reading.parse.Sentence;
import org.readout.reading.voice.Voices;

class PositionsTest {

    private static final Parser PARSER = Loaded.parser();
    private static final Voices AUTHOR = (s, t) -> List.of();
    private static final Actor EGYPT = new Actor("EGY", "Egypt", Actor.Kind.STATE, "EGY", "");
    private static final Actor SUDAN = new Actor("SDN", "Sudan", Actor.Kind.STATE, "SDN", "");
    private static final Actor ETHIOPIA = new Actor("ETH", "Ethiopia", Actor.Kind.STATE, "ETH", "");
    private static final Actor ABIY = new Actor("abiy-ahmed", "Abiy Ahmed", Actor.Kind.PERSON, "ETH", "GOV");
    private static final Map<String, Actor> NAMED = Map.of("Egypt", EGYPT, "Cairo", EGYPT, "Egyptian", EGYPT, "Sudan", SUDAN,
            "Ethiopia", ETHIOPIA, "Ethiopian", ETHIOPIA, "Abiy", ABIY, "He", ABIY, "he", ABIY);

    @Test
    void aDemandNamesActorTargetIssueAndTheTextsOwnWords() {
        Position p = only("Egypt demanded a binding agreement on the dam from Ethiopia.");

        assertThat(p.actor()).isEqualTo(EGYPT);
        assertThat(p.stance()).isEqualTo(Position.Stance.DEMANDS);
        assertThat(p.statement()).startsWith("a binding agreement on the dam");
        assertThat(p.issue()).isEqualTo("diplomacy");
        assertThat(p.evidence().quote()).isEqualTo("Egypt demanded a binding agreement on the dam from Ethiopia");
    }

    @Test
    void eachOfSeveralActorsHoldsThePosition() {
        assertThat(stances("Egypt and Sudan rejected the filling of the reservoir."))
                .containsExactly("Egypt REJECTS the filling of the reservoir", "Sudan REJECTS the filling of the reservoir");
    }

    @Test
    void negationTurnsSupportIntoRejectionAndRejectionIntoNothing() {
        assertThat(stances("Egypt does not support the plan.")).containsExactly("Egypt REJECTS the plan");
        assertThat(stances("Egypt did not reject the plan.")).isEmpty();
    }

    @Test
    void theAgentOfAPassiveHoldsThePosition() {
        assertThat(stances("The minister left a plan opposed by Sudan on the table.")).containsExactly("Sudan REJECTS a plan");
        assertThat(stances("The proposal was rejected by Ethiopia.")).containsExactly("Ethiopia REJECTS The proposal");
    }

    @Test
    void aSupposedPositionKeepsItsModal() {
        assertThat(stances("Ethiopia would probably refuse to share the data.")).containsExactly("Ethiopia REJECTS would probably refuse to share the data");
    }

    @Test
    void aStanceUnderAConditionOrInAQuestionIsNone() {
        assertThat(stances("If Egypt rejects the plan, the talks are over.")).isEmpty();
        assertThat(stances("Does Sudan support the plan?")).isEmpty();
        assertThat(stances("Ethiopia denied that it opposes the talks.")).containsExactly("Ethiopia REJECTS it opposes the talks");
    }

    @Test
    void nounsCarryStancesToo() {
        assertThat(stances("Sudan's reluctance to sign the treaty surprised the mediators.")).containsExactly("Sudan REJECTS sign the treaty");
        assertThat(stances("Egypt has signaled its willingness for a longer truce.")).containsExactly("Egypt OFFERS a longer truce");
        assertThat(stances("Egypt said there is no need for a new round of talks.")).containsExactly("Egypt REJECTS a new round of talks");
    }

    @Test
    void adjectivesCarryStancesToo() {
        assertThat(stances("Ethiopia is ready to resume negotiations.")).containsExactly("Ethiopia OFFERS to resume negotiations");
        assertThat(stances("Sudan is not willing to wait.")).containsExactly("Sudan REJECTS to wait");
        assertThat(stances("Egypt remains opposed to the project.")).containsExactly("Egypt REJECTS the project");
    }

    @Test
    void whatSomebodySaysAnotherMustDoIsADemand() {
        assertThat(stances("Egypt said that Ethiopia must stop the filling.")).containsExactly("Egypt DEMANDS Ethiopia must stop the filling");
        assertThat(stances("Egypt said that Egypt must stop the filling.")).isEmpty();
    }

    @Test
    void bulletsUnderAQuestionOfWhatSomebodyWantsAreDemands() {
        String text = "And what does Egypt want?\n\n- A binding agreement.\n- Data on the flow of the river.\n\nThe talks go on.\n";
        assertThat(stances(text)).containsExactly("Egypt DEMANDS A binding agreement", "Egypt DEMANDS Data on the flow of the river");
    }

    @Test
    void demandsBehindAColonAreDemands() {
        assertThat(stances("The note repeats Egypt's demands: a binding treaty and a slower filling."))
                .containsExactly("Egypt DEMANDS a binding treaty and a slower filling");
    }

    @Test
    void anUnnamedGroupMayHoldAPosition() {
        assertThat(stances("Critics warn that the dam could break.")).containsExactly("critics WARNS the dam could break");
    }

    @Test
    void sayingAndMeetingAreNoStances() {
        assertThat(stances("Abiy met the envoy. He said the talks went well. Sudan declined to comment.")).isEmpty();
    }

    @Test
    void aQuotationIsNotLeftOpen() {
        assertThat(stances("Abiy did not want a \"wasted meeting.\"")).containsExactly("Abiy Ahmed REJECTS a \"wasted meeting.\"");
    }

    @Test
    void theTeamOfAnActorSpeaksForIt() {
        assertThat(stances("Abiy's team offered a compromise.")).containsExactly("Abiy Ahmed OFFERS a compromise");
    }

    @Test
    void theOneAddressedIsTheTarget() {
        Position p = only("Egypt urged Ethiopia to stop the filling.");

        assertThat(p.target()).isEqualTo(ETHIOPIA);
        assertThat(p.stance()).isEqualTo(Position.Stance.DEMANDS);
    }

    @Test
    void theHolderIsNotRepeatedAsVoice() {
        Attribution own = new Attribution("Egypt", "said", new Span(0, 5), "EGY");
        Attribution paper = new Attribution("a newspaper", "reported", new Span(0, 5), "");
        String text = "Egypt rejected the plan.";
        List<Sentence> sentences = PARSER.parse(text);

        List<Position> found = new Positions().find(document(text, List.of()), sentences, StandInCast.naming(sentences, NAMED), (s, t) -> List.of(paper, own));

        assertThat(found).singleElement().extracting(Position::attribution).isEqualTo(List.of(paper));
    }

    @Test
    void whatIsNoPartOfTheAccountIsNotRead() {
        String text = "Egypt rejected the plan.";
        Region region = new Region(new Span(0, 24), Region.Kind.RELATED_LINKS, "a link");
        List<Sentence> sentences = PARSER.parse(text);

        assertThat(new Positions().find(document(text, List.of(region)), sentences, StandInCast.naming(sentences, NAMED), AUTHOR)).isEmpty();
    }

    private static Position only(String text) {
        List<Position> found = find(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> stances(String text) {
        return find(text).stream().map(p -> p.actor().name() + " " + p.stance() + " " + p.statement()).toList();
    }

    private static List<Position> find(String text) {
        List<Sentence> sentences = PARSER.parse(text);
        List<Position> found = new Positions().find(document(text, List.of()), sentences, StandInCast.naming(sentences, NAMED), AUTHOR);
        assertThat(found).allSatisfy(p -> assertThat(p.evidence().quote()).isEqualTo(p.evidence().span().of(text)));
        return found;
    }

    private static Document document(String text, List<Region> leftOut) {
        return new Document("d-000000000000", "test.txt", "0".repeat(64), text, "en", List.of(), leftOut);
    }
}
