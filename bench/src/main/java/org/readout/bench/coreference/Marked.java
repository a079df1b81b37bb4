package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.readout.bench.Bench;
import org.readout.reading.parse.Sentence;

/**
 * A pile as the linker takes it. Marked mentions with one head in one article are one mention to it.
 *
 * @param accounts its articles
 * @param namings its mentions
 * @param gold what was marked at each of these
 */
record Marked(String pile, List<Account> accounts, List<Naming> namings, Map<Naming, List<Gold>> gold) {

    static Marked of(Pile pile, Bench bench) {
        List<String> names = List.copyOf(pile.texts().keySet());
        List<List<Sentence>> parsed = Bench.each(names, name -> bench.parser().parse(pile.texts().getOrDefault(name, "")));
        Map<String, List<Sentence>> sentences = new TreeMap<>();
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            sentences.put(names.get(i), parsed.get(i));
            accounts.add(Account.of(names.get(i), parsed.get(i)));
        }
        Map<String, Naming> heads = new HashMap<>();
        Map<Naming, List<Gold>> gold = new LinkedHashMap<>();
        for (Gold g : pile.gold()) {
            Namings.at(g.document(), sentences.getOrDefault(g.document(), List.of()), g.words()).ifPresent(found -> {
                Naming naming = heads.computeIfAbsent(found.document() + " " + found.position(), k -> found);
                gold.computeIfAbsent(naming, n -> new ArrayList<>()).add(g);
            });
        }
        return new Marked(pile.name(), accounts, List.copyOf(gold.keySet()), gold);
    }

    /** A label for each marked mention, the same for those that were linked. */
    Map<Gold, String> labels(List<Linked> linked) {
        Map<Gold, String> labels = new HashMap<>();
        for (int i = 0; i < linked.size(); i++) {
            String label = pile + " " + i;
            linked.get(i).namings().forEach(n -> gold.getOrDefault(n, List.of()).forEach(g -> labels.put(g, label)));
        }
        return labels;
    }

    /** The same for a rule that names what a mention speaks of. */
    Map<Gold, String> labels(Function<Naming, String> rule) {
        Map<Gold, String> labels = new HashMap<>();
        gold.forEach((naming, all) -> all.forEach(g -> labels.put(g, pile + " " + rule.apply(naming))));
        return labels;
    }
}
