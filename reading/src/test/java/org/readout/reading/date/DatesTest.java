package org.readout.reading.date;

import org.readout.reading.Loaded;
import org.readout.reading.parse.Parser;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.Edtf;
import org.readout.model.When;

class DatesTest {

    static final Parser PARSER = Loaded.parser();
    static final Dates DATES = Loaded.dates();

    /** Each expression as {@code words = value}, with its relation if it is not {@code on}; values that are unknown as {@code null}. */
    private static List<String> read(String text, @Nullable String published) {
        When when = published == null ? null : new When(Edtf.parse(published), "test");
        return DATES.find(PARSER.parse(text), when).stream()
                .map(e -> e.span().of(text) + " = " + (e.kind() == TimeExpression.Kind.DATE ? e.value() : e.timex())
                        + (e.relation().equals("on") ? "" : " " + e.relation()))
                .collect(Collectors.toList());
    }

    private static List<String> undated(String text) {
        return read(text, null);
    }

    @Test
    void fullDatesAreReadInEveryOrder() {
        assertThat(undated("They met on Friday August 15, 2025.")).containsExactly("Friday August 15, 2025 = 2025-08-15");
        assertThat(undated("On February 12 2025 they held a call.")).containsExactly("February 12 2025 = 2025-02-12");
        assertThat(undated("The treaty was signed on 8 December 1987 in Washington.")).containsExactly("8 December 1987 = 1987-12-08");
        assertThat(undated("The embassy closed on 2025-03-18.")).containsExactly("2025-03-18 = 2025-03-18");
        assertThat(undated("A discreet summit in March 2025 was held.")).containsExactly("March 2025 = 2025-03");
    }

    @Test
    void whatWasToHaveHappenedMayLieAheadOrBehind() {
        assertThat(read("Spain was to have met France from 14 to 16 May.", "1986-04-17")).contains("16 May = 1986-05-14/1986-05-16");
        assertThat(read("Cyprus was to have hosted a summit in May.", "2024-06-12")).containsExactly("May = 2024-05");
        assertThat(read("Kenya claims to have met Sudan on 3 May.", "2012-04-10")).containsExactly("3 May = 2011-05-03");
    }

    @Test
    void numericDatesSayWhichOrderTheyWereReadIn() {
        assertThat(undated("They spoke on 18/03/2025.")).containsExactly("18/03/2025 = 2025-03-18");
        assertThat(undated("They spoke on 3/18/2025.")).containsExactly("3/18/2025 = 2025-03-18");
        assertThat(undated("They spoke on 03/04/2025.")).containsExactly("03/04/2025 = 2025-03-04/2025-04-03");
        assertThat(undated("They spoke on 03/04/2025. They met on 18/04/2025."))
                .containsExactly("03/04/2025 = 2025-04-03", "18/04/2025 = 2025-04-18");
        assertThat(DATES.find(PARSER.parse("They spoke on 03/04/2025."), null).get(0).basis()).contains("order of day and month is not known");
    }

    @Test
    void bareMonthDayTakesTheYearOfItsSentence() {
        assertThat(undated("In 1986 the two met on October 11.")).contains("October 11 = 1986-10-11");
        assertThat(undated("They spoke on February 12 and March 18, 2025.")).contains("February 12 = 2025-02-12", "March 18, 2025 = 2025-03-18");
        assertThat(read("There were two calls this year - one on February 12 and another on March 18.", "2025-08-12"))
                .contains("February 12 = 2025-02-12", "March 18 = 2025-03-18");
    }

    @Test
    void bareMonthDayTakesTheYearOfTheSentenceBefore() {
        assertThat(undated("The leaders met in Geneva on 19 November 1985. On December 2 the minister reported."))
                .contains("December 2 = 1985-12-02");
    }

    @Test
    void bareMonthDayIsTheLastOneUnlessItIsPlanned() {
        assertThat(read("They met on November 20.", "2025-01-10")).containsExactly("November 20 = 2024-11-20");
        assertThat(read("They will meet on March 3.", "2025-11-10")).containsExactly("March 3 = 2026-03-03");
        assertThat(read("A summit is scheduled for February 2.", "2025-11-10")).containsExactly("February 2 = 2026-02-02");
        assertThat(read("They met on 15 August.", "2025-11-10")).containsExactly("15 August = 2025-08-15");
    }

