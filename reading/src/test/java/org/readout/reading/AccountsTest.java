package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Claim;
import org.readout.model.Detail;
import org.readout.model.Quantity;

/** What accounts are compared by: numbers, details, offices. */
class AccountsTest {

    @Test
    void peopleAreCountedByWhatBefellThem() {
        assertThat(numbers("Rebels attacked the Sudanese town on Monday and killed 12 people.")).containsExactly("12 killed");
        assertThat(numbers("Police arrested more than 120 demonstrators in Minsk.")).containsExactly("at least 120 arrested");
        assertThat(numbers("Some 5,000 people protested in Tbilisi against the government of Georgia.")).containsExactly("about 5000 taking part");
    }

    @Test
    void victimsCountedInALaterSentenceBelongToTheAttack() {
        assertThat(numbers("Israel struck a depot in Syria on Monday. Seven people were killed.")).contains("7 killed");
        assertThat(numbers("Rebels attacked Kosovo's police on Monday. At least 30 people were injured.")).contains("at least 30 injured");
        assertThat(Read.text("Germany and Moldova met on Monday. Seven people were killed in a fire.").mentions().get(0).quantities()).isEmpty();
    }

    @Test
    void sumsAndAmountsBelongToTheDeedTheyHangOn() {
        assertThat(numbers("Germany pledged 200 million euros in aid to Moldova.")).containsExactly("200000000 euros");
        assertThat(details("Brazil lent Angola $1.5 billion in 1998.")).anyMatch(d -> d.contains("1500000000 dollars"));
        assertThat(details("All but one of seventeen articles were agreed in 1960.")).noneMatch(d -> d.contains("17"));
    }

    @Test
    void aClauseWithADayOrAPlaceIsADetail() {
        assertThat(details("The truce on the Condor ridge began on 2 February 1981.")).contains("start 1981-02-02 -");
        assertThat(details("A Canadian mission reached Hanoi on 10 March 2013.")).contains("arrive 2013-03-10 -");
        assertThat(details("Norway and Iceland put their names to the paper on 19 May 1976.")).anyMatch(d -> d.startsWith("name,sign 1976-05-19"));
    }

    @Test
    void aPlanIsNoDetailAndWhatWasNotDoneIsADeniedOne() {
        assertThat(details("Norway will open the bridge on 4 July 2025.")).isEmpty();
        assertThat(details("Japan did not recall its ambassador on 1 May 2020.")).contains("recall 2020-05-01 - denied");
        assertThat(details("The regatta at Lucerne was cancelled on 8 July 1938.")).anyMatch(d -> d.startsWith("play 1938-07-08") && d.endsWith("denied"));
    }

    @Test
    void aFirstSinceBindsItsDeed() {
        assertThat(details("It was the first exchange of prisoners between Chad and Sudan since 1972.")).contains("exchange 1972/.. - first");
        assertThat(details("Pakistan's water minister has never visited Kabul since 1947.")).anyMatch(d -> d.startsWith("visit 1947/..") && d.endsWith("never"));
        assertThat(details("Denmark and Belgium met for the first time since 2021.")).contains("meet 2021/.. - first");
    }

    @Test
    void anOfficeIsReadBeforeAndBehindAName() {
        assertThat(offices("Poland's defence minister, Jan Wolski, visited Kyiv.")).containsExactly("Jan Wolski: current defence minister of POL");
        assertThat(offices("The former prime minister of Malta, Joe Grech, met China's trade minister.")).contains("Joe Grech: former prime minister of MLT");
        assertThat(offices("Tadeusz Orlik, the Polish ambassador to Argentina, signed the contract.")).containsExactly("Tadeusz Orlik: current ambassador to ARG of POL");
    }

    @Test
    void aDeputyAndTheHeadOfABodyHoldNoOfficeOfTheState() {
        assertThat(offices("Deputy Defence Minister Jan Wolski of Poland visited Kyiv.")).isEmpty();
        assertThat(offices("Acting Foreign Minister Jan Wolski of Poland visited Kyiv.")).isEmpty();
        assertThat(offices("The president of the Bulgarian parliament, Hristo Rusev, visited Kyiv.")).noneMatch(o -> o.endsWith("BGR"));
    }

    private static List<String> numbers(String text) {
        return Read.text(text).mentions().stream().flatMap(m -> m.quantities().stream()).filter(q -> q.kind() != Quantity.Kind.TIMES).map(AccountsTest::number).toList();
    }

    private static String number(Quantity q) {
        String low = Long.toString((long) q.low());
        return (Double.isInfinite(q.high()) ? "at least " : q.approximate() ? "about " : "") + low + " " + q.unit();
    }

    private static List<String> details(String text) {
        return Read.text(text).details().stream().map(AccountsTest::detail).toList();
    }

    private static String detail(Detail d) {
        return String.join(",", d.deeds()) + " " + (d.when() == null ? "-" : d.when().date()) + " " + (d.place() == null ? "-" : d.place().name())
                + String.join("", d.quantities().stream().map(q -> " " + number(q)).toList()) + (d.denied() ? " denied" : "")
                + Stream.ofNullable(d.bound()).map(b -> " " + b.name().toLowerCase(java.util.Locale.ROOT)).findFirst().orElse("");
    }

    private static List<String> offices(String text) {
        return Read.text(text).claims().stream().filter(c -> c.kind() == Claim.Kind.OFFICE)
                .map(c -> c.participants().get(0).name() + ": " + c.value()).toList();
    }
}
