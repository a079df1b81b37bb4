/** Did it happen, according to the text? Measured on sets whose event words carry a grade from -3 (certainly not) to 3 (certainly). */
@org.jspecify.annotations.NullMarked
package org.readout.bench.factuality;
