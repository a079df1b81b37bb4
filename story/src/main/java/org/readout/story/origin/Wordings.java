package org.readout.story.origin;

import java.util.LinkedHashMap;
import java.util.Map;

/** The wordings used last, so that a document compared with many is not read anew each time. Used by one thread. */
final class Wordings {

    private static final int KEPT = 512;

    private final Map<String, Wording> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wording> eldest) {
            return size() > KEPT;
        }
    };

    Wording of(Article article) {
        return kept.computeIfAbsent(article.id(), id -> article.wording());
    }
}
