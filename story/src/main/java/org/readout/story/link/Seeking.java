package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.story.link.Joining.Joined;

/** One change of a {@link Joining}. Used once, by one thread. */
final class Seeking {

    private final Joining from;
    private final Rule rule;
    private final Predicate<Cluster> renewed;
    private final Shelf.Draft<Cluster> homes;
    private final Shelf.Draft<Cluster> seekers;
    private final Shelf.Draft<Link> links;
    private Index offers;
    private Index stands;
    private final Comparator<String> order;
    private final TreeSet<String> queue;
    private final Set<String> undecided = new HashSet<>();
    private final Set<String> stirred = new HashSet<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final Map<String, NavigableMap<String, Link>> guests = new HashMap<>();
    private final Map<String, Grown> grown = new HashMap<>();

    /** A home with its guests up to one of them. */
    private record Grown(Cluster cluster, String last) {}

    Seeking(Joining from, Rule rule, Predicate<Cluster> renewed) {
        this.from = from;
        this.rule = rule;
        this.renewed = renewed;
        homes = from.homes().draft();
        seekers = from.seekers().draft();
        links = from.links().draft();
        offers = from.offers();
        stands = from.stands();
        order = Comparator.comparing(this::seeker, rule.order()).thenComparing(Comparator.naturalOrder());
        queue = new TreeSet<>(order);
    }

    Joined with(Map<String, Change> homeChanges, Map<String, Change> seekerChanges) {
        Index.Draft newOffers = offers.draft();
        homeChanges.forEach((id, change) -> move(id, change, newOffers));
        offers = newOffers.index();
        Index.Draft newStands = stands.draft();
        Index.Draft watch = from.watch().draft();
        Map<String, Change> moved = new HashMap<>(seekerChanges);
        moved.values().removeIf(this::stays);
        moved.forEach((id, change) -> leave(id, change, newStands, watch));
        seekerChanges.forEach((id, change) -> seekers.put(id, change.after()));
        moved.forEach((id, change) -> come(id, change, newStands, watch));
        seekerChanges.forEach((id, change) -> rename(id, change, newStands, watch, moved.containsKey(id)));
        stands = newStands.index();
        seekerChanges.forEach((id, change) -> refresh(id, change, moved.containsKey(id)));
        stirred.forEach(key -> wake(key, null));
        while (!queue.isEmpty()) {
            settle(Objects.requireNonNull(queue.pollFirst()));
        }
        return result(watch.index());
    }

    private void move(String id, Change change, Index.Draft offered) {
        Cluster before = change.before();
        Cluster after = change.after();
        homes.put(id, after);
        touched.add(id);
        Set<String> old = before == null ? Set.of() : offered(before);
        Set<String> now = after == null ? Set.of() : offered(after);
        boolean same = before != null && after != null && before.sameFace(after) && !renewed.test(after);
        old.stream().filter(key -> !now.contains(key)).forEach(key -> offered.remove(key, id));
        now.stream().filter(key -> !old.contains(key)).forEach(key -> offered.add(key, id));
        stir(old, now, same);
    }

    /** All names of the two, or only those that they do not share. */
    private void stir(Set<String> old, Set<String> now, boolean same) {
        old.stream().filter(key -> !same || !now.contains(key)).forEach(stirred::add);
        now.stream().filter(key -> !same || !old.contains(key)).forEach(stirred::add);
    }

    /** True for a seeker that looks as before and keeps its place in the order: it only asks again. */
    private boolean stays(Change change) {
        Cluster before = change.before();
        Cluster after = change.after();
        return before != null && after != null && before.first().equals(after.first()) && before.sameFace(after) && !renewed.test(after)
                && rule.seeks(before).equals(rule.seeks(after));
    }

    /** Of one that stays: its documents may be others. */
    private void rename(String id, Change change, Index.Draft standing, Index.Draft watch, boolean moved) {
        if (rule.inTurn() && !moved && change.before() != null && change.after() != null) {
            Set<String> old = new HashSet<>(papers(change.before()));
            Set<String> now = new HashSet<>(papers(change.after()));
            old.stream().filter(key -> !now.contains(key)).forEach(key -> {
                standing.remove(key, id);
                watch.remove(key, id);
            });
            now.stream().filter(key -> !old.contains(key)).forEach(key -> {
                standing.add(key, id);
                watch.add(key, id);
            });
            stir(old, now, true);
        }
    }

    private void leave(String id, Change change, Index.Draft standing, Index.Draft watch) {
        Cluster before = change.before();
        if (before == null) {
            return;
        }
        Link link = links.get(id);
        if (link != null) {
            guests(link.home()).remove(id);
            touched.add(link.home());
            stirred.addAll(rule.inTurn() ? offered(seekerOrHome(link.home())) : Set.of());
        }
        stirred.addAll(rule.inTurn() ? offered(before) : Set.of());
        links.put(id, null);
        touched.add(id);
        (rule.inTurn() ? offered(before) : Set.<String>of()).forEach(key -> standing.remove(key, id));
        sought(before).forEach(key -> watch.remove(key, id));
    }

    private void come(String id, Change change, Index.Draft standing, Index.Draft watch) {
        Cluster after = change.after();
        if (after != null) {
            (rule.inTurn() ? offered(after) : Set.<String>of()).forEach(key -> standing.add(key, id));
            sought(after).forEach(key -> watch.add(key, id));
            stirred.addAll(rule.inTurn() ? offered(after) : Set.of());
            undecided.add(id);
        }
    }

    private void refresh(String id, Change change, boolean moved) {
        if (change.after() != null) {
            queue.add(id);
            Link link = links.get(id);
            touched.add(moved || link == null ? id : link.home());
        }
    }

