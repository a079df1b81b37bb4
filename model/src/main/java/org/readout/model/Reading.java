package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one document: a pure function of the document, the lexicons and the version.
 *
 * @param document what was read
 * @param published its own date, null if nothing tells
 * @param mentions in text order
 * @param claims in text order
 * @param positions in text order
 * @param scenarios in text order
 * @param signals in text order
 * @param citations in text order
 * @param details in text order
 */
public record Reading(
        Document document,
        @Nullable When published,
        List<Mention> mentions,
        List<Claim> claims,
        List<Position> positions,
        List<Scenario> scenarios,
        List<Signal> signals,
        List<Citation> citations,
        List<Detail> details) {

    public Reading {
        mentions = mentions.stream().sorted().toList();
        claims = List.copyOf(claims);
        positions = List.copyOf(positions);
        scenarios = List.copyOf(scenarios);
        signals = List.copyOf(signals);
        citations = List.copyOf(citations);
        details = List.copyOf(details);
    }

    /** A reading without details. */
    public Reading(Document document, @Nullable When published, List<Mention> mentions, List<Claim> claims, List<Position> positions,
            List<Scenario> scenarios, List<Signal> signals, List<Citation> citations) {
        this(document, published, mentions, claims, positions, scenarios, signals, citations, List.of());
    }

    /** The same reading with other mentions. */
    public Reading with(List<Mention> others) {
        return new Reading(document, published, others, claims, positions, scenarios, signals, citations, details);
    }
}
