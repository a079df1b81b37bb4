package org.readout.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An independent root: documents that copy, translate, quote or cite the same upstream.
 *
 * @param id {@code o-} and the lead document's id without prefix
 * @param lead id of the document that the others go back to, as far as can be told
 * @param documents ids, the lead first, the others sorted
 * @param grounds why they are one, and what they share with documents of other origins or are ruled apart from; by document, then other, then
 *     kind
 */
public record Origin(String id, String lead, List<String> documents, List<Ground> grounds) {

    private static final int REASONS = 12;

    public Origin {
        documents = List.copyOf(documents);
        grounds = List.copyOf(grounds);
        if (!documents.contains(lead)) {
            throw new IllegalArgumentException("origin " + id + " does not hold its own lead " + lead);
        }
        for (Ground ground : grounds) {
            if (!documents.contains(ground.document()) || ground.kind().joins() != documents.contains(ground.other())) {
                throw new IllegalArgumentException("origin " + id + " of " + documents + " on a ground of others: " + ground.kind() + " of "
                        + ground.document() + " and " + ground.other());
            }
        }
    }

    /** Why its documents are one, and what they share with others, in words; the first {@value #REASONS}. Empty for one that stands alone. */
    public String reason() {
        String first = grounds.stream().map(Ground::reason).distinct().limit(REASONS).collect(Collectors.joining("; "));
        long all = grounds.stream().map(Ground::reason).distinct().count();
        return all > REASONS ? first + "; and " + (all - REASONS) + " more such pairs" : first;
    }
}
