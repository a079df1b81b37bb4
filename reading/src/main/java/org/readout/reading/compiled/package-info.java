/** Files of compiled models: what the build makes of CoreNLP's models and HeidelTime's rules, in a form that loads fast. */
@org.jspecify.annotations.NullMarked
package org.readout.reading.compiled;
