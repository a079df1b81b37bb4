/** Who is said to say what, against texts in which readers have marked every source, cue and content. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.attribution;
