package org.readout.bench.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.bench.timeline.EntityEvents.Source;
import org.readout.model.Span;
import org.readout.reading.Reader;

class EntityEventsTest {

    private static final Reader READER = Reader.load(List.of());

    /** Texts of 12 June 2024 on, a day each; the first line of each is its heading. */
    private static List<String> events(String entity, String... texts) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            LocalDate day = LocalDate.parse("2024-06-12").plusDays(i);
            Map<Span, String> places = new HashMap<>();
            String name = Integer.toString(i);
            Pattern.compile("\\w+").matcher(texts[i]).results().forEach(m -> places.put(new Span(m.start(), m.end()), name + "-0-" + m.group().toLowerCase(Locale.ROOT)));
            sources.add(new Source(name, day, places, READER.tellings(Article.document(name, texts[i], day.toString()))));
        }
        return new EntityEvents(entity).of(entity, sources, true).entries().stream().map(e -> e.order() + " " + e.date() + " " + e.mentions()).toList();
    }

    @Test
    void eventsStandInTheOrderOfTheirDates() {
        assertThat(events("Ada Stone", "Stone leaves\nAda Stone resigned on Tuesday. Stone founded the firm in 1998."))
                .containsExactly("1 1998 [0-0-founded]", "2 2024-06-11 [0-0-resigned]");
    }

    @Test
    void whatOthersDoIsNotTold() {
        assertThat(events("Ada Stone", "Stone leaves\nAda Stone resigned on Tuesday. Brian Wells sold the firm on Monday.")).containsExactly("1 2024-06-11 [0-0-resigned]");
    }

    @Test
    void whatIsUndatedBelongsToTheDayOfTheNews() {
        assertThat(events("Ada Stone", "Stone leaves\nAda Stone resigned on Tuesday. Stone praised the staff.")).containsExactly("1 2024-06-11 [0-0-resigned]", "1 2024-06-11 [0-0-praised]");
    }

    @Test
    void oneEventInTwoReportsIsOneEntry() {
        assertThat(events("Ada Stone", "Stone leaves\nAda Stone resigned on Tuesday.", "A new head\nAda Stone resigned on Tuesday."))
                .containsExactly("1 2024-06-11 [0-0-resigned, 1-0-resigned]");
    }

    @Test
    void whatDidNotHappenIsLeftOut() {
        assertThat(events("Ada Stone", "Stone stays\nAda Stone did not resign on Tuesday.")).isEmpty();
    }
}
