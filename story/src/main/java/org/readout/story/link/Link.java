package org.readout.story.link;

/**
 * A mention's home.
 *
 * @param home the id it is kept under
 * @param reason why, for a reader
 */
record Link(String home, String reason) {}
