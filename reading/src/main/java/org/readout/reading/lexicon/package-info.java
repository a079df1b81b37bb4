/** Tab-separated word lists: the data files a researcher can edit. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.lexicon;
