package org.readout.intake;

import java.util.List;
import org.readout.model.Metadata;
import org.readout.model.Region;

/** The text of one input with what was found about it, before its language is known. */
record Article(String text, List<Line> lines, List<Metadata> metadata) {

    Article {
        lines = List.copyOf(lines);
        metadata = List.copyOf(metadata);
    }

    List<Region> leftOut() {
        return Line.regions(lines);
    }

    /** The account alone: the lines that are not marked. */
    String account() {
        StringBuilder account = new StringBuilder();
        for (Line line : lines) {
            if (!line.isMarked() && !line.isBlank()) {
                account.append(line.stripped()).append('\n');
            }
        }
        return account.toString();
    }
}
