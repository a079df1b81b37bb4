package org.readout.story.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Mention.Reference;
import org.readout.model.Mode;
import org.readout.model.Place;
import org.readout.model.Status;

/** Sightings judged so far to speak of one happening. Used by one thread while linking; never handed out. */
final class Cluster {

    final Kind kind;
    final List<Sighting> sightings = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final TreeSet<Edtf> dates = new TreeSet<>();
    final TreeMap<String, Place> places = new TreeMap<>();
    final TreeSet<String> lemmas = new TreeSet<>();
    final Set<Mode> modes = EnumSet.noneOf(Mode.class);
    final Set<Status> statuses = EnumSet.noneOf(Status.class);
    Form form = Form.UNSAID;
    Company company = Company.NOBODY;
    int counted;
    private Sighting first;

    Cluster(Sighting first) {
        kind = first.kind();
        this.first = first;
        add(first);
    }

    private void add(Sighting s) {
        sightings.add(s);
        first = s.compareTo(first) < 0 ? s : first;
        form = form.or(s.form());
        company = company.with(s.company());
        counted = Math.max(counted, s.counted());
        if (s.date() != null) {
            dates.add(s.date());
        }
        Place place = s.mention().place();
        if (place != null) {
            places.put(place.name().toLowerCase(java.util.Locale.ROOT) + "/" + place.within(), place);
        }
        lemmas.add(s.mention().lemma());
        if (s.mention().mode() != null) {
            modes.add(s.mention().mode());
        }
        statuses.add(s.status());
    }

    Cluster copy() {
        Cluster copy = new Cluster(sightings.get(0));
        sightings.subList(1, sightings.size()).forEach(copy::add);
        copy.links.addAll(links);
        return copy;
    }

    void absorb(Cluster other, String reason) {
        other.sightings.forEach(this::add);
        links.addAll(other.links);
        links.add(reason);
    }

    Sighting first() {
        return first;
    }

    /** The most precise date given, the earliest of several; null if none. */
    @Nullable Edtf date() {
        return dates.stream().min(java.util.Comparator.comparingLong(Dates::days)).orElse(null);
    }

    boolean onDay() {
        Edtf date = date();
        return date != null && date.isDay();
    }

    boolean told(Reference reference) {
        return sightings.stream().anyMatch(s -> s.mention().reference() == reference);
    }

    String document() {
        return first().document().id();
    }

    int position() {
        return first().position();
    }

    boolean happened() {
        return statuses.contains(Status.OCCURRED) || statuses.contains(Status.ONGOING);
    }

    /** Plan, wish or condition, and nothing that says it took place. */
    boolean awaited() {
        return !happened() && !statuses.contains(Status.DENIED);
    }

    /** How a sentence names it: {@code "met" in b.txt}. */
    String name() {
        Sighting first = first();
        return "\"" + first.word() + "\" in " + first.document().name() + (sightings.size() > 1 ? " and " + (sightings.size() - 1) + " more" : "");
    }
}
