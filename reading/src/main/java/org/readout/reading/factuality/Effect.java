package org.readout.reading.factuality;

/** What a cue does to the happening in its scope; see the head of {@code cues.tsv}. */
enum Effect {
    PLANNED, PROPOSED, POSTPONED, CANCELLED, DENIED, HYPOTHETICAL, ONGOING, OCCURRED, ANNOUNCE, TRUE, DETAIL, ACCEPT, FAILED, ABSENT, KEEP, HAPPEN, REPORT, DOUBT, KNOW, FACT
}
