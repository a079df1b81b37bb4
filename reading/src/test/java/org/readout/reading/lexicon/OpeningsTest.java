package org.readout.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Patterns that cannot match at a place are left out, none that does. */
class OpeningsTest {

    private static final List<Pattern> PATTERNS = List.of("\\d{4}", "(the |a )?(next|last) (week|month)", "\\bsaid\\b", "x*", "may(?! be)", "(early|mid-)?[Mm]arch$",
            "a very long beginning that goes on and on and on until it ends").stream().map(Pattern::compile).toList();
    private static final String TEXT = "In 1998 he said the last weeks may be over; the next month, not the one after, may see a very long beginning that goes on and on "
            + "and on until it ends, or \u00e9tude 12 in mid-March";
    private final Openings openings = new Openings(PATTERNS);

    @Test
    void whatMatchesIsNeverLeftOut() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i <= TEXT.length(); i++) {
                for (int p = 0; p < PATTERNS.size(); p++) {
                    Matcher m = PATTERNS.get(p).matcher(TEXT).region(i, TEXT.length()).useTransparentBounds(true).useAnchoringBounds(false);
                    if (m.lookingAt()) {
                        assertThat(openings.at(TEXT, i).get(p)).as("%s at %d", PATTERNS.get(p), i).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void whatCannotMatchIsLeftOut() {
        assertThat(openings.at("the next year", 0)).isEqualTo(set(3));
        assertThat(openings.at("the next week", 0)).isEqualTo(set(1, 3));
        assertThat(openings.at("199", 0)).isEqualTo(set(3));
    }

    @Test
    void whatMatchesAnywhereIsTold() {
        assertThat(openings.in("nothing of the kind")).isEqualTo(set(3));
        assertThat(openings.in("may be")).isEqualTo(set(3));
        assertThat(openings.in("he may go in mid-March")).isEqualTo(set(3, 4, 5));
        assertThat(openings.in("unsaid until last week")).isEqualTo(set(1, 3));
        for (int p = 0; p < PATTERNS.size(); p++) {
            assertThat(openings.in(TEXT).get(p)).as("%s", PATTERNS.get(p)).isEqualTo(PATTERNS.get(p).matcher(TEXT).find());
        }
    }

    @Test
    void beyondPlainLettersNothingIsLeftOutThatWasPossible() {
        assertThat(openings.at("199\u00e9", 0)).isEqualTo(set(0, 3));
    }

    @Test
    void threadsSeeTheSame() {
        List<BitSet> once = IntStream.range(0, TEXT.length()).mapToObj(i -> openings.at(TEXT, i)).toList();
        Openings fresh = new Openings(PATTERNS);
        assertThat(IntStream.range(0, TEXT.length()).parallel().mapToObj(i -> fresh.at(TEXT, i)).toList()).isEqualTo(once);
    }

    private static BitSet set(int... members) {
        BitSet set = new BitSet();
        IntStream.of(members).forEach(set::set);
        return set;
    }
}
