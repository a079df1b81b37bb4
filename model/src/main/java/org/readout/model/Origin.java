package org.readout.model;

import java.util.List;

/**
 * An independent root: documents that copy, translate, quote or cite the same upstream.
 *
 * @param id {@code o-} and the lead document's id without prefix
 * @param lead id of the document that the others go back to, as far as can be told
 * @param documents ids, the lead first, the others sorted
 * @param reason why they are one, in words; empty for a document that stands alone
 */
public record Origin(String id, String lead, List<String> documents, String reason) {

    public Origin {
        documents = List.copyOf(documents);
        if (!documents.contains(lead)) {
            throw new IllegalArgumentException("origin " + id + " does not hold its own lead " + lead);
        }
    }
}
