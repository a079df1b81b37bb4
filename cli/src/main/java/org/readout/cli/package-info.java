/** The {@code readout} command. */
@org.jspecify.annotations.NullMarked
package org.readout.cli;
