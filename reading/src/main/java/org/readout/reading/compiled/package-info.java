/** Files of compiled models: what the build makes of CoreNLP's models, in a form that loads fast. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.compiled;
