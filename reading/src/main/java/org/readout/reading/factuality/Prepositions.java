package org.readout.reading.factuality;

import java.util.Set;

/** What a preposition says of the happening named behind it. */
final class Prepositions {

    private static final Set<String> PAST = Set.of(
            "after", "following", "since", "during", "at", "amid", "despite", "because of", "throughout", "over", "by", "through", "upon", "from");
    private static final Set<String> FUTURE = Set.of("before", "ahead of", "until", "till", "prior to", "pending");
    private static final Set<String> FACTUAL = Set.of("following", "since", "despite", "because of", "amid", "between", "in the wake of");
    private static final Set<String> SCOPE = Set.of(
            "for", "of", "on", "about", "to", "over", "in", "from", "out of", "out", "with", "into", "off", "against", "as", "toward", "towards",
            "regarding", "by", "at");
    private static final Set<String> GERUND = Set.of("from", "of", "about", "against", "into", "on", "in", "to", "at");

    private Prepositions() {}

    /** The happening lies before what is told or goes along with it: "after the talks", "during the talks". */
    static boolean past(String preposition) {
        return PAST.contains(preposition);
    }

    /** The happening is still to come when what is told takes place: "before the talks". */
    static boolean future(String preposition) {
        return FUTURE.contains(preposition);
    }

    /** Like {@link #past}, whatever the verb above says. */
    static boolean factual(String preposition) {
        return FACTUAL.contains(preposition);
    }

    /** The happening stands in the scope of the noun above: "a plan for talks". */
    static boolean scopeOfNoun(String preposition) {
        return SCOPE.contains(preposition) || preposition.equals("behind");
    }

    /** The happening stands in the scope of the verb above: "agreed on talks"; not where the preposition tells time or place. */
    static boolean scopeOfVerb(String preposition) {
        return SCOPE.contains(preposition) && (!past(preposition) || preposition.equals("from"));
    }

    /** The gerund behind it stands in the scope of the verb above: "refrained from attacking". */
    static boolean governsGerund(String preposition) {
        return GERUND.contains(preposition);
    }
}
