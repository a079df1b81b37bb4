package org.readout.bench.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.readout.model.Conflict;

class PairFileTest {

    private static final String TWO = """
            === lake
            conflict: yes
            words A: "on 3 May"
            words B: "on 9 May"
            why: one regatta
            == A ==
            Regatta

            It was held on 3 May.
            == B ==
            Oars

            They rowed on 9 May.
            === pier
            conflict: no
            why: a plan and what became of it
            == A ==
            It will open in May.
            == B ==
            It opened in June.
            """;

    @Test
    void aFileHoldsContradictionsAndLookAlikes() {
        assertThat(PairFile.parse(TWO, Conflict.Kind.DATE)).containsExactly(
                new Pair("lake", Conflict.Kind.DATE, true, "one regatta", new Account("Regatta\n\nIt was held on 3 May.\n", "on 3 May"),
                        new Account("Oars\n\nThey rowed on 9 May.\n", "on 9 May")),
                new Pair("pier", Conflict.Kind.DATE, false, "a plan and what became of it", new Account("It will open in May.\n", null),
                        new Account("It opened in June.\n", null)));
    }

    @Test
    void anEmptyFileHasNoPairs() {
        assertThat(PairFile.parse("", Conflict.Kind.DATE)).isEmpty();
    }

    @Test
    void wordsThatDoNotStandInTheirAccountAreRefused() {
        refuses(TWO.replace("\"on 9 May\"", "\"on 8 May\""), "pair at line 1, read to line 14: the words \"on 8 May\" must stand in the account exactly once");
    }

    @Test
    void wordsThatStandTwiceInTheirAccountAreRefused() {
        refuses(TWO.replace("They rowed on", "Not on 9 May? Yes, on"), "the words \"on 9 May\" must stand in the account exactly once");
    }

    @Test
    void wordsWithoutQuotationMarksAreRefused() {
        refuses(TWO.replace("\"on 3 May\"", "on 3 May"), "words are 'on 3 May'; put them between double quotes");
    }

    @Test
    void aContradictionWithoutWordsIsRefused() {
        refuses(TWO.replace("words B: \"on 9 May\"\n", ""), "words A and words B are given for 'conflict: yes' and for nothing else");
    }

    @Test
    void aLookAlikeWithWordsIsRefused() {
        refuses(TWO.replace("conflict: no", "conflict: no\nwords A: \"open in May\""), "pair at line 14, read to line 21: words A and words B are given");
    }

    @Test
    void anAnswerOtherThanYesAndNoIsRefused() {
        refuses(TWO.replace("conflict: no", "conflict: perhaps"), "conflict is 'perhaps'; it is yes or no");
    }

    @Test
    void aPairWithoutAWhyIsRefused() {
        refuses(TWO.replace("why: one regatta\n", ""), "a pair needs a name and a why, got 'lake' and ''");
    }

    @Test
    void anUnknownFieldIsRefused() {
        refuses(TWO.replace("why: one", "because: one"), "pair at line 1, read to line 5: 'because: one regatta' is none of conflict, words A, words B, why");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        refuses(TWO.replace("why: one regatta", "why: one regatta\nwhy: two"), "'why: two' is none of conflict, words A, words B, why, each once");
    }

    @Test
    void aPairWithOneAccountIsRefused() {
        refuses(TWO.substring(0, TWO.lastIndexOf("== B ==")), "the pair has no '== B =='");
    }

    @Test
    void aNameUsedTwiceIsRefused() {
        refuses(TWO.replace("=== pier", "=== lake"), "a second pair 'lake'; names are unique");
    }

    @Test
    void textBeforeTheFirstPairIsRefused() {
        refuses("Pairs about dates\n" + TWO, "pair at line 1, read to line 1: 'Pairs about dates' does not begin a pair");
    }

    private static void refuses(String file, String message) {
        assertThatThrownBy(() -> PairFile.parse(file, Conflict.Kind.DATE)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
