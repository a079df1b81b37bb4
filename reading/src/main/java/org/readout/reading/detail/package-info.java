/** What clauses tell as done, whatever it is, with the day, place and numbers they give: what accounts are compared by. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.detail;
