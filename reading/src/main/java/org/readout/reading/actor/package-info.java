/** Who is named in a text: the gazetteer, the CRF's guesses under it, and the rules that resolve surnames, titles, pronouns and pairs. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.actor;
