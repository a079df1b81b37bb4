package org.readout.reading.actor;

/**
 * Words for a person by position.
 *
 * @param name the main form, lower case
 * @param sector PLOVER sector, empty if it tells none
 * @param office the office of people.tsv, empty if none
 * @param gender {@code m}, {@code f} or empty
 */
record Title(String name, String sector, String office, String gender) {}