    @Test
    void unknownYearsStayUnknown() {
        assertThat(undated("They spoke on February 12.")).containsExactly("February 12 = null");
        assertThat(undated("There were two calls this year - one on February 12 and another on March 18."))
                .contains("this year = null", "February 12 = null", "March 18 = null");
        assertThat(undated("He left yesterday and returns next week.")).containsExactly("yesterday = null", "next week = null");
        assertThat(undated("The talks took place on Tuesday.")).containsExactly("Tuesday = null");
    }

    @Test
    void weekdaysAreCountedFromTheDocumentByTense() {
        assertThat(read("The talks took place on Tuesday.", "2025-11-10")).containsExactly("Tuesday = 2025-11-04");
        assertThat(read("They will meet next week, possibly on Friday.", "2025-11-10")).contains("next week = 2025-11-17/2025-11-23", "Friday = 2025-11-14");
        assertThat(read("Speaking on Wednesday morning, the spokesman said nothing.", "2025-11-10")).containsExactly("Wednesday morning = 2025-11-05");
        assertThat(read("It was held over the weekend.", "2025-11-10")).containsExactly("the weekend = 2025-11-08/2025-11-09");
    }

    @Test
    void deicticsAreCountedFromTheDocument() {
        assertThat(read("He arrived yesterday and leaves tomorrow.", "1986-10-11")).containsExactly("yesterday = 1986-10-10", "tomorrow = 1986-10-12");
        assertThat(read("Asked about this last year, he laughed.", "2025-08-12")).containsExactly("last year = 2024");
        assertThat(read("The ministers met last month.", "1988-01-05")).containsExactly("last month = 1987-12");
        assertThat(read("This year they spoke twice.", "2025")).containsExactly("This year = 2025");
        assertThat(read("He arrived yesterday.", "2025")).containsExactly("yesterday = null");
    }

    @Test
    void vagueMonthsAreApproximate() {
        assertThat(undated("As of early November 2025, the Kremlin saw no need.")).containsExactly("early November 2025 = 2025-11~ as-of");
        assertThat(undated("A meeting was floated for mid-August 2025.")).containsExactly("mid-August 2025 = 2025-08~");
        assertThat(undated("The front moved in late 1942.")).containsExactly("late 1942 = 1942~");
    }

    @Test
    void decadesSeasonsAndPartsOfYears() {
        assertThat(undated("They negotiated in the 1980s.")).containsExactly("the 1980s = 198X");
        assertThat(undated("They met in the summer of 1955.")).containsExactly("the summer of 1955 = 1955-06~/1955-08~");
        assertThat(undated("Exports fell in the third quarter of 1998.")).containsExactly("the third quarter of 1998 = 1998-07/1998-09");
    }

    @Test
    void twoEndsGiveAnInterval() {
        assertThat(undated("They met three times between 1985 and 1988.")).containsExactly("1985 = 1985/1988", "1988 = 1985/1988");
        assertThat(undated("Talks were held from 3 September 2025 to 5 September 2025."))
                .containsExactly("3 September 2025 = 2025-09-03/2025-09-05 from", "5 September 2025 = 2025-09-03/2025-09-05");
        assertThat(read("The forum was held on Sept 3-5.", "2025-11-10")).allMatch(e -> e.contains("= 2025-09-03/2025-09-05"));
    }

    @Test
    void aPostponementIsNoInterval() {
        assertThat(undated("The summit was moved from 3 May 2024 to 5 May 2024.")).contains("5 May 2024 = 2024-05-05");
    }

    @Test
    void prepositionsAreKept() {
        assertThat(undated("Relations have been frozen since 2021.")).containsExactly("2021 = 2021 since");
        assertThat(undated("It was the first since the invasion of Ukraine by Russia in February 2022.")).containsExactly("February 2022 = 2022-02");
        assertThat(undated("He must sign by 1 June 1992.")).containsExactly("1 June 1992 = 1992-06-01 by");
        assertThat(undated("The truce held until March 1953.")).containsExactly("March 1953 = 1953-03 until");
        assertThat(undated("Nothing was agreed before 2014.")).containsExactly("2014 = 2014 before");
    }

