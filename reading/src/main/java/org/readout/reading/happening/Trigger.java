package org.readout.reading.happening;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mode;

/**
 * A row of {@code triggers.tsv}.
 *
 * @param lemma dictionary form
 * @param type PLOVER type
 * @param mode null if the word does not tell
 * @param frame who takes part as what
 * @param prepositions after which the recipient stands; empty for any of the usual ones
 * @param needs conditions, all of which must hold
 */
record Trigger(String lemma, EventType type, @Nullable Mode mode, Frame frame, Set<String> prepositions, List<Need> needs) {

    private static final Set<String> PARTIES = Set.of("actor", "recipient", "two", "party", "armed", "sector", "abroad");
    private static final Set<String> CIRCUMSTANCES = Set.of("time", "dated", "located", "rooted");

    enum Frame { ACT, RECIP, VISIT, HOST, SELF, UNDERGO }

    /** A condition: its name and what is listed after {@code =}. */
    record Need(String name, Set<String> values) {

        /** True if this need is met wherever {@code other} is. */
        boolean follows(Need other) {
            boolean weaker = name.equals("party") && Set.of("actor", "recipient", "two").contains(other.name)
                    || name.equals("target") && Set.of("obj", "objactor").contains(other.name);
            boolean same = name.equals(other.name)
                    && (name.equals("noprep") ? other.values.containsAll(values) : values.containsAll(other.values));
            return weaker || same;
        }
    }

    boolean needs(String name) {
        return needs.stream().anyMatch(n -> n.name().equals(name));
    }

    /** True if every place that {@code other} takes is one that this row takes, with the same participants. */
    boolean covers(Trigger other) {
        boolean alike = frame == other.frame && prepositions.equals(other.prepositions);
        return needs.stream().filter(n -> !CIRCUMSTANCES.contains(n.name()))
                .allMatch(n -> (alike || !PARTIES.contains(n.name())) && other.needs.stream().anyMatch(n::follows));
    }

    /** The number of its needs, without those of time and place, which are looked at only when the row is chosen. */
    int weight() {
        return (int) needs.stream().filter(n -> !CIRCUMSTANCES.contains(n.name())).count();
    }

    boolean objectIsRecipient() {
        return prepositions.isEmpty();
    }
}