    /** Those that look under a name, and come after one, are to be asked again. */
    private void wake(String key, @Nullable String after) {
        if (!Keys.isPaper(key) && crowded(key, from.offers(), from.stands()) && crowded(key)) {
            return;
        }
        for (String id : from.watch().ids(key)) {
            if (seekers.get(id) != null && (after == null || order.compare(id, after) > 0)) {
                queue.add(id);
            }
        }
    }

    private boolean crowded(String key) {
        return crowded(key, offers, stands);
    }

    private static boolean crowded(String key, Index offers, Index stands) {
        return offers.ids(key).size() + stands.ids(key).size() > Nearby.CROWD;
    }

    private void settle(String id) {
        boolean first = undecided.remove(id);
        Link old = links.get(id);
        Link link = home(id);
        if (first || !Objects.equals(old, link)) {
            if (old != null) {
                guests(old.home()).remove(id);
                disturb(old.home(), id);
            }
            links.put(id, link);
            if (link != null) {
                guests(link.home()).put(id, link);
                disturb(link.home(), id);
            }
            disturb(id, id);
        }
    }

    private void disturb(String id, String after) {
        touched.add(id);
        if (rule.inTurn() && from != Joining.EMPTY) {
            offered(seekerOrHome(id)).forEach(key -> wake(key, after));
        }
    }

    private @Nullable Link home(String id) {
        Cluster seeker = seeker(id);
        Keys keys = rule.seeks(seeker);
        if (keys == Keys.NONE) {
            return null;
        }
        Nearby near = Nearby.of(keys, papers(seeker), this::crowded, key -> candidates(key, id));
        Map<Cluster, String> ids = new IdentityHashMap<>();
        near.ids().forEach(candidate -> ids.put(before(candidate, id), candidate));
        List<Cluster> sorted = new ArrayList<>(ids.keySet());
        sorted.sort(Comparator.comparing(Cluster::first));
        Rule.Found found = rule.decide(seeker, sorted, near);
        return found == null ? null : new Link(Objects.requireNonNull(ids.get(found.home())), found.reason());
    }

    private List<String> candidates(String key, String id) {
        List<String> candidates = new ArrayList<>(offers.ids(key));
        for (String other : stands.ids(key)) {
            if (links.get(other) == null && order.compare(other, id) < 0) {
                candidates.add(other);
            }
        }
        return candidates;
    }

    /** A home with what it took in before a seeker. */
    private Cluster before(String home, String seeker) {
        NavigableMap<String, Link> all = rule.inTurn() ? guests(home) : new TreeMap<>();
        return grown(home, all.isEmpty() ? all : all.headMap(seeker, false));
    }

    private Cluster grown(String home, NavigableMap<String, Link> guests) {
        if (guests.isEmpty()) {
            return seekerOrHome(home);
        }
        Grown so = grown.get(home);
        Cluster cluster = so == null ? seekerOrHome(home).copy() : so.cluster;
        NavigableMap<String, Link> more = so == null ? guests : guests.tailMap(so.last, false);
        more.forEach((id, link) -> {
            Cluster guest = seeker(id);
            cluster.absorb(guest, guest.name() + ": " + link.reason());
        });
        grown.put(home, new Grown(cluster, guests.lastKey()));
        return cluster;
    }

    private NavigableMap<String, Link> guests(String home) {
        NavigableMap<String, Link> now = guests.get(home);
        if (now == null) {
            now = new TreeMap<>(order);
            for (String id : Objects.requireNonNullElse(from.taken().get(home), List.<String>of())) {
                now.put(id, Objects.requireNonNull(from.links().get(id)));
            }
            guests.put(home, now);
        }
        return now;
    }

    /** The cluster of a seeker that is, or was. */
    private Cluster seeker(String id) {
        Cluster now = seekers.get(id);
        return now != null ? now : Objects.requireNonNull(seekers.before(id), id);
    }

    /** As it came. */
    private Cluster seekerOrHome(String id) {
        Cluster home = homes.get(id);
        home = home != null ? home : homes.before(id);
        return home != null ? home : seeker(id);
    }

    private Set<String> offered(Cluster cluster) {
        return names(rule.offers(cluster), cluster);
    }

    private Set<String> sought(Cluster cluster) {
        Keys keys = rule.seeks(cluster);
        return keys == Keys.NONE ? Set.of() : names(keys, cluster);
    }

    private Set<String> names(Keys keys, Cluster cluster) {
        Set<String> names = new LinkedHashSet<>(keys.all());
        names.addAll(papers(cluster));
        return names;
    }

    private List<String> papers(Cluster cluster) {
        return rule.inTurn() ? cluster.documents().stream().map(d -> Keys.paper(cluster.kind, d)).toList() : List.of();
    }

    private Joined result(Index watch) {
        Shelf.Draft<Cluster> out = from.out().draft();
        Shelf.Draft<List<String>> taken = from.taken().draft();
        Map<String, Change> changes = new TreeMap<>();
        guests.forEach((home, all) -> taken.put(home, all.isEmpty() ? null : List.copyOf(all.keySet())));
        for (String id : touched) {
            boolean home = homes.get(id) != null || seekers.get(id) != null && links.get(id) == null;
            Cluster before = out.get(id);
            Cluster after = home ? grown(id, guests(id)) : null;
            if (before != after) {
                out.put(id, after);
                changes.put(id, new Change(before, after));
            }
        }
        return new Joined(new Joining(homes.shelve(), seekers.shelve(), offers, stands, watch, links.shelve(), taken.shelve(), out.shelve()), changes);
    }
}
