/** Mentions as records of the PLOVER 2.0 event ontology, for event-data research. */
@org.jspecify.annotations.NullMarked
package org.readout.brief.plover;
