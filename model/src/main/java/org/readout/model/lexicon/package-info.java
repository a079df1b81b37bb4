/** Lexicons are tab-separated data files that anyone can edit; here they become rows, for every module that reads some. */
@org.jspecify.annotations.NullMarked
package org.readout.model.lexicon;
