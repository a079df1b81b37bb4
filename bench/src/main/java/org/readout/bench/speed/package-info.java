/** How fast the reading is, beside CoreNLP's stock pipeline, and what memory it takes. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.speed;
