package org.readout.story.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Reading;
import org.readout.model.When;

/**
 * Finds the year of "12 February" in a document that does not tell it: another account dates the same happening of the same participants
 * to that day of one year. What stands in the same sentence takes the same year. If accounts name several years, it stays unknown. A value:
 * what was learned from some accounts; safe to share.
 */
public final class Years {

    static final Years NONE = new Years(Shelf.empty(), Index.empty());

    private static final Comparator<Twin> FIRST = Comparator.comparing(Twin::name).thenComparing(Twin::document).thenComparing(Twin::position);

    private final Shelf<List<Twin>> dated;
    private final Index asking;

    private Years(Shelf<List<Twin>> dated, Index asking) {
        this.dated = dated;
        this.asking = asking;
    }

    /**
     * Tells a day with its year: the first account of all that name the same parties and date.
     *
     * @param parties the parties' ids
     */
    private record Twin(Set<String> parties, Edtf date, String name, String document, int position) {}

    /** The readings with the days of unknown years dated where another account tells the year; the basis says which. */
    public static List<Reading> resolve(List<Reading> readings) {
        Years years = NONE.with(readings, new TreeSet<>());
        return readings.stream().map(years::resolve).toList();
    }

    /**
     * What is known with these readings too.
     *
     * @param stirred takes the ids of the documents for which {@link #resolve(Reading)} may now give something else
     */
    Years with(Collection<Reading> readings, Set<String> stirred) {
        Map<String, Map<String, Twin>> news = new HashMap<>();
        Index.Draft asks = asking.draft();
        for (Reading reading : readings) {
            for (Mention m : reading.mentions()) {
                Edtf day = m.when() == null || m.participants().size() < 2 ? null : m.when().date();
                if (day != null && day.yearless()) {
                    asks.add(key(m, day.text().substring(4), ids(m).first()), reading.document().id());
                } else if (day != null && day.isDay()) {
                    Twin twin = twin(m, day, reading.document());
                    for (String id : twin.parties) {
                        news.computeIfAbsent(key(m, day.text().replaceAll("^\\d{4}|[~?%]$", ""), id), k -> new TreeMap<>())
                                .merge(twin.parties + day.text(), twin, Years::first);
                    }
                }
            }
        }
        Shelf.Draft<List<Twin>> days = dated.draft();
        news.forEach((key, twins) -> {
            List<Twin> old = Objects.requireNonNullElse(days.get(key), List.<Twin>of());
            Map<String, Twin> all = new TreeMap<>();
            Stream.concat(old.stream(), twins.values().stream()).forEach(t -> all.merge(t.parties + t.date.text(), t, Years::first));
            List<Twin> now = all.values().stream().sorted(FIRST).toList();
            if (!now.equals(old)) {
                days.put(key, now);
                stirred.addAll(asks.ids(key));
            }
        });
        return new Years(days.shelve(), asks.index());
    }

    private static Twin twin(Mention m, Edtf day, Document document) {
        return new Twin(ids(m), day, document.name(), document.id(), m.trigger().start());
    }

    private static Twin first(Twin a, Twin b) {
        return FIRST.compare(a, b) <= 0 ? a : b;
    }

    /** The reading with its days of unknown years dated where one year is known. */
    Reading resolve(Reading reading) {
        Map<Integer, Twin> sentences = new TreeMap<>();
        Set<String> years = new TreeSet<>();
        for (Mention m : reading.mentions()) {
            Edtf day = yearless(m);
            for (Twin twin : day == null || m.participants().size() < 2 ? List.<Twin>of() : twins(m, day)) {
                sentences.putIfAbsent(m.evidence().span().start(), twin);
                years.add(twin.date.text().substring(0, 4));
            }
        }
        if (years.size() != 1) {
            return reading;
        }
        int year = Integer.parseInt(years.iterator().next());
        return reading.with(reading.mentions().stream().map(m -> {
            Edtf day = yearless(m);
            Twin twin = sentences.get(m.evidence().span().start());
            return day == null || twin == null ? m
                    : m.dated(new When(day.in(year), "year as in " + twin.name + ", which dates the same happening " + twin.date));
        }).toList());
    }

    private List<Twin> twins(Mention m, Edtf day) {
        Set<String> ids = ids(m);
        List<Twin> twins = dated.get(key(m, day.text().substring(4), ids(m).first()));
        return twins == null ? List.of() : twins.stream().filter(t -> t.parties.containsAll(ids)).toList();
    }

    private static String key(Mention m, String day, String party) {
        return m.type() + (m.type() == EventType.CONSULT && m.mode() == Mode.PHONE ? "-phone" : "") + "|" + day + "|" + party;
    }

    private static @Nullable Edtf yearless(Mention m) {
        return m.when() != null && m.when().date().yearless() ? m.when().date() : null;
    }

    private static TreeSet<String> ids(Mention m) {
        return m.participants().stream().map(p -> p.actor().id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
