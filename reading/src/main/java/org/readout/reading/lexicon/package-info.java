/** Words and their classes, and the forms in which a lexicon must give them. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.lexicon;
