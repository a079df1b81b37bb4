/** How well political events are coded: tasks {@code plover} and {@code petr2}, and what they count. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.plover;
