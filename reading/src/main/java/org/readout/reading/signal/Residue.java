package org.readout.reading.signal;

import java.util.List;
import org.readout.model.Signal;

/** Citations that a copying or writing program left glued to the sentences. */
final class Residue implements Rule {

    @Override
    public List<Signal> find(Page page) {
        return page.normal().residues().stream().filter(c -> !c.span().overlaps(c.sentence()) && c.span().start() > c.sentence().start())
                .map(c -> page.signal("citation-residue", c.span(), "a source named without saying what it says; it may support the sentence before"))
                .toList();
    }
}
