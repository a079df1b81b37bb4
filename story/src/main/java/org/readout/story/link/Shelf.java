package org.readout.story.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map by text that is never changed: a draft of it is, and becomes a new shelf that shares all boxes which the draft left alone. So a
 * change costs what it touches, not what is kept. Safe to share; its drafts are not.
 */
public final class Shelf<V> {

    private static final int BOXES = 1 << 12;

    private final List<Map<String, V>> boxes;

    private Shelf(List<Map<String, V>> boxes) {
        this.boxes = boxes;
    }

    /** A shelf with nothing on it. */
    public static <V> Shelf<V> empty() {
        return new Shelf<>(Collections.nCopies(BOXES, Map.of()));
    }

    /** The value under a key, null if there is none. */
    public @Nullable V get(String key) {
        return boxes.get(box(key)).get(key);
    }

    /** A copy to be changed. */
    public Draft<V> draft() {
        return new Draft<>(this);
    }

    private static int box(String key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash >>> 20;
    }

    /** A shelf being changed, by one thread. */
    public static final class Draft<V> {

        private final Shelf<V> base;
        private final Map<String, V> put = new HashMap<>();
        private final Map<String, V> taken = new HashMap<>();

        private Draft(Shelf<V> base) {
            this.base = base;
        }

        /** The value under a key as it is now, null if there is none. */
        public @Nullable V get(String key) {
            V value = put.get(key);
            return value != null || taken.containsKey(key) ? value : base.get(key);
        }

        /** The value before all changes. */
        @Nullable V before(String key) {
            return base.get(key);
        }

        /** Puts a value in, or takes the key out if there is none. */
        public void put(String key, @Nullable V value) {
            V old = base.get(key);
            put.remove(key);
            taken.remove(key);
            if (value == null && old != null) {
                taken.put(key, old);
            } else if (value != null && value != old) {
                put.put(key, value);
            }
        }

        /** What was copied with the changes; itself if there are none. */
        public Shelf<V> shelve() {
            if (put.isEmpty() && taken.isEmpty()) {
                return base;
            }
            List<Map<String, V>> boxes = new ArrayList<>(base.boxes);
            Map<Integer, Map<String, V>> opened = new HashMap<>();
            put.forEach((key, value) -> opened.computeIfAbsent(box(key), b -> new HashMap<>(boxes.get(b))).put(key, value));
            taken.keySet().forEach(key -> opened.computeIfAbsent(box(key), b -> new HashMap<>(boxes.get(b))).remove(key));
            opened.forEach(boxes::set);
            return new Shelf<>(boxes);
        }
    }
}
