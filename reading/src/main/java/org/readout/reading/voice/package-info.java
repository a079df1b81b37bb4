/** Whose words they are: reporting verbs, "according to", adverbs such as "reportedly". */
@org.jspecify.annotations.NullMarked
package org.readout.reading.voice;
