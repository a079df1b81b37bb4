package org.readout.bench.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each figure once right and once wrong, on a text whose offsets differ between code points (expected) and UTF-16 code units (told). */
class ScoreTest {

    private static final Articles TEXTS = new Articles(new TreeMap<>(Map.of(
            "a1-oslo.txt", "🕊 Anna Berg met Bo Dahl in Oslo on 3 May 2021. If Dahl returns, talks could resume.",
            "a2-bern.md", "Berg and Dahl met in Bern. Focus keyphrase: peace")));

    private static final String DOCUMENTS = """
            {"documents": [{"id": "d-1", "name": "a1-oslo.txt", "signals": []}, {"id": "d-2", "name": "a2-bern.md", "signals": []},
                           {"id": "d-3", "name": "a3-page.html", "signals": []}]}""";

    private static final String MET_IN_OSLO = """
            {"events": [{"id": "x1", "type": "meeting", "date": "2021-05-03", "participants": ["Anna Berg", "Bo Dahl"], "core": true,
              "final_status": "occurred", "mentions": [{"doc": "a1", "status_in_doc": "occurred", "span": "Anna Berg met", "start": 2}]}]}""";

    @Test
    void aHappeningIsFoundByFormCompanyAndDate() {
        Score score = score(event("CONSULT", "meeting", "2021-05", "occurred", "President Berg"), MET_IN_OSLO);
        assertThat(score.figure("event_recall")).hasToString("event_recall                   1.000  1 of 1");
        assertThat(value(score, "core_recall")).isEqualTo(1);
        assertThat(value(score, "contact_precision")).isEqualTo(1);
        assertThat(value(score, "standing_accuracy")).isEqualTo(1);
    }

    @Test
    void aHappeningOfAnotherFormCompanyOrDateIsNotTheExpectedOne() {
        for (String other : new String[] {
            event("CONSULT", "phone", "2021-05-03", "occurred", "Anna Berg"),
            event("CONSULT", "meeting", "2021-05-03", "occurred", "The President of Norway"),
            event("CONSULT", "meeting", "2021-05-04", "occurred", "Anna Berg")}) {
            Score score = score(other, MET_IN_OSLO);
            assertThat(value(score, "event_recall")).as(other).isZero();
            assertThat(value(score, "core_recall")).isZero();
            assertThat(value(score, "contact_precision")).isZero();
            assertThat(score.figure("standing_accuracy").value()).isNull();
            assertThat(score.remarks()).contains("missed event: x1 (core) meeting 2021-05-03 [Anna Berg, Bo Dahl]");
        }
    }

    @Test
    void anUndatedHappeningIsFoundByItsPassage() {
        assertThat(value(score(event("CONSULT", "meeting", "", "occurred", "Anna Berg", mention(3, 16, "occurred")), MET_IN_OSLO), "event_recall")).isEqualTo(1);
        assertThat(value(score(event("CONSULT", "meeting", "", "occurred", "Anna Berg", mention(17, 20, "occurred")), MET_IN_OSLO), "event_recall")).isZero();
    }

    @Test
    void oneToldHappeningIsNotTwoExpectedOnes() {
        String twice = MET_IN_OSLO.replace("]}]}", "]}, {\"id\": \"x2\", \"type\": \"talks\", \"date\": \"2021-05-03\", \"participants\": [], \"mentions\": []}]}");
        assertThat(score(event("CONSULT", "meeting", "2021-05-03", "occurred", "Anna Berg"), twice).figure("event_recall").detail()).isEqualTo("1 of 2");
    }

    @Test
    void anotherStandingIsWrong() {
        Score score = score(event("CONSULT", "meeting", "2021-05-03", "planned", "Anna Berg"), MET_IN_OSLO);
        assertThat(value(score, "standing_accuracy")).isZero();
        assertThat(score.remarks()).contains("standing: x1 is occurred, told as planned (Berg)");
    }

