package org.readout.reading.actor;

/**
 * A noun for people or bodies without a name.
 *
 * @param name singular, lower case
 * @param sector PLOVER sector, empty if it tells none
 * @param general true if a noun before it tells the sector
 * @param kind {@code person}, {@code group}, {@code organisation}, {@code thing}, {@code vague}, or {@code other} for somebody else than the state
 *     beside it
 */
record Role(String name, String sector, boolean general, String kind) {}
