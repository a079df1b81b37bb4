package org.readout.reading.tree;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads CoreNLP's text form of a parsing model: a header of {@code name=number} lines, a line for each word, tag and label with its
 * embedding, then the matrices. Numbers have four decimals. What follows, a list for CoreNLP's own tables, is not read.
 */
final class ModelText {

    private static final List<String> HEADER = List.of("dict", "pos", "label", "embeddingSize", "hiddenSize", "numTokens", "preComputed");
    private static final int MOST = 1_000_000;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    private ModelText(InputStream in) {
        this.in = in;
    }

    /**
     * @param in the text, uncompressed; not closed
     * @throws IOException if it cannot be read or is no such model
     */
    static Weights read(InputStream in) throws IOException {
        return new ModelText(in).weights();
    }

    private Weights weights() throws IOException {
        int[] sizes = new int[HEADER.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = header(HEADER.get(i));
        }
        int width = sizes[3];
        int hidden = sizes[4];
        int moves = 2 * (sizes[2] - 1) + 1;
        if (sizes[5] != Feature.ALL || moves > Weights.STRIDE || width > MOST / hidden) {
            throw new IOException("a parsing model with " + sizes[5] + " inputs of width " + width + ", a hidden layer of " + hidden + " and "
                    + sizes[2] + " labels is not supported");
        }
        float[] embeddings = new float[(sizes[0] + sizes[1] + sizes[2]) * width];
        List<String> words = names(sizes[0], embeddings, 0, width);
        List<String> tags = names(sizes[1], embeddings, sizes[0], width);
        List<String> labels = names(sizes[2], embeddings, sizes[0] + sizes[1], width);
        float[][] inward = rows(new float[Feature.ALL * width][hidden], hidden);
        float[] bias = rows(new float[1][hidden], hidden)[0];
        float[][] outward = rows(new float[hidden][Weights.STRIDE], moves);
        return new Weights(new Symbols(words, tags, labels), width, hidden, moves, embeddings, inward, bias, outward);
    }

    private int header(String name) throws IOException {
        String line = token();
        String digits = line.startsWith(name + "=") ? line.substring(name.length() + 1) : "";
        if (!digits.matches("[0-9]{1,6}") || digits.equals("0")) {
            throw new IOException("a parsing model's header gives '" + name + "=' and a number, not '" + line + "'");
        }
        return Integer.parseInt(digits);
    }

    private List<String> names(int count, float[] embeddings, int first, int width) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(token());
            for (int k = 0; k < width; k++) {
                embeddings[(first + i) * width + k] = number();
            }
        }
        return names;
    }

    /** Fills the first {@code count} places of each row. */
    private float[][] rows(float[][] rows, int count) throws IOException {
        for (float[] row : rows) {
            for (int k = 0; k < count; k++) {
                row[k] = number();
            }
        }
        return rows;
    }

    /** The characters up to the next blank or end of line, which is passed over. */
    private String token() throws IOException {
        byte[] text = new byte[16];
        int length = 0;
        for (int c = next(); c != ' ' && c != '\n'; c = next()) {
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
            text[length++] = (byte) c;
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }

    private float number() throws IOException {
        int c = next();
        boolean negative = c == '-';
        if (negative) {
            c = next();
        }
        int digits = 0;
        int decimals = -1;
        for (; c != ' ' && c != '\n'; c = next()) {
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && digits < 100_000_000) {
                digits = 10 * digits + c - '0';
                decimals += decimals < 0 ? 0 : 1;
            } else {
                throw new IOException("a parsing model's numbers have digits and four decimals, not '" + (char) c + "'");
            }
        }
        if (decimals != 4) {
            throw new IOException("a parsing model's numbers have four decimals, not " + Math.max(0, decimals));
        }
        return (float) ((negative ? -digits : digits) / 10_000.0);
    }

    private int next() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                throw new EOFException("a parsing model ends before its last matrix");
            }
        }
        return buffer[at++];
    }
}
