package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.Origin;
import org.readout.model.Ruling;
import org.readout.story.link.Shelf;

/** Adds documents to the families of a pile: those that the new ties and rulings touch are made anew, the others stay. Used once. */
final class Growth {

    private final Shelf.Draft<Family> families;
    private final Set<Family> old = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Family> fresh = new ArrayList<>();
    private final List<Ruling> rulings;
    private final Map<String, Integer> unitOf = new HashMap<>();
    private final List<List<Article>> units = new ArrayList<>();
    private final Map<Integer, Family> before = new HashMap<>();

    /** Of the ties one document at least is new. */
    Growth(Shelf<Family> families, List<Article> articles, List<Tie> ties, List<Ruling> rulings) {
        this.families = families.draft();
        this.rulings = rulings;
        articles.forEach(this::unit);
        ties.forEach(tie -> {
            unit(tie.document());
            unit(tie.other());
        });
        rulings.forEach(this::unite);
        Groups groups = new Groups(units.size());
        ties.stream().filter(t -> t.kind().joins()).forEach(t -> groups.join(unit(t.document()), unit(t.other())));
        rulings.stream().filter(this::applies).forEach(r -> groups.join(unitOf.getOrDefault(r.one(), -1), unitOf.getOrDefault(r.other(), -1)));
        Map<Integer, List<Integer>> merged = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            merged.computeIfAbsent(groups.of(i), k -> new ArrayList<>()).add(i);
        }
        Map<Integer, List<Tie>> tiesOf = new HashMap<>();
        ties.forEach(t -> tiesOf.computeIfAbsent(groups.of(unit(t.document())), k -> new ArrayList<>()).add(t));
        merged.forEach((group, parts) -> merge(parts, tiesOf.getOrDefault(group, List.of())));
    }

    /** By document. */
    Shelf<Family> families() {
        return families.shelve();
    }

    /** The origins of families that are no more. */
    List<Origin> gone() {
        return old.stream().flatMap(f -> f.origins().stream()).toList();
    }

    /** The origins of families that are new. */
    List<Origin> come() {
        return fresh.stream().flatMap(f -> f.origins().stream()).toList();
    }

    private int unit(Article article) {
        Integer known = unitOf.get(article.id());
        if (known != null) {
            return known;
        }
        Family family = families.get(article.id());
        int unit = units.size();
        units.add(family == null ? List.of(article) : family.members());
        units.get(unit).forEach(member -> unitOf.put(member.id(), unit));
        if (family != null) {
            before.put(unit, family);
            old.add(family);
        }
        return unit;
    }

    /** Makes a unit of an old document that a ruling puts together with a new one. */
    private void unite(Ruling ruling) {
        if (ruling.verdict() == Ruling.Verdict.TOGETHER && (unitOf.containsKey(ruling.one()) || unitOf.containsKey(ruling.other()))) {
            touch(ruling.one());
            touch(ruling.other());
        }
    }

    private void touch(String document) {
        Family family = families.get(document);
        if (family != null) {
            unit(family.members().get(0));
        }
    }

    private boolean applies(Ruling ruling) {
        return ruling.verdict() == Ruling.Verdict.TOGETHER && unitOf.containsKey(ruling.one()) && unitOf.containsKey(ruling.other());
    }

    private void merge(List<Integer> parts, List<Tie> added) {
        List<Article> members = new ArrayList<>();
        List<Tie> ties = new ArrayList<>(added);
        List<Family> parents = new ArrayList<>();
        for (int part : parts) {
            members.addAll(units.get(part));
            Family family = before.get(part);
            if (family != null) {
                ties.addAll(family.ties());
                parents.add(family);
            }
        }
        Family family = Family.of(members, ties, rulings, parents);
        fresh.add(family);
        members.forEach(member -> families.put(member.id(), family));
    }
}
