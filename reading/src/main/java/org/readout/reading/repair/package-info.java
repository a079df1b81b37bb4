/**
 * Mends habitual errors of the dependency model. Each repair is one class and stands in the list of
 * {@link org.readout.reading.repair.RepairingParser}.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.repair;
