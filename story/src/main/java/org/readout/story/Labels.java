package org.readout.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.model.Event;
import org.readout.model.Place;
import org.readout.model.Role;
import org.readout.model.lexicon.Table;
import org.readout.story.link.Happening;

/** Names a happening in plain words: {@code summit in Oslo: A, B}; {@code attack: A → B}. */
final class Labels {

    private static final int MOST_NAMES = 4;

    private final Map<String, String> words = Table.filled(Labels.class, "labels.tsv", 2).pairs();

    String of(Happening happening) {
        String type = happening.type().name().toLowerCase(Locale.ROOT);
        String plain = words.getOrDefault(type, type);
        String word = happening.mode() == null ? plain : words.getOrDefault(type + "-" + happening.mode().code(), plain);
        Place place = happening.place();
        String number = happening.counted() > 0 ? happening.counted() + " times: " : "";
        String names = names(happening.parties());
        return number + word + (place == null ? "" : " in " + place.name()) + (names.isEmpty() ? "" : ": " + names);
    }

    private static String names(List<Event.Party> parties) {
        String doers = names(parties, Role.ACTOR);
        String receivers = names(parties, Role.RECIPIENT);
        return receivers.isEmpty() ? doers : doers.isEmpty() ? receivers : doers + " → " + receivers;
    }

    private static String names(List<Event.Party> parties, Role role) {
        List<String> names = parties.stream().filter(p -> p.role() == role).map(p -> p.actor().name()).toList();
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? shown + " and " + (names.size() - MOST_NAMES) + " more" : shown;
    }
}
