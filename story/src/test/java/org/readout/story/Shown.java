package org.readout.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Event;
import org.readout.model.Story;

/** A story as the tests compare it: one line an event, one a conflict. */
final class Shown {

    private Shown() {}

    static Story story(Article... articles) {
        return new Stories().tell(Stream.of(articles).map(Article::read).toList(), List.of(), List.of(), null);
    }

    /** "1972-05-26 occurred 2x summit in Moscow: A, B"; the number is that of the mentions. */
    static List<String> events(Story story) {
        return story.events().stream().map(e -> date(e) + " " + e.standing().name().toLowerCase(java.util.Locale.ROOT) + " " + e.mentions().size()
                + "x " + e.label()).toList();
    }

    static List<String> conflicts(Story story) {
        return story.conflicts().stream().map(c -> c.kind().code() + ": "
                + c.sides().stream().map(Conflict.Side::says).collect(Collectors.joining(" | "))).toList();
    }

    static Event only(Story story) {
        if (story.events().size() != 1) {
            throw new AssertionError("expected one event, got " + events(story));
        }
        return story.events().get(0);
    }

    private static @Nullable String date(Event event) {
        return event.when() == null ? "undated" : event.when().date().text();
    }
}
