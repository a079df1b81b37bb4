package org.readout.bench.probes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Certainty;
import org.readout.model.Cue;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Evidence;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Reading;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.reading.Texts;

/** Mentions are written {@code TYPE[:mode];status;actors;recipients;source;when;place}, as {@link Judge#found} prints them. */
class JudgeTest {

    private static final String TEXT = "Norway met Chile, the aide said.";

    @Test
    void anEventAsWantedPasses() {
        assertThat(faults("CONSULT:meeting;occurred;NOR+CHL;-;aide;2024-06;Oslo", "CONSULT:meeting;occurred;NOR;CHL;the aide;2024-06-11;Oslo")).isEmpty();
        assertThat(faults("AID;occurred;NOR;CHL;-", "AID;occurred;NOR;CHL;-;-;-")).isEmpty();
        assertThat(faults("AID;?;?;?;?", "AID;denied;-;-;the aide;-;-")).isEmpty();
    }

    @Test
    void eachPartThatDiffersIsNamed() {
        String wanted = "AID;planned;NOR;CHL;-;2024-06;Oslo";
        assertThat(faults(wanted, "AID;planned;NOR;CHL;-;2024-06-01;Oslo")).isEmpty();
        assertThat(faults(wanted, "AID;denied;NOR;CHL;-;2024-06-01;Oslo")).containsExactly("missing: event 1, the nearest differs in status");
        assertThat(faults(wanted, "AID;planned;NOR+PER;CHL;-;2024-06-01;Oslo")).containsExactly("missing: event 1, the nearest differs in actors");
        assertThat(faults(wanted, "AID;planned;NOR;-;-;2024-06-01;Oslo")).containsExactly("missing: event 1, the nearest differs in recipients");
        assertThat(faults(wanted, "AID;planned;NOR;CHL;aide;2024-06-01;Oslo")).containsExactly("missing: event 1, the nearest differs in source");
        assertThat(faults(wanted, "AID;planned;NOR;CHL;-;2024;Oslo")).containsExactly("missing: event 1, the nearest differs in when");
        assertThat(faults(wanted, "AID;planned;NOR;CHL;-;2024-06-01;-")).containsExactly("missing: event 1, the nearest differs in place");
        assertThat(faults(wanted, "REJECT;planned;NOR;CHL;-;2024-06-01;Oslo")).containsExactly("missing: event 1");
        assertThat(faults("CONSULT:phone;planned;NOR+CHL;-;-", "CONSULT:visit;planned;NOR+CHL;-;-;-;-")).containsExactly("missing: event 1");
    }

    @Test
    void theTypeThatPloverDerivesFromTheStatusWillDo() {
        assertThat(faults("AGREE;planned;NOR;CHL;-", "AID;planned;NOR;CHL;-;-;-")).isEmpty();
        assertThat(faults("CONCEDE;planned;NOR;CHL;-", "RETREAT:release;planned;NOR;CHL;-;-;-")).isEmpty();
        assertThat(faults("THREATEN;planned;NOR;CHL;-", "SANCTION;planned;NOR;CHL;-;-;-")).isEmpty();
        assertThat(faults("REJECT;cancelled;NOR+CHL;?;-", "CONSULT:visit;cancelled;NOR+CHL;-;-;-;-")).isEmpty();
        assertThat(faults("AGREE;occurred;NOR;CHL;-", "AID;occurred;NOR;CHL;-;-;-")).hasSize(2);
    }

    @Test
    void partiesOfAReciprocalActAreTakenTogetherAndQuestionMarksLeaveRoom() {
        assertThat(faults("CONSULT;occurred;NOR+CHL;-;-", "CONSULT:talks;occurred;CHL+NOR;-;-;-;-")).isEmpty();
        assertThat(faults("CONSULT;occurred;NOR+CHL;-;-", "CONSULT:talks;occurred;CHL+NOR;PER;-;-;-")).hasSize(2);
        assertThat(faults("CONSULT;occurred;?+CHL;-;-", "CONSULT:talks;occurred;NOR;CHL;-;-;-")).isEmpty();
        assertThat(faults("ACCUSE;occurred;NOR+CHL;-;-", "ACCUSE;occurred;NOR;CHL;-;-;-")).hasSize(2);
        assertThat(faults("ACCUSE;occurred;NOR;?;-", "ACCUSE;occurred;NOR+NATO;CHL;-;-;-")).isEmpty();
    }

