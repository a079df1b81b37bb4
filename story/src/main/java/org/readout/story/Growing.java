package org.readout.story;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Folded;
import org.readout.model.Reading;
import org.readout.model.Ruling;
import org.readout.model.Story;
import org.readout.model.Unread;
import org.readout.story.link.Shelf;

/**
 * A story that grows: {@link #with} takes readings in and weighs again only what they touch. What it tells depends on which readings were taken
 * in, not on their order or on how many came at a time. A value; safe to share.
 *
 * <pre>{@code
 * Growing pile = Growing.nothing().with(readings);
 * Story story = pile.with(List.of(one)).story();
 * }</pre>
 */
public final class Growing {

    private static final Comparator<Reading> BY_NAME =
            Comparator.comparing((Reading r) -> r.document().name()).thenComparing(r -> r.document().id());

    private final @Nullable LocalDate asOf;
    private final Shelf<Reading> given;
    private final List<Reading> later;
    private final List<Folded> folded;
    private final Weighed weighed;

    private Growing(@Nullable LocalDate asOf, Shelf<Reading> given, List<Reading> later, List<Folded> folded, Weighed weighed) {
        this.asOf = asOf;
        this.given = given;
        this.later = later;
        this.folded = folded;
        this.weighed = weighed;
    }

    /** A story of nothing yet. */
    public static Growing nothing() {
        return nothing(null, List.of());
    }

    /**
     * A story of nothing yet.
     *
     * @param asOf documents published after this day are unread, those of unknown or vague date are kept; null for all
     * @param rulings which documents are one origin or two, whatever their words tell; those about documents that are not there say nothing
     * @throws IllegalArgumentException if two rulings say the opposite of one pair of documents
     */
    public static Growing nothing(@Nullable LocalDate asOf, List<Ruling> rulings) {
        return new Growing(asOf, Shelf.empty(), List.of(), List.of(), Weighed.nothing(rulings));
    }

    /** These readings too; of several of the same bytes the one with the smallest name is kept and the others are folded. */
    public Growing with(Collection<Reading> more) {
        List<Reading> published = new ArrayList<>(later);
        List<Folded> twice = new ArrayList<>(folded);
        Map<String, Reading> fresh = new LinkedHashMap<>();
        for (Reading reading : more.stream().sorted(BY_NAME).toList()) {
            Reading known = given.get(reading.document().id());
            if (!known(reading)) {
                published.add(reading);
            } else if (known != null && BY_NAME.compare(reading, known) < 0) {
                return nothing(asOf, weighed.rulings()).with(Stream.of(given(), later, more).flatMap(Collection::stream).toList()).folding(folded);
            } else if (known != null || fresh.putIfAbsent(reading.document().id(), reading) != null) {
                twice.add(new Folded(reading.document().name(), reading.document().id()));
            }
        }
        Shelf.Draft<Reading> all = given.draft();
        fresh.forEach(all::put);
        return new Growing(asOf, all.shelve(), List.copyOf(published), List.copyOf(twice), fresh.isEmpty() ? weighed : weighed.with(List.copyOf(fresh.values())));
    }

    /** As they came, without the years found since. */
    private List<Reading> given() {
        return weighed.ledger().readings().stream().map(r -> requireNonNull(given.get(r.document().id()))).toList();
    }

    private Growing folding(List<Folded> more) {
        return new Growing(asOf, given, later, Stream.concat(folded.stream(), more.stream()).toList(), weighed);
    }

    /** False for a document that was certainly published later. */
    private boolean known(Reading reading) {
        Edtf published = reading.published() == null ? null : reading.published().date();
        return asOf == null || published == null || published.earliest() == null || !published.earliest().isAfter(asOf);
    }

    /** The story of what was taken in. */
    public Story story() {
        return story(List.of(), List.of());
    }

    /**
     * The story of what was taken in, with other inputs.
     *
     * @param unread inputs refused, passed through
     * @param others inputs with the same bytes as another, passed through
     */
    public Story story(Collection<Unread> unread, Collection<Folded> others) {
        List<Unread> left = new ArrayList<>(unread);
        String reason = "published after " + asOf + ", so left out";
        later.forEach(r -> left.add(new Unread(r.document().name(), reason)));
        Set<String> out = later.stream().map(r -> r.document().id()).collect(Collectors.toSet());
        List<Folded> twice = new ArrayList<>(folded);
        others.forEach(f -> {
            if (out.contains(f.document())) {
                left.add(new Unread(f.name(), reason));
            } else {
                twice.add(f);
            }
        });
        return new Story(asOf == null ? null : Edtf.day(asOf), weighed.ledger().readings(), weighed.stemma().origins(), weighed.events(), weighed.conflicts(),
                left.stream().sorted(Comparator.comparing(Unread::name).thenComparing(Unread::reason)).toList(),
                twice.stream().sorted(Comparator.comparing(Folded::name).thenComparing(Folded::document)).toList());
    }
}
