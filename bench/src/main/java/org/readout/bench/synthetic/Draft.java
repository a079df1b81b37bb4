package org.readout.bench.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;

/**
 * An article before it has a name and bytes.
 *
 * @param origin number of the origin it goes back to
 * @param paragraphs of sentences
 * @param published null if it does not tell
 * @param credit the agency that is credited, empty if none
 */
record Draft(int origin, List<List<Line>> paragraphs, @Nullable LocalDate published, String credit) {

    private static final double MOST_CHANGED = 0.3;
    private static final double LEAST_KEPT = 0.7;

    /** Another outlet's version of it: a copy, a rewrite, its paragraphs in another order, or a shortened version with the agency's credit. */
    Draft version(Random random) {
        LocalDate day = published == null || random.nextInt(8) == 0 && dated() ? null : published.plusDays(random.nextInt(2));
        return switch (random.nextInt(4)) {
            case 0 -> new Draft(origin, paragraphs, day, credit);
            case 1 -> new Draft(origin, rewritten(random), day, credit);
            case 2 -> {
                List<List<Line>> shuffled = rewritten(random);
                Collections.shuffle(shuffled, random);
                yield new Draft(origin, shuffled, day, credit);
            }
            default -> new Draft(origin, rewritten(random).subList(0, (int) Math.ceil(paragraphs.size() * LEAST_KEPT)), day, "Wire " + origin % 7);
        };
    }

    /** False if only its own date tells when something was. */
    private boolean dated() {
        return paragraphs.stream().flatMap(List::stream).map(Line::told)
                .allMatch(t -> t == null || t.day() != null || t.reference() == Mention.Reference.ANAPHORIC);
    }

    private List<List<Line>> rewritten(Random random) {
        double share = 0.05 + (MOST_CHANGED - 0.05) * random.nextDouble();
        List<List<Line>> changed = new ArrayList<>();
        paragraphs.forEach(p -> changed.add(p.stream().map(l -> l.rewritten(share, random)).toList()));
        return changed;
    }
}
