package org.readout.bench.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts that offsets index. A page's text is not the file, so only {@code .txt} and {@code .md} are held.
 *
 * @param texts by the path below the folder, with {@code /}
 */
record Articles(SortedMap<String, String> texts) {

    /** No text at hand. */
    static Articles none() {
        return new Articles(new TreeMap<>());
    }

    /** The UTF-8 texts in a folder and below it. */
    static Articles in(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isPlain(name)) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    texts.put(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
                }
            }
        }
        return new Articles(texts);
    }

    static boolean isPlain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".md");
    }

    /** The text of the first file whose name begins so. */
    Optional<String> beginning(String prefix) {
        return texts.entrySet().stream().filter(e -> e.getKey().startsWith(prefix)).map(Map.Entry::getValue).findFirst();
    }
}