    @Test
    void aMentionIsFoundIfAnyTouchesItsPassageAndRightIfOneOfThemHasItsStatus() {
        Score right = score(event("OTHER", "", "", "", "", mention(15, 30, "planned"), mention(3, 7, "ongoing")), MET_IN_OSLO);
        assertThat(value(right, "mention_recall")).isEqualTo(1);
        assertThat(value(right, "mention_status_accuracy")).isEqualTo(1);
        Score wrong = score(event("OTHER", "", "", "", "", mention(15, 30, "planned")), MET_IN_OSLO);
        assertThat(value(wrong, "mention_recall")).isEqualTo(1);
        assertThat(value(wrong, "mention_status_accuracy")).isZero();
        Score missed = score(event("OTHER", "", "", "", "", mention(16, 30, "occurred")), MET_IN_OSLO);
        assertThat(value(missed, "mention_recall")).isZero();
        assertThat(missed.figure("mention_status_accuracy").value()).isNull();
    }

    @Test
    void aConflictIsShownIfItsEvidenceTouchesAllPassages() {
        String place = """
                {"conflicts": [{"kind": "place", "what": "Oslo or Bern", "spans": [{"doc": "a1", "span": "in Oslo", "start": 24}, {"doc": "a2", "span": "in Bern", "start": 18}]},
                               {"kind": "count", "what": "a look-alike", "hard": false, "spans": [{"doc": "a2", "span": "Dahl", "start": 9}]}]}""";
        String both = """
                {"conflicts": [{"id": "c-1", "explanations": [], "sides": [{"says": "Oslo", "evidence": [{"document": "d-1", "start": 25, "end": 32, "quote": "in Oslo"}]},
                    {"says": "Bern", "evidence": [{"document": "d-2", "start": 18, "end": 25, "quote": "in Bern"}]}]}]}""";
        assertThat(score(both, place).figure("conflict_recall_hard").detail()).isEqualTo("1 of 1");
        assertThat(value(score(both, place), "conflicts_unexplained_extra")).isZero();
        Score half = score(both.replace("\"d-2\", \"start\": 18", "\"d-2\", \"start\": 25"), place);
        assertThat(value(half, "conflict_recall_hard")).isZero();
        assertThat(value(half, "conflicts_unexplained_extra")).isEqualTo(1);
        assertThat(value(score(both.replace("\"explanations\": []", "\"explanations\": [\"two meetings\"]"), "{}"), "conflicts_unexplained_extra")).isZero();
    }

    @Test
    void aSignalIsFoundInItsDocument() {
        String leaked = """
                {"low_quality": [{"doc": "a2", "why": "search-engine filler", "spans": [{"span": "Focus keyphrase: peace", "start": 27}]}]}""";
        String told = """
                {"documents": [{"id": "d-2", "name": "a2-bern.md", "signals": [{"kind": "filler", "start": 27, "end": 32, "quote": "Focus"}]}]}""";
        assertThat(value(score(told, leaked), "signal_recall")).isEqualTo(1);
        assertThat(value(score(told, leaked.replace("a2", "a1")), "signal_recall")).isZero();
    }

    @Test
    void aPositionNeedsItsPassageAndItsActor() {
        String wanted = """
                {"positions": [{"doc": "a1", "actor": "Dahl government", "span": "talks could resume", "start": 64}]}""";
        String told = """
                {"positions": [{"actor": {"name": "Bo Dahl"}, "document": "d-1", "start": 65, "end": 70, "quote": "talks"}]}""";
        assertThat(value(score(told, wanted), "position_recall")).isEqualTo(1);
        assertThat(value(score(told.replace("Bo Dahl", "Anna Berg"), wanted), "position_recall")).isZero();
    }

