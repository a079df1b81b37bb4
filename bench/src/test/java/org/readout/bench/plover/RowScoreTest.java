package org.readout.bench.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class RowScoreTest {

    private static final MarkedRow NORWAY = MarkedRow.of("<s>Norway</s> praised <t>Peru</t> and <t>Chile</t>.", "SUPPORT");

    private static Entity at(int start, int end) {
        return new Entity(new Span(start, end), "", "");
    }

    private static Coded act(String root, List<Entity> actors, List<Entity> recipients) {
        return new Coded(root, root, "occurred", actors, recipients);
    }

    @Test
    void marksAreTakenOutOfTheSentenceAndBecomeSpans() {
        assertThat(NORWAY.text()).isEqualTo("Norway praised Peru and Chile.");
        assertThat(NORWAY.source()).containsExactly(new Span(0, 6));
        assertThat(NORWAY.target()).containsExactly(new Span(15, 19), new Span(24, 29));
    }

    @Test
    void columnsAreFoundByTheirNames() {
        assertThat(MarkedRow.table(List.of("\tgold_root\tmarked_sentence", "\tAID\t<s>Oman</s> fed <t>Goa</t>.")))
                .containsExactly(MarkedRow.of("<s>Oman</s> fed <t>Goa</t>.", "AID"));
    }

    @Test
    void anEventIsBetweenSourceAndTargetByOverlapOfItsParties() {
        assertThat(NORWAY.between(act("SUPPORT", List.of(at(0, 6)), List.of(at(24, 29))))).isTrue();
        assertThat(NORWAY.between(act("CONSULT", List.of(at(0, 6), at(15, 19)), List.of()))).as("done together").isTrue();
        assertThat(NORWAY.between(act("SUPPORT", List.of(at(15, 19)), List.of(at(0, 6))))).as("the wrong way round").isFalse();
        assertThat(NORWAY.between(act("SUPPORT", List.of(at(0, 6)), List.of()))).as("without recipient").isFalse();
    }

    @Test
    void aRowWithoutMarkedTargetHasNoPair() {
        MarkedRow row = MarkedRow.of("<s>Dockers</s> struck.", "PROTEST");
        assertThat(row.between(act("PROTEST", List.of(at(0, 7)), List.of()))).isFalse();
    }

    @Test
    void recallIsOfRowsAndPrecisionOfCountedEvents() {
        List<Coded> coded = List.of(
                act("SUPPORT", List.of(at(0, 6)), List.of(at(15, 19))),
                act("CONSULT", List.of(at(0, 6)), List.of(at(15, 19))),
                act("ASSAULT", List.of(at(15, 19)), List.of(at(24, 29))));
        List<MarkedRow> rows = List.of(NORWAY, NORWAY);
        assertThat(RowScore.of(rows, List.of(coded, List.of()), MarkedRow::between)).isEqualTo(new RowScore(2, 1, 2, 1));
        RowScore plain = RowScore.of(rows, List.of(coded, List.of()), (row, event) -> true);
        assertThat(plain).isEqualTo(new RowScore(2, 1, 3, 1));
        assertThat(plain.f1()).isEqualTo(.4);
    }

    @Test
    void nothingCodedIsNoPrecision() {
        RowScore none = RowScore.of(List.of(NORWAY), List.of(List.of()), MarkedRow::between);
        assertThat(none.precision()).isZero();
        assertThat(none.f1()).isZero();
    }

    @Test
    void concedeAndRetreatAreOneType() {
        assertThat(Coded.root("CONCEDE")).isEqualTo("YIELD").isEqualTo(Coded.root("RETREAT"));
        assertThat(Coded.root("AID")).isEqualTo("AID");
    }
}
