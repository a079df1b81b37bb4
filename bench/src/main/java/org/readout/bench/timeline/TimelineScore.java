package org.readout.bench.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.readout.bench.timeline.EntityTimeline.Entry;

/**
 * Temporal awareness of an entity's timeline (UzZaman et al. 2013, as SemEval-2015 task 4 uses it): the timeline is turned into relations
 * between its events, and between an event and its date; precision is the share of the told relations that follow from the right ones,
 * recall the share of the right ones that follow from the told ones. Both shares are over relations without those that follow from others.
 *
 * <p>Chosen here, where the description is silent: an event is the first right one with which it shares a mention, else one of its own; events of
 * one place in the order are linked as a chain in text order, and the first of a place to the first of the next; an event of order 0 has no
 * relation to others; of a partial date nothing follows for the whole one; an event without date has no relation to a date.
 *
 * @param told relations told
 * @param toldRight of these, those that follow from the right ones
 * @param gold right relations
 * @param goldFound of these, those that follow from the told ones
 */
record TimelineScore(int told, int toldRight, int gold, int goldFound) {

    static final TimelineScore NONE = new TimelineScore(0, 0, 0, 0);

    /** {@code first} is before or at the same time as {@code second}, or an event is on a date. */
    private record Relation(String first, String kind, String second) {}

    /** An event with a name that is the same in both timelines. */
    private record Named(String name, int order, String date) {}

    static TimelineScore of(EntityTimeline gold, EntityTimeline told) {
        List<Named> right = new ArrayList<>();
        for (int i = 0; i < gold.entries().size(); i++) {
            Entry e = gold.entries().get(i);
            right.add(new Named("gold " + i, e.order(), e.date()));
        }
        List<Named> ours = new ArrayList<>();
        for (Entry e : told.entries()) {
            ours.add(new Named(name(e, gold.entries()), e.order(), e.date()));
        }
        Set<Relation> rightLinks = links(right, false);
        Set<Relation> ourLinks = links(ours, false);
        return new TimelineScore(ourLinks.size(), common(ourLinks, links(right, true)), rightLinks.size(), common(rightLinks, links(ours, true)));
    }

    TimelineScore plus(TimelineScore other) {
        return new TimelineScore(told + other.told, toldRight + other.toldRight, gold + other.gold, goldFound + other.goldFound);
    }

    /** 0 if nothing is told. */
    double precision() {
        return told == 0 ? 0 : (double) toldRight / told;
    }

    /** 0 if there is nothing to tell. */
    double recall() {
        return gold == 0 ? 0 : (double) goldFound / gold;
    }

    double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    private static String name(Entry entry, List<Entry> gold) {
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).mentions().stream().anyMatch(entry.mentions()::contains)) {
                return "gold " + i;
            }
        }
        return entry.mentions().iterator().next();
    }

    private static int common(Set<Relation> some, Collection<Relation> all) {
        return (int) some.stream().filter(all::contains).count();
    }

    /** The relations of a timeline: all that follow, or those from which the others follow. */
    private static Set<Relation> links(List<Named> events, boolean all) {
        TreeMap<Integer, List<String>> places = new TreeMap<>();
        Set<Relation> links = new HashSet<>();
        for (Named e : events) {
            if (!e.date.isEmpty()) {
                links.add(new Relation(e.name, "on", e.date));
            }
            List<String> place = e.order == 0 ? new ArrayList<>() : places.computeIfAbsent(e.order, o -> new ArrayList<>());
            if (!place.contains(e.name)) {
                place.add(e.name);
            }
        }
        List<List<String>> ordered = List.copyOf(places.values());
        for (int i = 0; i < ordered.size(); i++) {
            for (int a = 0; a < ordered.get(i).size(); a++) {
                for (int b = a + 1; b < (all ? ordered.get(i).size() : Math.min(a + 2, ordered.get(i).size())); b++) {
                    links.add(same(ordered.get(i).get(a), ordered.get(i).get(b)));
                }
            }
            for (int j = i + 1; j < (all ? ordered.size() : Math.min(i + 2, ordered.size())); j++) {
                for (String first : all ? ordered.get(i) : ordered.get(i).subList(0, 1)) {
                    for (String second : all ? ordered.get(j) : ordered.get(j).subList(0, 1)) {
                        links.add(new Relation(first, "before", second));
                    }
                }
            }
        }
        return links;
    }

    private static Relation same(String a, String b) {
        return a.compareTo(b) <= 0 ? new Relation(a, "with", b) : new Relation(b, "with", a);
    }
}
