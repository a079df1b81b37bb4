package org.readout.reading.position;

import java.util.List;
import org.readout.model.Actor;
import org.readout.model.Position.Stance;
import org.readout.reading.parse.Stretch;

/**
 * A stance as found in one sentence, before it is made a position.
 *
 * @param holders who holds it, at least one
 * @param stance which way
 * @param word index of the stance word
 * @param statement what is wanted, offered or refused
 * @param evidence the words that show it
 */
record Finding(List<Actor> holders, Stance stance, int word, Stretch statement, Stretch evidence) {}