    @Test
    void daysAfterADateAreCounted() {
        assertThat(undated("They met two days after the 12 February 2025 call.")).contains("two days = 2025-02-14");
        assertThat(undated("It came three years after 24 February 2022.")).contains("three years = 2025-02-24~");
        assertThat(undated("They held a call on 12 February 2025. Two days after the call, ministers met.")).contains("Two days = 2025-02-14");
        assertThat(undated("Two days after the call, ministers met.")).containsExactly("Two days = P2D");
        assertThat(undated("They met on 11 October 1986. The following day the talks collapsed.")).contains("The following day = 1986-10-12");
        assertThat(undated("They met on 11 October 1986. Two days later he flew home.")).contains("Two days later = 1986-10-13");
        assertThat(undated("Weeks later they spoke again.")).noneMatch(e -> !e.endsWith("null"));
    }

    @Test
    void aHistoryTakesItsYearsFromTheStoryAndMarksWhatIsFar() {
        String story = "The war began on 3 April 1936. In May 1936 the front moved. In June 1936 it stood still. In July the army fell back. "
                + "On August 4 it counted its dead. In September nothing moved. In October rain fell. On November 2 snow fell. In November it ended. "
                + "The dead were buried. The wounded went home. The generals wrote books. Nobody read them. On December 8 a treaty was signed. "
                + "On December 9 it was printed. On December 10 it was sold. On December 11 it was forgotten.";
        assertThat(undated(story)).contains("July = 1936-07", "November 2 = 1936-11-02", "December 8 = 1936-12-08?");
        assertThat(read(story, "2009-12-19")).contains("July = 1936-07", "November 2 = 1936-11-02");
    }

    @Test
    void aYearThatStepsOutOfTheStoryLendsNothing() {
        assertThat(undated("The leaders met in Geneva on 19 November 1985. They recalled what Churchill had said in 1946. On December 2 the minister reported."))
                .contains("December 2 = 1985-12-02");
        assertThat(undated("It was the first visit since 2019. They spoke on February 12.")).contains("February 12 = null");
    }

    @Test
    void durationsAreNoDates() {
        assertThat(undated("The call was reported to last about 90 minutes.")).containsExactly("about 90 minutes = PT90M");
        assertThat(undated("The ceasefire would last 30 days.")).containsExactly("30 days = P30D");
    }

    @Test
    void aTimeOfDayTakesTheDateOfItsSentence() {
        String text = "The summit ended at 11:26 a.m. on 15 August 2025.";
        assertThat(undated(text)).contains("11:26 a.m. = 2025-08-15", "15 August 2025 = 2025-08-15");
        assertThat(DATES.find(PARSER.parse(text), null).get(0).timex()).isEqualTo("2025-08-15T11:26");
    }

    @Test
    void aYearBeforeANounIsADate() {
        assertThat(undated("It was raised at the 2018 Helsinki summit.")).containsExactly("2018 = 2018");
        assertThat(undated("He made the claim in his 2024 book.")).containsExactly("2024 = 2024");
    }

    @Test
    void countsAndNamesAndVerbsAreNoDates() {
        assertThat(undated("It sent 2025 troops to the border.")).isEmpty();
        assertThat(undated("He wants to stop the death march.")).isEmpty();
        assertThat(undated("They may meet a second time.")).isEmpty();
        assertThat(undated("Theresa May met the chancellor.")).isEmpty();
        assertThat(undated("Once there, they talked.")).isEmpty();
        assertThat(undated("They are currently talking.")).containsExactly("currently = null");
    }

    /** Each expression as {@code words = TIMEX3 value}. */
    private static List<String> values(String text, @Nullable String published) {
        When when = published == null ? null : new When(Edtf.parse(published), "test");
        return DATES.find(PARSER.parse(text), when).stream().map(e -> e.span().of(text) + " = " + e.timex()).toList();
    }

