/**
 * Marks of a document's quality: leaked prompts, search filler, advertisements, citation residue, machine translation, missing dates and
 * sources. They accuse, so every rule prefers silence to a false alarm.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.signal;
