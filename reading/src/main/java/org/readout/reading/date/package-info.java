/** When: time expressions and the document's own date, as EDTF values with the basis they rest on. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.date;
