/** Which mentions speak of the same happening: the measures of the CoNLL shared tasks on coreference. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.coreference;
