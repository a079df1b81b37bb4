package org.readout.story.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.readout.model.Reading;
import org.readout.model.lexicon.Table;

/**
 * Mentions to happenings. Each step looks at what the steps before it made and at nothing that depends on the order of the documents:
 * sentence twins, then days, then coarser dates, then undated mentions inside their document, then what only the pile can date, then
 * postponements. Stateless; safe to share.
 */
public final class Linking {

    private final Set<String> apartWords = Table.filled(Linking.class, "apart-words.tsv", 1).words();

    /** All happenings of the pile, by their first mention. */
    public List<Happening> link(Collection<Reading> readings) {
        return with(Linked.NOTHING, readings).happenings();
    }

    Linked with(Linked linked, Collection<Reading> readings) {
        return linked.with(readings, apartWords);
    }
}
