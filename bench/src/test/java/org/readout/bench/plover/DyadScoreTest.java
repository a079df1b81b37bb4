package org.readout.bench.plover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class DyadScoreTest {

    private static final CameoTable TABLE = new CameoTable(List.of(
            "# a comment", "04: CONSULT", "040: CONSULT, ,  # Consult", "087: RETREAT, disarm, military # De-escalate", "16: SANCTION", "163: COERCE, restrict", "~~~~~"));

    private static Entity of(String code, String sector) {
        return new Entity(new Span(0, 1), code, sector);
    }

    private static Coded act(String root, Entity actor, Entity... recipients) {
        return new Coded(root, root, "occurred", List.of(actor), Arrays.asList(recipients));
    }

    private static GoldSentence sentence(String... events) throws IOException {
        String list = String.join(",", Arrays.stream(events).map(e -> e.split(" ")).map(
                e -> "{\"sourcecode\": \"" + e[0] + "\", \"targetcode\": \"" + e[1] + "\", \"eventcode\": \"" + e[2] + "\"}").toList());
        return GoldSentence.of(new ObjectMapper().readTree("{\"id\": \"x\", \"text\": \"t\", \"date\": \"20110405\", \"events\": [" + list + "]}"), TABLE);
    }

    @Test
    void aCodeHasTheTypeOfItsNearestParentInTheTable() {
        assertThat(TABLE.root("163")).isEqualTo("COERCE");
        assertThat(TABLE.root("1621")).isEqualTo("SANCTION");
        assertThat(TABLE.root("0873")).isEqualTo("YIELD");
        assertThat(TABLE.root("023")).isNull();
    }

    @Test
    void actorsAreComparedByStateAndRole() {
        assertThat(Chain.of("PERGOVMIL").same(of("PER", "MIL"))).isTrue();
        assertThat(Chain.of("PERGOVMIL").same(of("PER", ""))).as("sector unknown").isTrue();
        assertThat(Chain.of("PER").same(of("PER", "BUS"))).as("role unknown").isTrue();
        assertThat(Chain.of("PERGOV").same(of("PER", "BUS"))).isFalse();
        assertThat(Chain.of("PERGOV").sameCountry(of("PER", "BUS"))).isTrue();
        assertThat(Chain.of("PERGOV").same(of("CHL", "GOV"))).isFalse();
        assertThat(Chain.of("IGOUNO").same(of("UN", ""))).isTrue();
        assertThat(Chain.of("---REB").same(of("PER", "REB"))).isTrue();
        assertThat(Chain.of("---REB").same(of("PER", ""))).isFalse();
        assertThat(Chain.of("IMGMUSABC").same(of("ABC", "REB"))).as("an armed group of no state").isTrue();
        assertThat(Chain.of("IMGMUSABC").same(of("ABC", "BUS"))).isFalse();
    }

    @Test
    void anEventSeenFromBothSidesIsOne() throws IOException {
        GoldSentence met = sentence("PER CHL 040", "CHL PER 040");
        assertThat(met.events()).hasSize(1);
        Coded together = new Coded("CONSULT", "CONSULT", "occurred", List.of(of("CHL", ""), of("PER", "")), List.of());
        assertThat(DyadScore.of(List.of(met), List.of(List.of(together)), Chain::same)).isEqualTo(new DyadScore(1, 1, 1, 1));
    }

    @Test
    void whatTheKeyTellsFromBothSidesIsRightFromEither() throws IOException {
        GoldSentence received = sentence("PER CHL 043", "CHL PER 042");
        List<Coded> visit = List.of(act("CONSULT", of("CHL", ""), of("PER", "")));
        List<Coded> visitBack = List.of(act("CONSULT", of("PER", ""), of("CHL", "")));
        assertThat(DyadScore.of(List.of(received), List.of(visit), Chain::same)).isEqualTo(new DyadScore(1, 1, 1, 1));
        assertThat(DyadScore.of(List.of(received), List.of(visitBack), Chain::same)).isEqualTo(new DyadScore(1, 1, 1, 1));
        assertThat(DyadScore.of(List.of(sentence("PER CHL 043")), List.of(visit), Chain::same)).as("told from one side").isEqualTo(new DyadScore(1, 0, 1, 0));
    }

    @Test
    void whoDoesItToWhomCountsWhereItIsNotDoneTogether() throws IOException {
        List<Coded> coded = List.of(act("COERCE", of("CHL", ""), of("PER", "")), act("COERCE", of("PER", ""), of("CHL", "")));
        assertThat(DyadScore.of(List.of(sentence("PER CHL 163")), List.of(coded), Chain::same)).isEqualTo(new DyadScore(1, 1, 2, 1));
    }

    @Test
    void whatIsPlannedIsRightByWhatIsPlanned() throws IOException {
        Coded planned = new Coded("AGREE", "CONSULT", "planned", List.of(of("PER", "GOV")), List.of(of("CHL", "")));
        assertThat(DyadScore.of(List.of(sentence("PERGOV CHL 040")), List.of(List.of(planned)), Chain::same).f1()).isEqualTo(1);
    }

    @Test
    void partiesOfAnEventWithoutTypeAreNotJudged() throws IOException {
        List<Coded> coded = List.of(act("COERCE", of("PER", ""), of("CHL", "")), act("COERCE", of("PER", ""), of("BOL", "")));
        assertThat(DyadScore.of(List.of(sentence("PER CHL 018")), List.of(coded), Chain::same)).isEqualTo(new DyadScore(0, 0, 1, 0));
    }

    @Test
    void anEventOfOnePartyIsNotJudged() throws IOException {
        assertThat(DyadScore.of(List.of(sentence()), List.of(List.of(act("COERCE", of("PER", "")))), Chain::same)).isEqualTo(new DyadScore(0, 0, 0, 0));
        List<Coded> coded = List.of(act("COERCE", of("PER", ""), of("BOL", "")), act("COERCE", of("CHL", ""), of("BOL", "")));
        assertThat(DyadScore.of(List.of(sentence("PER --- 163")), List.of(coded), Chain::same)).as("one party in the key").isEqualTo(new DyadScore(0, 0, 1, 0));
    }
}
