package org.readout.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.model.Mention.Reference;
import org.readout.model.Reading;
import org.readout.model.lexicon.Table;

/**
 * Mentions to happenings. Each step looks at what the steps before it made and at nothing that depends on the order of the documents:
 * sentence twins, then days, then coarser dates, then undated mentions inside their document, then what only the pile can date, then
 * postponements. Stateless; safe to share.
 */
public final class Linking {

    private final Set<String> apartWords = Table.filled(Linking.class, "apart-words.tsv", 1).words();

    /** All happenings of the pile, by their first mention. */
    public List<Happening> link(List<Reading> readings, Atlas atlas) {
        Bonds bonds = new Bonds(atlas);
        List<Cluster> cells = cells(readings, bonds);
        List<Cluster> dated = new CoarseDates(bonds).join(
                new SameDay(bonds).join(cells.stream().filter(Cluster::onDay).map(Cluster::copy).toList()),
                cells.stream().filter(c -> c.date() != null && !c.onDay()).map(Cluster::copy).toList());
        List<Cluster> undated = settle(bonds, cells, dated);
        List<Cluster> clusters = new Moved(bonds).join(new AcrossDocuments(bonds).join(dated, undated));
        return clusters.stream().filter(Linking::tells).sorted(Comparator.comparing(Cluster::first)).map(c -> Happening.of(c, atlas)).toList();
    }

    private List<Cluster> cells(List<Reading> readings, Bonds bonds) {
        SentenceTwins twins = new SentenceTwins(bonds, apartWords);
        return readings.stream().sorted(Comparator.comparing(r -> r.document().id()))
                .flatMap(r -> twins.join(Sightings.of(r)).stream()).toList();
    }

    /** Finds homes for undated cells document by document; the dated clusters change only after all documents are done. */
    private List<Cluster> settle(Bonds bonds, List<Cluster> cells, List<Cluster> dated) {
        Map<String, Cluster> homes = new HashMap<>();
        dated.forEach(home -> home.sightings.forEach(s -> homes.put(s.mention().id(), home)));
        WithinDocument within = new WithinDocument(bonds, apartWords);
        Map<String, List<Cluster>> documents = cells.stream().collect(Collectors.groupingBy(Cluster::document, TreeMap::new, Collectors.toList()));
        List<WithinDocument.Found> found = new ArrayList<>();
        List<Cluster> undated = new ArrayList<>();
        for (List<Cluster> document : documents.values()) {
            Map<Cluster, Cluster> told = new LinkedHashMap<>();
            List<Cluster> open = new ArrayList<>();
            for (Cluster cell : document) {
                Cluster home = homes.get(cell.first().mention().id());
                if (home == null) {
                    open.add(cell.copy());
                } else {
                    told.put(cell, home);
                }
            }
            found.addAll(within.settle(told, open));
            undated.addAll(open);
        }
        found.forEach(f -> f.home().absorb(f.cell(), f.cell().name() + ": " + f.reason()));
        Set<Cluster> settled = new HashSet<>(found.stream().map(WithinDocument.Found::cell).toList());
        return undated.stream().filter(c -> !settled.contains(c)).toList();
    }

    /** False for a pointer that says nothing of its own and points at nothing that was found. */
    private static boolean tells(Cluster cluster) {
        return cluster.date() != null || !cluster.places.isEmpty() || !cluster.company.isEmpty()
                || cluster.sightings.stream().anyMatch(s -> s.mention().reference() == Reference.NEW);
    }
}