    @Test
    void thatDayAndThatYearAreTheLastSpokenOf() {
        assertThat(values("The fleet sailed on 4 May 1911. Later that day it turned back. Later that month it was sold.", "1911-09-01"))
                .containsExactly("4 May 1911 = 1911-05-04", "Later that day = 1911-05-04", "Later that month = 1911-05");
        assertThat(values("In 1874 the canal was dug. Ships used it by the end of that year.", null)).contains("that year = 1874");
        assertThat(values("That year nothing was built.", "1911-09-01")).containsExactly("That year = XXXX");
    }

    @Test
    void partsOfTheRunningYearAreTheDocuments() {
        assertThat(values("The bank wants to sell its mills by the end of the year.", "1911-09-01")).containsExactly("the end of the year = 1911");
        assertThat(read("It will be finished at year's end.", "1911-09-01")).containsExactly("year's end = 1911~");
    }

    @Test
    void vagueTimesAndLengthsHaveNoDate() {
        assertThat(values("In the past the harbour froze for weeks. In the near future it may close.", "1911-09-01"))
                .containsExactly("the past = PAST_REF", "weeks = PXW", "the near future = FUTURE_REF");
        assertThat(values("The past president spoke of the future king.", "1911-09-01")).isEmpty();
        assertThat(values("In the last week of August the bridge fell.", "1911-11-10")).contains("the last week = P1W", "August = 1911-08");
        assertThat(values("Rain fell in the following days.", "1911-11-10")).containsExactly("the following days = PXD");
    }

    @Test
    void aYearEarlierIsAsFineAsWhatItIsComparedWith() {
        assertThat(values("Sales rose in the third quarter of 1911. A year earlier they fell. The year-earlier loss was small.", "1911-11-10"))
                .containsExactly("the third quarter of 1911 = 1911-Q3", "A year earlier = 1910-Q3", "The year-earlier = 1910-Q3");
        assertThat(values("The works closed a year ago.", "1911-11-10")).containsExactly("a year ago = 1910");
    }

    @Test
    void whatFallsDueLiesAhead() {
        assertThat(read("The bank declared a dividend payable Dec. 4 to holders of record Nov. 20.", "1911-11-02"))
                .contains("Dec. 4 = 1911-12-04", "Nov. 20 = 1911-11-20");
        assertThat(read("The line extended its offer to Nov. 20.", "1911-11-02")).containsExactly("Nov. 20 = 1911-11-20");
        assertThat(read("The closing date is Nov. 9.", "1911-11-02")).containsExactly("Nov. 9 = 1911-11-09");
        assertThat(read("No ship has called since Jan. 13.", "1911-03-06")).containsExactly("Jan. 13 = 1911-01-13 since");
    }

    @Test
    void whatWasAnnouncedOnAWeekdayLiesBehind() {
        assertThat(read("The plan, which was announced Friday, is bold.", "2025-11-10")).containsExactly("Friday = 2025-11-07");
        assertThat(read("A strike was announced for Friday.", "2025-11-10")).containsExactly("Friday = 2025-11-14");
    }

    @Test
    void hostileTextEnds() {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            numbers.append(i % 3000).append(i % 7 == 0 ? "/" : " ");
        }
        String chain = "2025-03-18-".repeat(5_000) + " met.";
        assertThat(List.of(undated(numbers.toString()), undated(chain))).hasSize(2);
        assertThat(undated("On 99/99/2025 and 31/02/2025 and February 30, 2025 nothing happened.")).noneMatch(e -> e.matches(".*= 2025-\\d\\d-\\d\\d"));
    }

    @Test
    void threadsLocalesAndZonesDoNotMatter() throws Exception {
        String text = "The talks took place last week. They met on Tuesday. On March 3, 1999, ministers spoke at Easter.";
        List<String> expected = read(text, "2025-11-10");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<Callable<List<String>>> tasks = Collections.nCopies(8, () -> read(text, "2025-11-10"));
            var pool = Executors.newFixedThreadPool(4);
            for (var result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
            pool.shutdown();
            assertThat(Locale.getDefault().toLanguageTag()).isEqualTo("tr-TR");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
