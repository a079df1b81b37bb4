package org.readout.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.Edtf;
import org.readout.model.Evidence;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Telling;
import org.readout.model.Telling.Part;
import org.readout.model.Telling.Party;
import org.readout.model.When;

class DaysTest {

    private final Days days = new Days();

    /** A telling "subject verb object" in sentence {@code sentence}. */
    private static Telling told(int sentence, String words, Status status, boolean report, @Nullable String date) {
        String[] parts = words.split(" ");
        int verb = parts[0].length() + 1;
        Span word = new Span(verb, verb + parts[1].length());
        List<Party> parties = List.of(new Party(Part.SUBJECT, new Span(0, parts[0].length()), parts[0], null),
                new Party(Part.OBJECT, new Span(word.end() + 1, words.length()), parts[2], null));
        return new Telling(new Evidence("d", new Span(0, words.length()), words), sentence, word, Telling.Form.VERB, parts[1], status, report,
                date == null ? null : new When(Edtf.parse(date), "stated"), parties);
    }

    private static Telling happened(String words, String date) {
        return told(5, words, Status.OCCURRED, false, date);
    }

    private static Account account(String document, String origin, String published, Telling... tellings) {
        return new Account(document, origin, LocalDate.parse(published), List.of(tellings));
    }

    private List<String> ranked(Account... accounts) {
        return days.rank(List.of(accounts)).stream().map(d -> d.date() + " x" + d.origins()).toList();
    }

    @Test
    void aDayThatLaterAccountsComeBackToComesFirst() {
        assertThat(ranked(account("a", "1", "2031-03-02", happened("dam break valley", "2031-03-01")),
                account("b", "2", "2031-04-10", happened("dam break valley", "2031-03-01"), happened("minister visit valley", "2031-04-09")),
                account("c", "3", "2031-05-20", happened("dam break valley", "2031-03-01"))))
                .containsExactly("2031-03-01 x3", "2031-04-09 x1");
    }

    @Test
    void copiesOfOneOriginCountOnce() {
        Telling flood = happened("river flood town", "2031-03-01");
        Telling rescue = happened("crew rescue town", "2031-03-03");
        List<Day> once = days.rank(List.of(account("a", "1", "2031-03-02", flood), account("b", "2", "2031-03-04", rescue), account("c", "3", "2031-03-04", rescue)));
        List<Day> copied = days.rank(List.of(account("a", "1", "2031-03-02", flood), account("a2", "1", "2031-03-02", flood), account("a3", "1", "2031-03-03", flood),
                account("b", "2", "2031-03-04", rescue), account("c", "3", "2031-03-04", rescue)));
        assertThat(copied).isEqualTo(once);
        assertThat(copied.get(0).date()).isEqualTo("2031-03-03");
    }

    @Test
    void anAccountSpeaksOfADayOnceHoweverOften() {
        List<Day> ranked = days.rank(List.of(account("a", "1", "2031-03-09", happened("river flood town", "2031-03-01"), happened("river flood town", "2031-03-01"),
                happened("river flood town", "2031-03-02"))));
        assertThat(ranked).extracting(Day::weight).allSatisfy(w -> assertThat(w).isEqualTo(ranked.get(0).weight()));
    }

    @Test
    void whatIsOnlyReportedWeighsAQuarterOfWhatHappens() {
        List<Day> ranked = days.rank(List.of(account("a", "1", "2031-03-09", happened("river flood town", "2031-03-01"),
                told(5, "river say town", Status.OCCURRED, true, "2031-03-04"))));
        assertThat(ranked.get(1).weight() / ranked.get(0).weight()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void undatedNewsBelongsToTheDayOfPublication() {
        assertThat(ranked(account("a", "1", "2031-03-09", told(0, "court free singer", Status.OCCURRED, false, null)))).containsExactly("2031-03-09 x1");
    }

    @Test
    void undatedBackgroundPlansAndReportsBelongToNoDay() {
        assertThat(ranked(account("a", "1", "2031-03-09", told(3, "court free singer", Status.OCCURRED, false, null),
                told(0, "court free singer", Status.PLANNED, false, null), told(1, "court say singer", Status.OCCURRED, true, null)))).isEmpty();
    }

    @Test
    void aMonthOrAnOpenDateIsNoDay() {
        assertThat(ranked(account("a", "1", "2031-03-09", happened("court free singer", "2031-02"), happened("court try singer", "2031-02-03/..")))).isEmpty();
    }

    @Test
    void anAccountThatStraysFromTheStoryWeighsLess() {
        assertThat(ranked(account("a", "1", "2031-03-02", happened("river flood town", "2031-03-01")),
                account("b", "2", "2031-03-02", happened("river flood town", "2031-03-01")), account("c", "3", "2031-03-05", happened("river drown town", "2031-03-04")),
                account("d", "4", "2031-02-02", happened("band play concert", "2031-02-01"))))
                .containsExactly("2031-03-01 x2", "2031-03-04 x1", "2031-02-01 x1");
    }

    @Test
    void theOrderOfAccountsDoesNotMatter() {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            accounts.add(account("d" + i, "o" + i % 20, "2031-03-09", happened("river flood town" + i % 7, "2031-03-0" + (1 + i % 6)),
                    happened("crew" + i % 3 + " seek town", "2031-02-1" + i % 9)));
        }
        List<Day> ranked = days.rank(accounts);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(accounts, new Random(seed));
            assertThat(days.rank(accounts)).isEqualTo(ranked);
        }
    }

    @Test
    void anAccountWithoutWordsOrDayHarmsNothing() {
        Account silent = new Account("a", "1", null, List.of());
        Account undated = new Account("b", "2", null, Arrays.asList(told(0, "court free singer", Status.OCCURRED, false, null)));
        assertThat(days.rank(List.of(silent, undated))).isEmpty();
    }
}
