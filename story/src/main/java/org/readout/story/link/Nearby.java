package org.readout.story.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The happenings that could be the home of a mention, by what it names. A name that very many happenings share tells nothing, and is not
 * looked up: who asks for "the only one" must then have a rarer name to go by.
 *
 * @param ids the candidates, in no order
 * @param byParties true if all that share its parties, or two of them, are among the candidates
 * @param byPlace true if all that share its place below a state, or that place and a party, are
 * @param byLand true if all that share its state are
 * @param byDay true if all that share two parties and its day are
 */
record Nearby(Set<String> ids, boolean byParties, boolean byPlace, boolean byLand, boolean byDay) {

    /** So many happenings of one name, and it tells nothing. */
    static final int CROWD = 256;

    /**
     * Looks a seeker up.
     *
     * @param keys what it names
     * @param papers the keys of its documents, looked up where the names do not do
     * @param crowded whether too many stand under a key
     * @param list which stand under it
     */
    static Nearby of(Keys keys, List<String> papers, Predicate<String> crowded, Function<String, ? extends Iterable<String>> list) {
        Set<String> ids = new LinkedHashSet<>();
        Predicate<Set<String>> look = names -> {
            names.stream().filter(crowded.negate()).forEach(key -> list.apply(key).forEach(ids::add));
            return names.stream().noneMatch(crowded);
        };
        boolean parties = look.test(keys.parties());
        boolean lands = look.test(keys.lands());
        boolean places = look.test(keys.places());
        boolean pairs = look.test(keys.pairs()) && !keys.pairs().isEmpty();
        boolean spots = look.test(keys.spots()) && !keys.spots().isEmpty();
        boolean news = look.test(keys.news()) && !keys.news().isEmpty();
        boolean nameless = keys.parties().isEmpty() && keys.places().isEmpty() && keys.lands().isEmpty();
        if (nameless || !parties || !places || !lands) {
            papers.forEach(key -> list.apply(key).forEach(ids::add));
        }
        return new Nearby(ids, parties || pairs, places || spots, lands, parties || news);
    }
}
