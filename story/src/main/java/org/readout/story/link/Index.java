package org.readout.story.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which ids stand under which key, in the order of the ids. Never changed: a draft of it is. Safe to share; its drafts are not. */
public final class Index {

    private final Shelf<List<String>> lists;

    private Index(Shelf<List<String>> lists) {
        this.lists = lists;
    }

    /** An index of nothing. */
    public static Index empty() {
        return new Index(Shelf.empty());
    }

    /** The ids under a key. */
    public List<String> ids(String key) {
        List<String> ids = lists.get(key);
        return ids == null ? List.of() : ids;
    }

    /** A copy to be changed. */
    public Draft draft() {
        return new Draft(this);
    }

    /** An index being changed, by one thread. */
    public static final class Draft {

        private static final int FEW = 16;

        private final Index base;
        /** By key and id: whether the id has come to stand there (true) or stands there no more. */
        private final Map<String, TreeMap<String, Boolean>> changes = new HashMap<>();
        private final Map<String, Integer> grown = new HashMap<>();

        private Draft(Index base) {
            this.base = base;
        }

        /** Puts an id under a key, where it may stand already. */
        public void add(String key, String id) {
            note(key, id, true);
        }

        /** Takes an id from under a key, where it may not stand. */
        public void remove(String key, String id) {
            note(key, id, false);
        }

        private void note(String key, String id, boolean present) {
            boolean was = Collections.binarySearch(base.ids(key), id) >= 0;
            TreeMap<String, Boolean> noted = changes.computeIfAbsent(key, k -> new TreeMap<>());
            Boolean earlier = noted.get(id);
            boolean now = earlier == null ? was : earlier;
            if (now == present) {
                return;
            }
            grown.merge(key, present ? 1 : -1, Integer::sum);
            if (was == present) {
                noted.remove(id);
            } else {
                noted.put(id, present);
            }
        }

        int size(String key) {
            return base.ids(key).size() + grown.getOrDefault(key, 0);
        }

        /** The ids before all changes. */
        List<String> before(String key) {
            return base.ids(key);
        }

        /** The ids under a key as they are now. */
        public List<String> ids(String key) {
            TreeMap<String, Boolean> noted = changes.get(key);
            if (noted == null || noted.isEmpty()) {
                return base.ids(key);
            }
            return noted.size() <= FEW ? edited(base.ids(key), noted) : merged(base.ids(key), noted);
        }

        private static List<String> edited(List<String> ids, TreeMap<String, Boolean> noted) {
            List<String> edited = new ArrayList<>(ids);
            noted.forEach((id, present) -> {
                int at = Collections.binarySearch(edited, id);
                if (present) {
                    edited.add(-at - 1, id);
                } else {
                    edited.remove(at);
                }
            });
            return edited;
        }

        private static List<String> merged(List<String> ids, TreeMap<String, Boolean> noted) {
            TreeSet<String> merged = new TreeSet<>(ids);
            noted.forEach((id, present) -> {
                if (present) {
                    merged.add(id);
                } else {
                    merged.remove(id);
                }
            });
            return new ArrayList<>(merged);
        }

        /** What was copied with the changes. */
        public Index index() {
            Shelf.Draft<List<String>> lists = base.lists.draft();
            for (Map.Entry<String, TreeMap<String, Boolean>> change : changes.entrySet()) {
                if (!change.getValue().isEmpty()) {
                    List<String> ids = ids(change.getKey());
                    lists.put(change.getKey(), ids.isEmpty() ? null : ids);
                }
            }
            return new Index(lists.shelve());
        }
    }
}