    @Test
    void aScenarioNeedsItsConditionAndOneOfItsConsequences() {
        String wanted = """
                {"scenarios": [{"doc": "a1", "trigger": {"span": "If Dahl returns", "start": 47}, "consequences": [{"span": "talks could resume", "start": 64}]}]}""";
        String told = """
                {"scenarios": [{"condition": {"document": "d-1", "start": 48, "end": 63, "quote": "If Dahl returns"},
                                "consequences": [{"start": 65, "end": 83, "quote": "talks could resume"}]}]}""";
        assertThat(value(score(told, wanted), "scenario_recall")).isEqualTo(1);
        assertThat(value(score(told.replace("\"start\": 65, \"end\": 83", "\"start\": 40, \"end\": 46"), wanted), "scenario_recall")).isZero();
    }

    @Test
    void aQuoteIsBrokenIfTheTextThereDiffersAndPagesAreNotChecked() {
        String right = """
                {"claims": {"any": [{"document": "d-1", "start": 3, "end": 12, "quote": "Anna Berg"}]}}""";
        assertThat(score(right, "{}").figure("broken_quotes").toString()).endsWith(" 0  of 1 checked, 0 in pages");
        assertThat(value(score(right.replace("3", "2"), "{}"), "broken_quotes")).isEqualTo(1);
        assertThat(value(score(right.replace("12", "999"), "{}"), "broken_quotes")).isEqualTo(1);
        assertThat(value(score(right.replace("d-1", "d-unknown"), "{}"), "broken_quotes")).isEqualTo(1);
        assertThat(score(right.replace("d-1", "d-3"), "{}").figure("broken_quotes").toString()).endsWith(" 0  of 0 checked, 1 in pages");
    }

    @Test
    void quotesOfSignalsAndConsequencesAreCheckedToo() {
        String told = """
                {"documents": [{"id": "d-2", "name": "a2-bern.md", "signals": [{"start": 27, "end": 32, "quote": "Focus"}, {"start": 27, "end": 32, "quote": "Fokus"}]}]}""";
        assertThat(score(told, "{}").figure("broken_inner_quotes").toString()).endsWith(" 1  of 2 checked, 0 in pages");
    }

    @Test
    void whatIsNotAStoryIsRefusedWithTheMissingPart() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertThatThrownBy(() -> Score.of(json.readTree("{\"events\": 3}"), json.readTree("{}"), TEXTS))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("no list 'documents' in {\"events\":3}");
    }

    private static double value(Score score, String figure) {
        Double value = score.figure(figure).value();
        assertThat(value).as(figure).isNotNull();
        return value == null ? Double.NaN : value;
    }

    private static String event(String type, String mode, String edtf, String standing, String name, String... mentions) {
        return "{\"events\": [{\"id\": \"e-1\", \"label\": \"Berg\", \"type\": \"" + type + "\", \"mode\": \"" + mode + "\", \"when\": {\"edtf\": \"" + edtf
                + "\"}, \"standing\": \"" + standing + "\", \"participants\": [{\"name\": \"" + name + "\"}], \"mentions\": ["
                + String.join(", ", mentions) + "]}]}";
    }

    private static String mention(int start, int end, String status) {
        return "{\"document\": \"d-1\", \"start\": " + start + ", \"end\": " + end + ", \"quote\": \"\", \"status\": \"" + status + "\"}";
    }

    /** Parts that a test does not speak of are empty. */
    private static Score score(String story, String expected) {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode told = (ObjectNode) json.readTree("{\"events\": [], \"conflicts\": [], \"positions\": [], \"scenarios\": []}");
            told.setAll((ObjectNode) json.readTree(DOCUMENTS));
            told.setAll((ObjectNode) json.readTree(story));
            ObjectNode wanted = (ObjectNode) json.readTree("{\"events\": [], \"conflicts\": [], \"low_quality\": [], \"positions\": [], \"scenarios\": []}");
            wanted.setAll((ObjectNode) json.readTree(expected));
            return Score.of(told, wanted, TEXTS);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
