package org.readout.reading.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.readout.reading.compiled.Stored;

/**
 * A model of tags. Immutable by agreement: nobody writes into the arrays.
 *
 * @param names of the tags
 * @param tagSets sets of tags that words may have, in the order in which they are tried; the first is for words never seen
 */
record Model(String[] names, byte[][] tagSets, Rows rows, Lexicon lexicon, Clues clues, Transitions transitions) {

    static Model read(ByteBuffer from) {
        String[] names = new String[from.getInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = Stored.text(from);
        }
        byte[][] tagSets = new byte[from.getInt()][];
        for (int i = 0; i < tagSets.length; i++) {
            tagSets[i] = Stored.bytes(from);
        }
        Rows rows = Rows.read(from);
        return new Model(names, tagSets, rows, Lexicon.read(from), Clues.read(from), Transitions.read(names.length, from, rows));
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(names.length);
        for (String name : names) {
            Stored.text(name, to);
        }
        to.writeInt(tagSets.length);
        for (byte[] tagSet : tagSets) {
            Stored.bytes(tagSet, to);
        }
        rows.write(to);
        lexicon.write(to);
        clues.write(to);
        transitions.write(to);
    }

    /** The tags that the word in a place may have; outside of the sentence the one there. */
    byte[] tagsAt(Sentence sentence, int place) {
        return place < 0 ? transitions.outside() : tagSets[sentence.tagSet(place)];
    }
}
