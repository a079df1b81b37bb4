/** Time expressions against TimeML collections: the measures of TempEval-3, beside HeidelTime alone. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.time;
