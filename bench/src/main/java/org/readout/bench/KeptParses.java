package org.readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.reading.Texts;
import org.readout.reading.parse.Parser;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** A parser that keeps what it has parsed in a folder, one file a text, so that measuring again costs no parsing. Safe for all threads. */
final class KeptParses implements Parser {

    private static final String FIELD = "\t";

    private final Path folder;
    private final Supplier<Parser> parsers;
    private @Nullable Parser parser;

    /** @param parsers gives the parser for texts that are not kept yet; asked once, and only if there is one */
    KeptParses(Path folder, Supplier<Parser> parsers) {
        this.folder = folder;
        this.parsers = parsers;
    }

    @Override
    public List<Sentence> parse(String text) {
        Path file = folder.resolve(Texts.sha256(text));
        try {
            return read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            List<Sentence> sentences = parser().parse(text);
            keep(file, sentences);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Parser parser() {
        Parser loaded = parser == null ? parsers.get() : parser;
        parser = loaded;
        return loaded;
    }

    private void keep(Path file, List<Sentence> sentences) {
        StringBuilder lines = new StringBuilder();
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                lines.append(String.join(FIELD, Integer.toString(s.index()), Integer.toString(t.span().start()), Integer.toString(t.span().end()),
                        escaped(t.text()), escaped(t.lemma()), t.pos(), t.entity(), Integer.toString(s.head(t.index())), s.label(t.index()))).append('\n');
            }
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", "");
            Files.writeString(part, lines);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sentence> read(List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (int from = 0; from < lines.size();) {
            String index = lines.get(from).substring(0, lines.get(from).indexOf(FIELD) + 1);
            int to = from;
            while (to < lines.size() && lines.get(to).startsWith(index)) {
                to++;
            }
            sentences.add(sentence(lines.subList(from, to)));
            from = to;
        }
        return List.copyOf(sentences);
    }

    private static Sentence sentence(List<String> lines) {
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[lines.size()];
        String[] labels = new String[lines.size()];
        for (String line : lines) {
            String[] f = line.split(FIELD, -1);
            heads[tokens.size()] = Integer.parseInt(f[7]);
            labels[tokens.size()] = f[8];
            tokens.add(new Token(tokens.size(), new Span(Integer.parseInt(f[1]), Integer.parseInt(f[2])), unescaped(f[3]), unescaped(f[4]), f[5], f[6]));
        }
        return new Sentence(Integer.parseInt(lines.get(0).substring(0, lines.get(0).indexOf(FIELD))), tokens, heads, labels);
    }

    /** A tag of markup is one token and may go over lines. */
    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String word) {
        return word.indexOf('\\') < 0 ? word : word.translateEscapes();
    }
}
