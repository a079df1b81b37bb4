package org.readout.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Event;
import org.readout.model.Folded;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Ruling;
import org.readout.model.Story;
import org.readout.model.Unread;
import org.readout.story.conflict.Conflicts;
import org.readout.story.conflict.Pile;
import org.readout.story.credibility.Grades;
import org.readout.story.link.Atlas;
import org.readout.story.link.Happening;
import org.readout.story.link.Linking;
import org.readout.story.link.Years;
import org.readout.story.origin.Roots;
import org.readout.story.origin.Stemma;
import org.readout.story.standing.Case;
import org.readout.story.standing.Standings;
import org.readout.story.standing.Support;

/**
 * Tells what a pile of readings says together. A pure function of its arguments: the order of the lists does not matter. Thread-safe.
 *
 * <pre>{@code
 * Story story = new Stories().tell(readings, List.of(), List.of(), null);
 * }</pre>
 */
public final class Stories {

    private static final Comparator<Reading> BY_NAME =
            Comparator.comparing((Reading r) -> r.document().name()).thenComparing(r -> r.document().id());
    private static final Comparator<Event> BY_DATE = Comparator
            .comparing((Event e) -> e.when() == null ? null : e.when().date(), Comparator.nullsLast(Comparator.<Edtf>naturalOrder()))
            .thenComparing(Event::id);

    private final Linking linking = new Linking();
    private final Conflicts conflicts = new Conflicts();
    private final Labels labels = new Labels();

    /**
     * The story of a pile.
     *
     * @param readings what was read; of several readings of the same bytes the one with the smallest name is kept and the others are folded
     * @param unread inputs refused, passed through
     * @param folded inputs with the same bytes as another, passed through
     * @param asOf documents published after this day are unread, those of unknown or vague date are kept; null for all
     */
    public Story tell(List<Reading> readings, List<Unread> unread, List<Folded> folded, @Nullable LocalDate asOf) {
        return tell(readings, unread, folded, asOf, List.of());
    }

    /**
     * The story of a pile under an analyst's rulings.
     *
     * @param readings see {@link #tell(List, List, List, LocalDate)}, as the next three
     * @param rulings which documents are one origin or two, whatever their words tell; those about documents that are not there say nothing
     * @throws IllegalArgumentException if rulings contradict each other
     */
    public Story tell(List<Reading> readings, List<Unread> unread, List<Folded> folded, @Nullable LocalDate asOf, List<Ruling> rulings) {
        List<Reading> later = readings.stream().filter(r -> !known(r, asOf)).toList();
        if (asOf != null && !later.isEmpty()) {
            return tell(readings.stream().filter(r -> known(r, asOf)).toList(), with(unread, later, folded, asOf), without(folded, later), asOf,
                    rulings);
        }
        List<Folded> allFolded = new ArrayList<>(folded);
        List<Reading> pile = Years.resolve(distinct(readings.stream().sorted(BY_NAME).toList(), allFolded));
        List<Origin> groups = Stemma.of(pile, rulings).origins();
        Atlas atlas = new Atlas(pile);
        Roots roots = new Roots(groups);
        Support support = new Support(pile);
        Standings standings = new Standings(roots, support);
        List<Case> cases = linking.link(pile, atlas).stream().map(standings::fold).toList();
        List<Conflict> found = conflicts.in(new Pile(pile, cases, roots, atlas));
        return new Story(asOf == null ? null : Edtf.day(asOf), pile, groups, events(cases, found, new Grades(roots, support)), found,
                unread.stream().sorted(Comparator.comparing(Unread::name).thenComparing(Unread::reason)).toList(),
                allFolded.stream().sorted(Comparator.comparing(Folded::name).thenComparing(Folded::document)).toList());
    }

    private static List<Unread> with(List<Unread> unread, List<Reading> later, List<Folded> folded, LocalDate asOf) {
        List<Unread> all = new ArrayList<>(unread);
        for (Reading r : later) {
            String reason = "published after " + asOf + ", so left out";
            all.add(new Unread(r.document().name(), reason));
            folded.stream().filter(f -> f.document().equals(r.document().id())).forEach(f -> all.add(new Unread(f.name(), reason)));
        }
        return all;
    }

    private static List<Folded> without(List<Folded> folded, List<Reading> later) {
        Set<String> ids = later.stream().map(r -> r.document().id()).collect(Collectors.toSet());
        return folded.stream().filter(f -> !ids.contains(f.document())).toList();
    }

    /** False for a document that was certainly published later. */
    private static boolean known(Reading reading, @Nullable LocalDate asOf) {
        Edtf published = reading.published() == null ? null : reading.published().date();
        return asOf == null || published == null || published.earliest() == null || !published.earliest().isAfter(asOf);
    }

    private static List<Reading> distinct(List<Reading> sorted, List<Folded> folded) {
        Map<String, Reading> byId = new LinkedHashMap<>();
        for (Reading reading : sorted) {
            Document document = reading.document();
            if (byId.putIfAbsent(document.id(), reading) != null) {
                folded.add(new Folded(document.name(), document.id()));
            }
        }
        return List.copyOf(byId.values());
    }

    private List<Event> events(List<Case> cases, List<Conflict> found, Grades grades) {
        Map<String, List<Conflict>> about = new HashMap<>();
        found.stream().filter(c -> c.about() != null)
                .forEach(c -> about.computeIfAbsent(java.util.Objects.requireNonNull(c.about()), k -> new ArrayList<>()).add(c));
        Stream<Event> events = cases.stream().map(told -> {
            Happening h = told.happening();
            return new Event(h.id(), h.type(), h.mode(), labels.of(h), h.when(), h.place(), h.parties(), told.standing(), told.origins(),
                    grades.grade(told, about.getOrDefault(h.id(), List.of())), told.history(),
                    h.sightings().stream().map(s -> s.mention()).toList(), h.links(), told.roots());
        });
        return events.sorted(BY_DATE).toList();
    }
}
