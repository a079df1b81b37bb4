package org.readout.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Event;
import org.readout.model.EventType;
import org.readout.model.Metadata;
import org.readout.model.Mode;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Role;
import org.readout.model.Standing;
import org.readout.model.Status;
import org.readout.model.Story;
import org.readout.model.When;

/** The phrases that all renderings share. Nothing here is escaped: names and reasons are as untrusted as the articles. */
final class Words {

    private static final List<String> GRADES = List.of("confirmed", "probably true", "possibly true",
            "doubtful", "improbable", "cannot be judged");

    private Words() {}

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 5 articles · 5 origins · 12 events · 3 conflicts}. */
    static String header(Story story) {
        String header = String.join(" · ", count(story.readings().size(), "article"), count(story.origins().size(), "origin"),
                count(story.events().size(), "event"), count(story.conflicts().size(), "conflict"));
        return story.unread().isEmpty() ? header : header + " · " + story.unread().size() + " refused";
    }

    /** {@code inputs 7 = read 5 + folded 1 + refused 1}. */
    static String sums(Story story) {
        int read = story.readings().size();
        int folded = story.folded().size();
        int refused = story.unread().size();
        return "inputs " + (read + folded + refused) + " = read " + read + " + folded " + folded + " + refused " + refused;
    }

    static String standing(Event event) {
        return switch (event.standing()) {
            case OCCURRED -> happened(event.type());
            case ONGOING -> status(Status.ONGOING, event.type());
            case PLANNED -> status(Status.PLANNED, event.type());
            case PROPOSED -> status(Status.PROPOSED, event.type());
            case POSTPONED -> status(Status.POSTPONED, event.type());
            case CANCELLED -> status(Status.CANCELLED, event.type());
            case DENIED -> status(Status.DENIED, event.type());
            case HYPOTHETICAL -> status(Status.HYPOTHETICAL, event.type());
            case ALLEGED -> "alleged";
            case DISPUTED -> "disputed";
        };
    }

    static String status(Status status, EventType type) {
        return switch (status) {
            case OCCURRED -> happened(type);
            case ONGOING -> "under way";
            case PLANNED -> "planned";
            case PROPOSED -> "floated";
            case POSTPONED -> "postponed";
            case CANCELLED -> "called off";
            case DENIED -> "denied";
            case HYPOTHETICAL -> "if";
        };
    }

    private static String happened(EventType type) {
        return type == EventType.CONSULT ? "held" : "happened";
    }

    static String meaning(Standing standing) {
        return switch (standing) {
            case OCCURRED -> "said to have taken place";
            case ONGOING -> "said to be going on";
            case PLANNED -> "announced or agreed, not yet said to have taken place";
            case PROPOSED -> "an idea or a possibility";
            case POSTPONED -> "put off";
            case CANCELLED -> "planned or floated, then dropped";
            case DENIED -> "only ever said not to have taken place, or not to be going to";
            case HYPOTHETICAL -> "only under a condition";
            case ALLEGED -> "said to have taken place by one unsupported voice";
            case DISPUTED -> "said by one voice and denied by another";
        };
    }

    /** {@code 2 origins say held · 1 says planned}. */
    static String tally(Event event) {
        List<String> parts = new ArrayList<>();
        for (Status status : List.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED, Status.POSTPONED, Status.CANCELLED, Status.DENIED,
                Status.PROPOSED, Status.HYPOTHETICAL)) {
            int origins = event.origins().getOrDefault(status, 0);
            if (origins > 0) {
                parts.add((parts.isEmpty() ? count(origins, "origin") : "" + origins) + " " + says(status, event.type(), origins == 1));
            }
        }
        return parts.isEmpty() ? "no origin counted" : String.join(" · ", parts);
    }

    /** Why statements of several origins count once, one line a root: {@code b.txt has it from the source 'Port Authority'}. */
    static List<String> countedOnce(Event event) {
        return event.roots().stream().map(Event.Root::why).filter(why -> !why.isEmpty()).distinct().toList();
    }

    /** How many origins carry the standing: {@code 2}, or {@code 1 v 1} for and against a disputed happening. */
    static String support(Event event) {
        int said = event.origins().entrySet().stream().filter(e -> e.getKey() != Status.DENIED).mapToInt(Map.Entry::getValue).max().orElse(0);
        return switch (event.standing()) {
            case ALLEGED -> "" + said;
            case DISPUTED -> said + " v " + event.origins().getOrDefault(Status.DENIED, 0);
            default -> "" + event.origins().getOrDefault(Status.valueOf(event.standing().name()), 0);
        };
    }

    private static String says(Status status, EventType type, boolean one) {
        return switch (status) {
            case DENIED -> one ? "denies it" : "deny it";
            case PROPOSED -> one ? "floats it" : "float it";
            case HYPOTHETICAL -> (one ? "speaks" : "speak") + " of it under a condition";
            default -> (one ? "says " : "say ") + (type == EventType.CONSULT || status != Status.OCCURRED ? "" : "it ") + status(status, type);
        };
    }

    /** The kind of happening as a plural, for a lane of the timeline. */
    static String lane(Event event) {
        return switch (event.type()) {
            case AGREE -> "Agreements, offers";
            case CONSULT -> event.mode() == Mode.PHONE ? "Phone calls" : "Meetings and talks";
            case SUPPORT -> "Support, signings";
            case CONCEDE -> "Concessions";
            case COOPERATE -> "Cooperation";
            case AID -> "Aid";
            case RETREAT -> "Retreats, releases";
            case REQUEST -> "Demands";
            case ACCUSE -> "Accusations";
            case REJECT -> "Refusals";
            case THREATEN -> "Threats";
            case PROTEST -> "Protests";
            case SANCTION -> "Sanctions";
            case MOBILIZE -> "Mobilisations";
            case COERCE -> "Coercion";
            case ASSAULT -> "Attacks";
            case OTHER -> "Other happenings";
        };
    }

    static String grade(int grade) {
        return GRADES.get(grade - 1);
    }

    /** All grades, best first. */
    static String scale() {
        return IntStream.rangeClosed(1, GRADES.size()).mapToObj(g -> g + " " + grade(g)).collect(Collectors.joining(" · "))
                .replaceFirst("confirmed", "confirmed by other independent origins");
    }

    /** {@code Alva, Brand → Cole; mediator: Dunn}, empty if nobody is named. */
    static String parties(Event event) {
        Map<Role, String> names = event.participants().stream().collect(Collectors.groupingBy(
                Event.Party::role, Collectors.mapping(p -> p.actor().name(), Collectors.joining(", "))));
        List<String> parts = new ArrayList<>();
        String actors = names.getOrDefault(Role.ACTOR, names.containsKey(Role.RECIPIENT) ? "unnamed" : "");
        if (names.containsKey(Role.RECIPIENT)) {
            actors += " → " + names.get(Role.RECIPIENT);
        }
        if (!actors.isEmpty()) {
            parts.add(actors);
        }
        if (names.containsKey(Role.MEDIATOR)) {
            parts.add("mediator: " + names.get(Role.MEDIATOR));
        }
        return String.join("; ", parts);
    }

    /** {@code Lowport, Meridia}, empty if unplaced. */
    static String place(Event event) {
        if (event.place() == null) {
            return "";
        }
        return event.place().within() == null ? event.place().name() : event.place().name() + ", " + event.place().within();
    }

    /** {@code planned (reported March 2031) → held (undated report)}, empty if the status never changed. */
    static String history(Event event) {
        if (event.history().stream().map(Event.Step::status).distinct().count() < 2) {
            return "";
        }
        return event.history().stream().map(s -> status(s.status(), event.type()) + " ("
                + (s.reported() == null ? "undated report" : "reported " + Dates.words(s.reported())) + ")")
                .collect(Collectors.joining(" → "));
    }

    /** {@code 15 August 2025}; a vague date also in its code: {@code about November 2025 (2025-11~)}. */
    static String date(Edtf date) {
        boolean plain = date.text().chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        return plain ? Dates.words(date) : Dates.words(date) + " (" + date.text() + ")";
    }

    static String date(When when) {
        return date(when.date()) + ", from " + when.basis();
    }

    static String published(Reading reading) {
        return reading.published() == null ? "no date known" : "published " + date(reading.published());
    }

    static String outlet(Document document) {
        return document.first(Metadata.Field.OUTLET).map(Metadata::value).orElse("outlet unknown");
    }

    /** How the documents of an origin belong together, in words. */
    static String origin(Outline outline, Document document) {
        Origin origin = outline.origin(document.id());
        if (origin == null) {
            return "origin unknown";
        }
        String others = origin.documents().stream().filter(d -> !d.equals(document.id())).map(outline::name)
                .collect(Collectors.joining(", "));
        String reason = origin.reason().isEmpty() ? "" : ": " + origin.reason();
        return others.isEmpty() ? "an origin of its own" + reason : "one origin with " + others + reason;
    }

    /** A key such as {@code leaked-prompt} as words. */
    static String key(String key) {
        return key.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
