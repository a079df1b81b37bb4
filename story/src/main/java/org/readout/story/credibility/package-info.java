/** How well a happening is supported, on the Admiralty scale. */
@org.jspecify.annotations.NullMarked
package org.readout.story.credibility;
