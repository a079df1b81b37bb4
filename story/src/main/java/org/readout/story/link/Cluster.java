package org.readout.story.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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

/** Sightings judged so far to speak of one happening. A step changes only those it made or copied; what it hands on stays as it is. */
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
    private @Nullable Edtf date;
    private @Nullable Set<String> documents;

    Cluster(Sighting first) {
        kind = first.kind();
        this.first = first;
        add(first);
    }

    private void add(Sighting s) {
        sightings.add(s);
        first = s.compareTo(first) < 0 ? s : first;
        form = form.or(s.form());
        company = company.equals(s.company()) ? company : company.with(s.company());
        counted = Math.max(counted, s.counted());
        documents = null;
        if (s.date() != null && dates.add(s.date())) {
            date = dates.stream().min(java.util.Comparator.comparingLong(Dates::days)).orElse(null);
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

    private Cluster(Cluster of) {
        kind = of.kind;
        first = of.first;
        sightings.addAll(of.sightings);
        links.addAll(of.links);
        dates.addAll(of.dates);
        places.putAll(of.places);
        lemmas.addAll(of.lemmas);
        modes.addAll(of.modes);
        statuses.addAll(of.statuses);
        form = of.form;
        company = of.company;
        counted = of.counted;
        date = of.date;
    }

    Cluster copy() {
        return new Cluster(this);
    }

    void absorb(Cluster other, String reason) {
        other.sightings.forEach(this::add);
        links.addAll(other.links);
        links.add(reason);
    }

    /** True if the two look the same to all that is asked of a home: they may differ in who told it how often. */
    boolean sameFace(Cluster other) {
        return kind.equals(other.kind) && form == other.form && counted == other.counted && company.equals(other.company)
                && dates.equals(other.dates) && places.equals(other.places) && lemmas.equals(other.lemmas) && modes.equals(other.modes)
                && statuses.equals(other.statuses);
    }

    /** True if the two hold the very same sightings, joined for the same reasons. */
    boolean sameTelling(Cluster other) {
        if (sightings.size() != other.sightings.size() || !links.equals(other.links)) {
            return false;
        }
        for (int i = 0; i < sightings.size(); i++) {
            if (sightings.get(i) != other.sightings.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The ids of the documents that tell it. */
    Set<String> documents() {
        if (sightings.size() == 1) {
            return Set.of(document());
        }
        if (documents == null) {
            Set<String> found = new HashSet<>();
            sightings.forEach(s -> found.add(s.document().id()));
            documents = found;
        }
        return documents;
    }

    /** True if the document tells it. */
    boolean tells(String document) {
        return documents().contains(document);
    }

    boolean sharesDocument(Cluster other) {
        boolean less = sightings.size() <= other.sightings.size();
        Set<String> many = (less ? other : this).documents();
        return (less ? this : other).sightings.stream().anyMatch(s -> many.contains(s.document().id()));
    }

    /** A name of its own as long as its first mention is the same. */
    String id() {
        return first.mention().id();
    }

    Sighting first() {
        return first;
    }

    /** The most precise date given, the earliest of several; null if none. */
    @Nullable Edtf date() {
        return date;
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
