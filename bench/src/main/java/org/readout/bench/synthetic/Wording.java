package org.readout.bench.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Mention.Reference;
import org.readout.model.Mode;
import org.readout.model.Place;
import org.readout.model.Status;

/** The sentences of one writer about one happening. */
final class Wording {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH), DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH));

    private final Happened event;
    private final int writer;
    private final Random random;

    Wording(Happened event, int writer, Random random) {
        this.event = event;
        this.writer = writer;
        this.random = random;
    }

    /** A trigger, its dictionary form and the words that follow the names. */
    private record Phrase(String verb, String trigger, String lemma) {}

    /** It took place, as one writer has it. */
    Line held(LocalDate day, @Nullable Place place, int number, String source, int firstSince) {
        Phrase phrase = past();
        String said = source.isEmpty() ? "" : source + " said that ";
        String since = firstSince == 0 ? "" : ", their first " + noun() + " since " + firstSince + ",";
        String size = number == 0 ? "" : event.mode() == Mode.AERIAL ? " and hit " + number + " people" : " for " + number + " minutes";
        String core = said + names(doers()) + " " + phrase.verb + at(place) + on(day) + size + since;
        return line(core, phrase, Status.OCCURRED, Reference.NEW, doers(), day, place, source, number, firstSince);
    }

    Line planned() {
        Phrase phrase = event.mode() == Mode.PHONE ? new Phrase("will speak by phone", "speak", "speak")
                : event.mode() == Mode.SUMMIT ? new Phrase("will hold a summit", "summit", "summit") : new Phrase("will meet", "meet", "meet");
        String core = names(doers()) + " " + phrase.verb + at(event.place()) + on(event.planned());
        return line(core, phrase, Status.PLANNED, Reference.NEW, doers(), event.planned(), event.place(), "", 0, 0);
    }

    Line putOff() {
        String core = "the " + noun() + " of " + names(doers()) + at(event.place()) + " was put off until" + on(event.day()).replace(" on", "");
        return line(core, phrase(noun()), Status.POSTPONED, Reference.NEW, doers(), event.day(), event.place(), "", 0, 0);
    }

    Line calledOff() {
        String core = "the " + noun() + " of " + names(doers()) + " planned" + at(event.place()) + on(event.planned()) + " was called off";
        return line(core, phrase(noun()), Status.CANCELLED, Reference.NEW, doers(), event.planned(), event.place(), "", 0, 0);
    }

    Line denied(String source) {
        Phrase phrase = past();
        String core = source + " denied that " + names(doers()) + " " + phrase.verb + at(event.place()) + on(event.day());
        return line(core, phrase, Status.DENIED, Reference.NEW, doers(), event.day(), event.place(), source, 0, 0);
    }

    /** "The summit" right after it was told. */
    Line followUp(Status status) {
        boolean their = random.nextBoolean();
        String core = (their ? "their " : "the ") + noun() + (status == Status.OCCURRED ? " was" : " will be") + " " + Words.any(random);
        return line(core, phrase(noun()), status, Reference.ANAPHORIC, their ? event.cast().leaders() : List.of(), null, null, "", 0, 0);
    }

    /** News without a date: the date of the article tells the day. */
    Line undated() {
        Phrase phrase = past();
        List<Actor> who = event.mode() == Mode.AERIAL ? doers() : event.cast().leaders();
        return line(names(who) + " " + phrase.verb, phrase, Status.OCCURRED, Reference.NEW, who, null, null, "", 0, 0);
    }

    /** "The Anchorage summit of A and B", in an article that gives no date. */
    Line known(Place place) {
        List<Actor> who = event.cast().leaders();
        return line("the " + place.name() + " " + noun() + " of " + names(who) + " was " + Words.any(random), phrase(noun()), Status.OCCURRED,
                Reference.ANAPHORIC, who, null, place, "", 0, 0);
    }

    private Line line(String core, Phrase phrase, Status status, Reference reference, List<Actor> doers, @Nullable LocalDate day, @Nullable Place place,
            String source, int number, int firstSince) {
        List<Actor> receivers = event.mode() == Mode.AERIAL && !doers.isEmpty() ? List.of(event.cast().other().actor()) : List.of();
        return Line.telling(core, new Told(event.number(), phrase.trigger, phrase.lemma, event.type(), event.mode(), status, reference, doers, receivers,
                day, place, source, number, firstSince), writer, random);
    }

    private Phrase past() {
        return switch (event.mode()) {
            case PHONE -> new Phrase("spoke by phone", "spoke", "speak");
            case SUMMIT -> new Phrase("held a summit", "summit", "summit");
            case AERIAL -> new Phrase("bombed targets", "bombed", "bomb");
            default -> new Phrase("met", "met", "meet");
        };
    }

    private String noun() {
        return switch (event.mode()) {
            case PHONE -> "call";
            case SUMMIT -> "summit";
            case AERIAL -> "attack";
            default -> "meeting";
        };
    }

    private static Phrase phrase(String noun) {
        return new Phrase(noun, noun, noun);
    }

    /** The leaders in either order, sometimes their states; of an attack the attacker. */
    private List<Actor> doers() {
        Cast cast = event.cast();
        if (event.mode() == Mode.AERIAL) {
            return List.of(cast.one().actor());
        }
        return writer % 7 == 6 && event.mode() == Mode.SUMMIT ? cast.states() : writer % 2 == 0 ? cast.leaders() : List.of(cast.second(), cast.first());
    }

    private static String names(List<Actor> actors) {
        return String.join(" and ", actors.stream().map(Actor::name).toList());
    }

    private static String at(@Nullable Place place) {
        return place == null ? "" : " in " + place.name();
    }

    private String on(LocalDate day) {
        return " on " + day.format(FORMS.get(Math.floorMod(writer, FORMS.size())));
    }
}
