package org.readout.intake;

import java.util.Comparator;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Folded;
import org.readout.model.Unread;

/**
 * What came of a batch of inputs: each of them is in exactly one of the first three lists. All lists are sorted by name.
 *
 * @param documents read
 * @param folded inputs with the same bytes as one of the documents
 * @param unread inputs that were not read, with the reason
 * @param passedOver those of {@code unread} that a folder holds beside its articles (hidden files, notes such as README, other kinds of
 *     file); they are no sign that something went wrong
 */
public record Batch(List<Document> documents, List<Folded> folded, List<Unread> unread, List<Unread> passedOver) {

    private static final Comparator<Unread> UNREAD = Comparator.comparing(Unread::name).thenComparing(Unread::reason);

    public Batch {
        documents = documents.stream().sorted(Comparator.comparing(Document::name)).toList();
        folded = folded.stream().sorted(Comparator.comparing(Folded::name)).toList();
        unread = unread.stream().sorted(UNREAD).toList();
        passedOver = passedOver.stream().sorted(UNREAD).toList();
        if (!unread.containsAll(passedOver)) {
            throw new IllegalArgumentException("what is passed over must be among the unread: " + passedOver);
        }
    }

    /** True if everything that was meant to be read was read or folded. */
    public boolean complete() {
        return unread.size() == passedOver.size();
    }
}
