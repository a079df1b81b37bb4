/** Lexicons are tab-separated data files that anyone can edit; here they become rows. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.lexicon;
