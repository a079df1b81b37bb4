package org.readout.model;

/**
 * An input that was not read.
 *
 * @param name as for {@link Document#name()}
 * @param reason in words, with the rule and what the user can do
 */
public record Unread(String name, String reason) {}
