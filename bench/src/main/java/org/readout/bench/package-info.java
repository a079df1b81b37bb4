/** How good and how fast the reading is: figures on public data sets, printed by one command. Not shipped with the program. */
@org.jspecify.annotations.NullMarked
package org.readout.bench;
