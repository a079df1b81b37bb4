package org.readout.bench.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Conflict;
import org.readout.model.Conflict.Kind;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Span;

class VerdictTest {

    private static final Document A = document("a", "The regatta was held on 3 May. Nine boats came.");
    private static final Document B = document("b", "They rowed on 9 May. Eleven boats came.");
    private static final Pair PAIR = pair(Kind.DATE, "on 3 May", "on 9 May");
    private static final Pair ALIKE = pair(Kind.DATE, null, null);

    @Test
    void aConflictOfTheKindOnTheWordsOfBothIsFound() {
        assertThat(Verdict.of(PAIR, A, B, List.of(conflict(Kind.DATE, "held on 3 May", "on 9 May")))).isEqualTo(new Verdict(PAIR, true, List.of()));
    }

    @Test
    void theSidesMayStandInEitherOrder() {
        Conflict c = conflict(Kind.DATE, "held on 3 May", "on 9 May");
        Conflict turned = new Conflict(c.id(), c.kind(), null, c.statement(), List.of(c.sides().get(1), c.sides().get(0)), List.of());
        assertThat(Verdict.of(PAIR, A, B, List.of(turned)).found()).isTrue();
    }

    @Test
    void aConflictOfAnotherKindOnTheWordsIsNeitherFoundNorAFault() {
        assertThat(Verdict.of(PAIR, A, B, List.of(conflict(Kind.OCCURRENCE, "on 3 May", "on 9 May")))).isEqualTo(new Verdict(PAIR, false, List.of()));
    }

    @Test
    void aPairOfNoParticularKindIsFoundByAnyKind() {
        Pair any = pair(Kind.OTHER, "on 3 May", "on 9 May");
        assertThat(Verdict.of(any, A, B, List.of(conflict(Kind.COUNT, "on 3 May", "on 9 May"))).found()).isTrue();
    }

    @Test
    void aConflictOnOtherWordsIsAFault() {
        Conflict boats = conflict(Kind.COUNT, "Nine boats", "Eleven boats");
        assertThat(Verdict.of(PAIR, A, B, List.of(boats))).isEqualTo(new Verdict(PAIR, false, List.of(boats)));
    }

    @Test
    void aConflictOnTheWordsOfOneAccountAloneIsAFault() {
        Conflict half = conflict(Kind.DATE, "on 3 May", "Eleven boats");
        assertThat(Verdict.of(PAIR, A, B, List.of(half))).isEqualTo(new Verdict(PAIR, false, List.of(half)));
    }

    @Test
    void wordsOfBothAccountsOnOneSideDoNotOpposeEachOther() {
        Conflict oneSide = new Conflict("x-1", Kind.DATE, null, "They differ.", List.of(
                new Conflict.Side("one", List.of(evidence(A, "on 3 May"), evidence(B, "on 9 May"))), new Conflict.Side("other", List.of(evidence(B, "Eleven")))), List.of());
        assertThat(Verdict.of(PAIR, A, B, List.of(oneSide))).isEqualTo(new Verdict(PAIR, false, List.of(oneSide)));
    }

    @Test
    void anyConflictOfALookAlikeIsAFault() {
        Conflict c = conflict(Kind.DATE, "on 3 May", "on 9 May");
        assertThat(Verdict.of(ALIKE, A, B, List.of(c))).isEqualTo(new Verdict(ALIKE, false, List.of(c)));
    }

    @Test
    void sharesCountWhatWasFoundAndEachFault() {
        Conflict c = conflict(Kind.DATE, "on 3 May", "on 9 May");
        ConflictScore score = ConflictScore.of(List.of(new Verdict(PAIR, true, List.of()), new Verdict(PAIR, false, List.of()), new Verdict(PAIR, true, List.of()),
                new Verdict(ALIKE, false, List.of(c, c)), new Verdict(ALIKE, false, List.of())));
        assertThat(score).isEqualTo(new ConflictScore(3, 2, 2));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(score.f1()).isEqualTo(4 / 7.0, within(1e-9));
    }

    @Test
    void nothingShownAndNothingToFindAreZero() {
        ConflictScore none = ConflictScore.of(List.of());
        assertThat(List.of(none.precision(), none.recall(), none.f1())).containsOnly(0.0);
    }

    @Test
    void missesAndFaultsArePrintedWithTheirWords() {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        ConflictsCommand.print(new Verdict(PAIR, false, List.of(conflict(Kind.COUNT, "Nine boats", "Eleven boats"))), printer);
        ConflictsCommand.print(new Verdict(ALIKE, false, List.of()), printer);
        printer.flush();
        assertThat(out.toString().lines()).containsExactly(
                "missed date regatta: \"on 3 May\" / \"on 9 May\" (one regatta)",
                "false  date regatta: count: They differ. (one regatta)",
                "         one: \"Nine boats\"",
                "         other: \"Eleven boats\"");
    }

    private static Pair pair(Kind kind, @org.jspecify.annotations.Nullable String a, @org.jspecify.annotations.Nullable String b) {
        return new Pair("regatta", kind, a != null, "one regatta", new Account(A.text(), a), new Account(B.text(), b));
    }

    private static Conflict conflict(Kind kind, String a, String b) {
        return new Conflict("x-1", kind, null, "They differ.",
                List.of(new Conflict.Side("one", List.of(evidence(A, a))), new Conflict.Side("other", List.of(evidence(B, b)))), List.of());
    }

    private static Evidence evidence(Document document, String quote) {
        int start = document.text().indexOf(quote);
        return Evidence.of(document, new Span(start, start + quote.length()));
    }

    private static Document document(String id, String text) {
        return new Document(id, id + ".txt", id.repeat(64), text, "en", List.of(), List.of());
    }
}
