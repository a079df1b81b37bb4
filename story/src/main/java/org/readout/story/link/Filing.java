package org.readout.story.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands under which key, being filed anew, and the keys under which something has changed. Used by one thread. */
final class Filing {

    private final Index.Draft draft;
    private final Set<String> keys = new TreeSet<>();

    Filing(Index from) {
        draft = from.draft();
    }

    /** Takes something from its old keys and puts it under the new ones. */
    void file(String id, Stream<String> old, Stream<String> now) {
        List<String> before = old.distinct().toList();
        List<String> after = now.distinct().toList();
        before.forEach(key -> draft.remove(key, id));
        after.forEach(key -> draft.add(key, id));
        keys.addAll(before);
        keys.addAll(after);
    }

    Set<String> keys() {
        return keys;
    }

    Index index() {
        return draft.index();
    }
}
