package org.readout.reading.name;

/** What the names of CoreNLP's features are made of. */
final class Kind {

    static final Text WORD = Text.of("-WORD");
    static final Text CLASS = Text.of("-DISTSIM");
    static final Text SHAPE = Text.of("-TYPE");
    static final Text ANY = Text.of("###");
    static final Text GRAM = Text.of("#");
    static final Text PREVIOUS_WORD = Text.of("-PW");
    static final Text PREVIOUS_CLASS = Text.of("-PDISTSIM");
    static final Text PREVIOUS_SHAPE = Text.of("-PTYPE");
    static final Text NEXT_WORD = Text.of("-NW");
    static final Text NEXT_CLASS = Text.of("-NDISTSIM");
    static final Text NEXT_SHAPE = Text.of("-NTYPE");
    static final Text SOME_WORD_BEFORE = Text.of("-DISJP");
    static final Text SOME_WORD_AFTER = Text.of("-DISJN");
    static final Text AND = Text.of("...");
    static final Text PREVIOUS_WORD_AND_SHAPE = Text.of("-PW_CTYPE");
    static final Text SHAPE_AND_NEXT_WORD = Text.of("-NW_CTYPE");
    static final Text WORD_BEFORE_SHORT_AND_SHAPE = Text.of("-PPW_CTYPE");
    static final Text WORD_AFTER_SHORT_AND_SHAPE = Text.of("-NNW_CTYPE");
    static final Text PREVIOUS_AND_OWN_SHAPE = Text.of("-PCTYPE");
    static final Text OWN_AND_NEXT_SHAPE = Text.of("-CNTYPE");
    static final Text THREE_SHAPES = Text.of("-PCNTYPE");
    static final Text NOT_REPEATED = Text.of("NO-OCCURRENCE-PATTERN");
    static final Text REPEATED_AHEAD = Text.of("X-NEXT-OCCURRENCE-X");
    static final Text REPEATED_BEHIND = Text.of("X-PREV-OCCURRENCE-X");

    static final Text PAIR = Text.of("PSEQ");
    static final Text PAIR_WORD = Text.of("-PSEQW");
    static final Text PAIR_CLASS = Text.of("-PSEQcDS");
    static final Text PAIR_SHAPE = Text.of("-PSEQcS");
    static final Text PAIR_SHAPE_AGAIN = Text.of("-TPS2");
    static final Text PAIR_NEXT_SHAPE = Text.of("-TNS1");
    static final Text PAIR_PREVIOUS_WORD = Text.of("-PSEQpW");
    static final Text PAIR_PREVIOUS_CLASS = Text.of("-PSEQpDS");
    static final Text PAIR_PREVIOUS_SHAPE = Text.of("-PSEQpS");
    static final Text BOTH = Text.of("-");
    static final Text PAIR_BOTH_WORDS = Text.of("-PSEQW2");
    static final Text PAIR_BOTH_CLASSES = Text.of("-PSEQpcDS");
    static final Text PAIR_BOTH_SHAPES = Text.of("-TYPES");

    private Kind() {}
}
