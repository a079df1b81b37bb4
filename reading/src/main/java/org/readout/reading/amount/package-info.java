/** Numbers of people, sums of money and amounts of things, and what they count. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.amount;
