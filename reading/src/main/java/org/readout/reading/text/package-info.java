/**
 * Text as captured to text that a parser reads well, at the same length, so that every offset still points into the document. What is
 * taken out of the way (list marks, addresses, citation residue) becomes spaces; what it named is kept as citations.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.text;
