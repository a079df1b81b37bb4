package org.readout.bench.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.model.Conflict;
import org.readout.model.Mention.Reference;
import org.readout.model.Reading;
import org.readout.model.Status;

/**
 * A pile of many stories, made from a seed: the same seed and size give the same pile. The last story is told to its end, so that a pile may have some
 * articles more than asked for. One happening has a hundredth of all articles.
 *
 * @param readings one an article
 * @param truth what is so in them
 */
record SyntheticPile(List<Reading> readings, Truth truth) {

    private static final int SHARE_OF_ONE = 100;

    /** A pile of at least so many articles. */
    static SyntheticPile of(long seed, int articles) {
        return new Making(seed, articles).pile();
    }

    private static final class Making {

        private final long seed;
        private final int articles;
        private final List<Typesetting.Page> pages = new ArrayList<>();
        private final Map<String, Integer> origins = new HashMap<>();
        private final List<List<Happened>> stories = new ArrayList<>();
        private int events;
        private int lastOrigin;

        Making(long seed, int articles) {
            this.seed = seed;
            this.articles = articles;
        }

        SyntheticPile pile() {
            for (int story = 0; pages.size() < articles; story++) {
                Random random = new Random(seed * 1_000_003 + story);
                List<Happened> happenings = new Happenings(Cast.of(story, random), random).from(events);
                events += happenings.size();
                stories.add(happenings);
                Accounts.of(happenings, lastOrigin, story == 0 ? articles / SHARE_OF_ONE : 0, random).forEach(this::add);
            }
            return new SyntheticPile(pages.stream().map(Typesetting.Page::reading).toList(), truth());
        }

        private void add(Draft draft) {
            Typesetting.Page page = Typesetting.of(draft, pages.size());
            pages.add(page);
            origins.put(page.reading().document().id(), draft.origin());
            lastOrigin = Math.max(lastOrigin, draft.origin() + 1);
        }

        private Truth truth() {
            Map<String, Integer> meant = new HashMap<>();
            Map<Integer, SortedMap<Status, Set<String>>> roots = new HashMap<>();
            for (Typesetting.Page page : pages) {
                page.mentions().forEach(m -> meant.put(m.mention().id(), m.told().event()));
                page.mentions().stream().filter(m -> news(m, page)).forEach(m -> roots.computeIfAbsent(m.told().event(), k -> new TreeMap<>())
                        .computeIfAbsent(m.told().status(), k -> new HashSet<>()).add(root(m)));
            }
            Map<Integer, SortedMap<Status, Integer>> counts = new HashMap<>();
            roots.forEach((event, statuses) -> statuses.forEach((status, who) -> counts.computeIfAbsent(event, k -> new TreeMap<>()).put(status, who.size())));
            return new Truth(Map.copyOf(meant), Map.copyOf(counts), Map.copyOf(origins), planted());
        }

        /** A sentence has one root: the source it names, else who wrote it first. */
        private static String root(Typesetting.Set set) {
            return set.told().source().isEmpty() ? "writer " + set.line().writer() : "source " + set.told().source();
        }

        /** "The summit" adds nothing where the same article tells it as news. */
        private static boolean news(Typesetting.Set set, Typesetting.Page page) {
            return set.told().reference() == Reference.NEW || page.mentions().stream().noneMatch(m ->
                    m.told().reference() == Reference.NEW && m.told().event() == set.told().event() && m.told().status() == set.told().status());
        }

        private Set<Truth.Planted> planted() {
            Set<Truth.Planted> planted = new HashSet<>();
            for (List<Happened> story : stories) {
                for (int i = 0; i < story.size(); i++) {
                    Conflict.Kind kind = story.get(i).planted();
                    if (kind == Conflict.Kind.FIRST_SINCE) {
                        story.subList(0, i).stream().filter(e -> e.inPerson() && e.took()).forEach(e -> planted.add(new Truth.Planted(kind, e.number())));
                    } else if (kind != null) {
                        planted.add(new Truth.Planted(kind, story.get(i).number()));
                    }
                }
            }
            return Set.copyOf(planted);
        }
    }
}
