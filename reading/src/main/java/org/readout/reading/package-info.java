/** Reads one document: a pure function from {@link org.readout.model.Document} to {@link org.readout.model.Reading}. */
@org.jspecify.annotations.NullMarked
package org.readout.reading;
