package org.readout.intake;
final class Page {
    private Page() {}
    static Article read(String html, Limits limits) throws Refused { throw new Refused("todo"); }
}
