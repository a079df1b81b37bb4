/** Statements that bind other happenings: "the first since", "just two", "never", and who holds an office. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.claim;
