package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Telling;

/** What a document tells to happen, of whatever kind. Every text is of Wednesday 12 June 2024. */
class TellingsTest {

    private static final Reader READER = Reader.load(List.of());

    private static List<Telling> tellings(String text) {
        return READER.tellings(Texts.document("text", text, Read.DAY));
    }

    /** Each telling as {@code lemma date}. */
    private static List<String> dated(String text) {
        return tellings(text).stream().map(t -> t.lemma() + " " + (t.when() == null ? "-" : t.when().date().text())).toList();
    }

    @Test
    void eachVerbHasTheDayThatHangsOnIt() {
        assertThat(dated("The ferry sank on Monday. Divers found the wreck the next day, and its owner resigned.")).contains("sink 2024-06-10", "resign -");
    }

    @Test
    void whatIsSaidOnADayDidNotHappenOnIt() {
        assertThat(dated("The mayor said on Tuesday that the bridge collapsed.")).containsExactly("say 2024-06-11", "collapse -");
    }

    @Test
    void aNounThatCarriesADateIsTold() {
        assertThat(dated("Experts studied the May 3 landslide.")).contains("landslide 2024-05-03");
    }

    @Test
    void aVerbOfReportIsMarked() {
        assertThat(tellings("The mayor said that the bridge collapsed.")).extracting(t -> t.lemma() + " " + t.report())
                .containsExactly("say true", "collapse false");
    }

    @Test
    void plansAreToldApartFromWhatHappened() {
        assertThat(tellings("The choir sang in the square. It will return next Friday.")).extracting(t -> t.lemma() + " " + t.status())
                .containsExactly("sing OCCURRED", "return PLANNED");
    }

    @Test
    void partiesAreSubjectAndObjectAlsoOfAPassive() {
        assertThat(parties("The storm destroyed the old pier.")).containsExactly("SUBJECT The storm, OBJECT the old pier");
        assertThat(parties("The old pier was destroyed by the storm.")).containsExactly("SUBJECT the storm, OBJECT The old pier");
    }

    @Test
    void aPronounHasTheNameOfTheOneItStandsFor() {
        Telling left = tellings("Angela Merkel spoke in Berlin. She left early.").stream().filter(t -> t.lemma().equals("leave")).findFirst().orElseThrow();
        assertThat(left.parties()).extracting(Telling.Party::actor).contains("Angela Merkel");
    }

    private static List<String> parties(String text) {
        return tellings(text).stream().map(t -> t.parties().stream().map(p -> p.part() + " " + p.words()).collect(Collectors.joining(", "))).toList();
    }
}
