package org.readout.reading.date.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.readout.reading.compiled.Stored;

/**
 * One of HeidelTime's rules.
 *
 * @param type of the expressions that it finds: {@code DATE}, {@code TIME}, {@code SET} or {@code DURATION}
 * @param pattern of their text and what has to stand beside them, {@link #SPACE} for spaces
 * @param value template of their value
 * @param mod template of their modifier, empty if they have none
 * @param from group of the pattern that begins with the expression
 * @param to group that ends with it
 * @param tags what must stand in the text for the rule to hold
 */
record Rule(String type, String pattern, String value, String mod, int from, int to, List<Tagged> tags) {

    /** A group of the pattern that begins with a token of this tag. */
    record Tagged(int group, String tag) {}

    /** Stands in patterns for {@link #SPACES}, which is most of what they say. */
    static final char SPACE = '\uE000';
    private static final String SPACES = "[\\s+\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000]+";

    /** The pattern as the JDK's {@link java.util.regex.Pattern} reads it. */
    String fullPattern() {
        return pattern.replace(String.valueOf(SPACE), SPACES);
    }

    boolean holds(MatchResult match, Line line) {
        return line.holdsWhole(match.start(), match.end()) && tags.stream().allMatch(t -> line.tagAt(match.start(t.group)).equals(t.tag));
    }

    static Rule read(ByteBuffer from) {
        String type = Stored.text(from);
        String pattern = Stored.text(from);
        String value = Stored.text(from);
        String mod = Stored.text(from);
        int first = from.getInt();
        int last = from.getInt();
        List<Tagged> tags = new ArrayList<>();
        for (int left = from.getInt(); left > 0; left--) {
            tags.add(new Tagged(from.getInt(), Stored.text(from)));
        }
        return new Rule(type, pattern, value, mod, first, last, List.copyOf(tags));
    }

    void write(DataOutputStream to) throws IOException {
        for (String text : List.of(type, pattern, value, mod)) {
            Stored.text(text, to);
        }
        to.writeInt(from);
        to.writeInt(this.to);
        to.writeInt(tags.size());
        for (Tagged tagged : tags) {
            to.writeInt(tagged.group);
            Stored.text(tagged.tag, to);
        }
    }
}
