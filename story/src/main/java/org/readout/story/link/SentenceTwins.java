package org.readout.story.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.Mention.Reference;
import org.readout.model.Span;

/** Two mentions in one sentence with the same kind, parties and date are one happening told twice. */
final class SentenceTwins {

    private final Bonds bonds;
    private final Set<String> apartWords;

    SentenceTwins(Bonds bonds, Set<String> apartWords) {
        this.bonds = bonds;
        this.apartWords = apartWords;
    }

    /** One document's sightings, in text order. */
    List<Cluster> join(List<Sighting> sightings) {
        List<Cluster> cells = new ArrayList<>();
        List<Cluster> sentence = new ArrayList<>();
        int end = 0;
        for (Sighting sighting : sightings) {
            Span span = sighting.mention().evidence().span();
            if (span.start() >= end) {
                sentence.clear();
            }
            end = Math.max(end, span.end());
            Cluster cell = new Cluster(sighting);
            List<Cluster> twins = sentence.stream().filter(c -> twins(c, cell)).toList();
            if (twins.size() == 1) {
                twins.get(0).absorb(cell, cell.name() + ": told twice in one sentence, same kind, participants and date");
            } else {
                sentence.add(cell);
                cells.add(cell);
            }
        }
        return cells;
    }

    private boolean twins(Cluster a, Cluster b) {
        return !bonds.vetoed(a, b) && a.counted == 0 && !a.company.isEmpty() && a.company.same(b.company)
                && (beside(a, b) || a.dates.equals(b.dates) && a.told(Reference.ANAPHORIC) == b.told(Reference.ANAPHORIC))
                && !bonds.placesClash(a, b) && bonds.alike(a, b) && a.happened() == b.happened()
                && !b.first().setApart(apartWords);
    }

    /** "Their first encounter was during the 1972 summit": a word for any contact takes the date of the contact it stands beside. */
    private static boolean beside(Cluster a, Cluster b) {
        return a.kind.contact() && (a.dates.isEmpty() && a.modes.isEmpty() || b.dates.isEmpty() && b.modes.isEmpty());
    }
}
