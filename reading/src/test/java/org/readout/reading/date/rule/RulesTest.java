package org.readout.reading.date.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;
import org.readout.reading.parse.Token;

class RulesTest {

    private static final Rules RULES = Rules.load();

    @Test
    void aDateInFullIsNormalised() {
        assertThat(found("on 3 May 2019 .")).containsExactly("DATE 3 May 2019: 2019-05-03");
    }

    @Test
    void whatDependsOnTheDayOfWritingStaysOpen() {
        assertThat(found("seen late last week")).containsExactly("DATE late last week: UNDEF-last-week END");
        assertThat(found("on 12 March , said")).containsExactly("DATE 12 March: UNDEF-year-03-12");
    }

    @Test
    void hoursAfterNoonAreAddedUp() {
        assertThat(found("about 5 p.m. on")).containsExactly("TIME about 5 p.m.: UNDEF-REF-day-PLUS-0T17:00 APPROX");
    }

    @Test
    void lengthsAndRepetitionsHaveTheirTypes() {
        assertThat(found("between three and five days")).containsExactly("DURATION three: P3D", "DURATION five days: P5D");
        assertThat(found("twice a week")).containsExactly("SET twice a week: P1W");
    }

    @Test
    void ofTwoExpressionsTheLongerStays() {
        assertThat(found("in the second quarter of 1999 .")).containsExactly("DATE the second quarter of 1999: 1999-Q2");
    }

    @Test
    void tagsTellCountsFromYears() {
        assertThat(found("In 200 houses/NNS")).containsExactly("DATE 200: REMOVE");
        assertThat(found("In 200 ,")).containsExactly("DATE 200: 0200");
    }

    @Test
    void partsOfWordsAndSumsAreNoDates() {
        assertThat(found("$1999 was paid")).isEmpty();
        assertThat(found("the Maytag plant")).isEmpty();
        assertThat(found("1999.5 was read")).isEmpty();
    }

    @Test
    void yearsBetweenHyphensAreFoundInAToken() {
        assertThat(found("from 1917-1918 on")).containsExactly("DATE 1917: 1917", "DATE 1918: 1918");
    }

    @Test
    void aTokenThatIsTheWholeLineHasNoParts() {
        assertThat(found("1917-1918")).isEmpty();
        assertThat(found("1917")).containsExactly("DATE 1917: 1917");
    }

    @Test
    void expressionsOfOtherKindsThanTheRulesHaveAreRefused() {
        assertThatThrownBy(() -> Syntax.read("(?<=May )\\d+", new Automaton(new Alphabet())))
                .hasMessage("the expression '(?<=May )\\d+' has at 2 what Syntax does not know; teach it");
        assertThatThrownBy(() -> Template.of("%normDay(group(1)")).hasMessage("the template '%normDay(group(1)' is not understood at 17");
    }

    /** Type, words, value and modifier of what is found in a line of tokens, which have their tag behind a slash if it matters. */
    private static List<String> found(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : line.split(" ")) {
            String[] parts = word.split("/");
            tokens.add(new Token(tokens.size(), new Span(at, at + parts[0].length()), parts[0], parts[0], parts.length > 1 ? parts[1] : "NN", "O"));
            at += parts[0].length() + 1;
        }
        Line of = Line.of(tokens);
        return RULES.in(of).stream()
                .map(e -> (e.type() + " " + of.text().substring(e.begin(), e.end()).strip() + ": " + e.value() + " " + e.mod()).strip()).toList();
    }
}
