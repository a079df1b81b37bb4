package org.readout.reading.actor;

import java.util.List;

/**
 * A way to name an entry.
 *
 * @param pieces its words, as {@link Pieces} cuts them
 * @param use how the words stand for the entry
 * @param entry what is named
 */
record Name(List<String> pieces, Use use, Entry entry) {

    enum Use { FULL, SURNAME, ADJECTIVE, PEOPLE, CAPITAL }

    boolean is(Class<? extends Entry> kind) {
        return kind.isInstance(entry);
    }
}