    @Test
    void theSourceIsTheImmediateOneInFullOrInPart() {
        assertThat(faults("AID;occurred;NOR;CHL;the aide of the king", "AID;occurred;NOR;CHL;radio>the aide;-;-")).isEmpty();
        assertThat(faults("AID;occurred;NOR;CHL;radio", "AID;occurred;NOR;CHL;radio>the aide;-;-")).hasSize(2);
        assertThat(faults("AID;occurred;NOR;CHL;aide", "AID;occurred;NOR;CHL;-;-;-")).hasSize(2);
    }

    @Test
    void whatNoColumnAllowsMustNotBeCodedAsHavingHappened() {
        assertThat(faults("none", "AID;occurred;NOR;CHL;-;-;-")).containsExactly("too much: AID;occurred;NOR;CHL;-;-;- at 'met'");
        assertThat(faults("none", "AID;ongoing;NOR;CHL;-;-;-")).hasSize(1);
        assertThat(faults("none", "AID;planned;NOR;CHL;-;-;-", "OTHER;occurred;NOR;-;-;-;-", "AID;occurred;NOR;CHL;-;-;-;embedded")).isEmpty();
        assertThat(faults("none\t~AID;occurred;NOR;?;-", "AID;occurred;NOR;CHL;-;-;-")).isEmpty();
    }

    @Test
    void anEventCodedTwiceIsOneTooMany() {
        assertThat(faults("AID;planned;NOR;?;-", "AID;planned;NOR;CHL;-;-;-", "AID;planned;NOR;-;-;-;-"))
                .containsExactly("coded twice: AID;planned;NOR;-;-;-;- at 'met'");
        assertThat(faults("AID;planned;NOR;?;-\t~AID;planned;NOR;CHL;-", "AID;planned;NOR;CHL;-;-;-", "AID;planned;NOR;-;-;-;-")).isEmpty();
    }

    @Test
    void oneOfSeveralWaysIsEnough() {
        String wanted = "AGREE;occurred;NOR;CHL;-||CONSULT;planned;NOR+CHL;-;-\t~AGREE;occurred;NOR;CHL;-";
        assertThat(faults(wanted, "CONSULT:visit;planned;NOR;CHL;-;-;-")).isEmpty();
        assertThat(faults(wanted, "AGREE;occurred;NOR;CHL;-;-;-")).isEmpty();
        assertThat(faults(wanted, "AGREE;occurred;NOR;CHL;-;-;-", "CONSULT:visit;planned;NOR;CHL;-;-;-")).isEmpty();
        assertThat(faults(wanted)).containsExactly("missing: event 1");
    }

    private static List<String> faults(String wanted, String... mentions) {
        Document document = Texts.document("p", TEXT, "2024-06-12");
        List<Mention> coded = Arrays.stream(mentions).map(m -> mention(document, m.split(";"))).toList();
        Probe probe = Probes.parse("p\t2024-06-12\t" + TEXT + "\t" + wanted).get(0);
        return Judge.faults(probe, new Reading(document, null, coded, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Mention mention(Document document, String[] parts) {
        String[] form = parts[0].split(":");
        Span trigger = new Span(TEXT.indexOf("met"), TEXT.indexOf("met") + 3);
        Span said = new Span(TEXT.indexOf("the aide"), TEXT.indexOf("."));
        List<Participant> participants = new ArrayList<>(participants(parts[2], Role.ACTOR));
        participants.addAll(participants(parts[3], Role.RECIPIENT));
        List<Attribution> chain = parts[4].equals("-") ? List.of()
                : Arrays.stream(parts[4].split(">")).map(source -> new Attribution(source, "said", said, "")).toList();
        @Nullable When when = parts[5].equals("-") ? null : new When(Edtf.parse(parts[5]), "stated");
        List<Cue> cues = parts.length > 7 ? List.of(new Cue(parts[7], trigger)) : List.of();
        return new Mention("m-1", Evidence.of(document, new Span(0, TEXT.length())), trigger, "meet", EventType.valueOf(form[0]),
                form.length > 1 ? Mode.of(form[1]) : null, Mention.Reference.NEW, participants, when,
                parts[6].equals("-") ? null : new Place(parts[6], null), Status.valueOf(parts[1].toUpperCase(Locale.ROOT)), Certainty.CERTAIN,
                chain, cues, List.of());
    }

    private static List<Participant> participants(String side, Role role) {
        return side.equals("-") ? List.of() : Arrays.stream(side.split("\\+"))
                .map(code -> new Participant(new Actor(code, code, Actor.Kind.STATE, code, "GOV"), role, new Span(0, 6))).toList();
    }
}
