package org.readout.reading.signal;

import java.util.List;
import org.readout.model.Signal;

/** One way to find signals. A pure function of the page. */
@FunctionalInterface
interface Rule {

    List<Signal> find(Page page);
}
