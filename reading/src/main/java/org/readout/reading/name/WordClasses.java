package org.readout.reading.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.reading.compiled.Stored;

/** Classes of words that stand in like company, counted in a large corpus. Immutable and thread-safe. */
final class WordClasses {

    private static final Text UNKNOWN = Text.of("0");

    private final Keys words;
    private final short[] classes;

    private WordClasses(Keys words, short[] classes) {
        this.words = words;
        this.classes = classes;
    }

    /** Writes words, in the form of {@link #form}, and the numbers of their classes. */
    static void write(Map<String, Short> classes, DataOutputStream to) throws IOException {
        List<String> ordered = Keys.ordered(classes.keySet());
        Keys.write(ordered, to);
        for (String word : ordered) {
            to.writeShort(classes.get(word));
        }
    }

    /** Reads what {@link #write} writes. */
    static WordClasses read(ByteBuffer from) {
        Keys words = Keys.read(from);
        return new WordClasses(words, Stored.shorts(words.size(), from));
    }

    /** The name of the class of {@code word}. */
    Text of(String word) {
        int number = words.find(Text.of(form(word)));
        return number < 0 ? UNKNOWN : Text.of(Integer.toString(classes[number]));
    }

    private static String form(String word) {
        char[] form = word.toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i < form.length; i++) {
            if (Character.isDigit(form[i])) {
                form[i] = '9';
            }
        }
        return new String(form);
    }
}
