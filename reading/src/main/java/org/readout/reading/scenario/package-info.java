/** What may follow from what: conditionals and predictions, kept as such and never taken for happenings. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.scenario;
