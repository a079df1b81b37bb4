package org.readout.model;

/**
 * Who is said to say so. A chain of these goes from the outermost voice inwards; an empty chain is the author's own voice.
 *
 * @param source the source as the text names it, resolved where that is certain ({@code Bob Woodward}; {@code reports})
 * @param cue the word that reports ({@code said}, {@code according to}, {@code allegedly})
 * @param span from source to cue, as far as both stand together: in the evidence sentence or, for words quoted over several sentences, in the
 *     one that names the speaker
 * @param actor id of the source's {@link Actor}, empty if it is none
 */
public record Attribution(String source, String cue, Span span, String actor) {

    public Attribution {
        if (source.isBlank() || cue.isBlank()) {
            throw new IllegalArgumentException("attribution needs a source and a cue, got '" + source + "', '" + cue + "'");
        }
    }
}
