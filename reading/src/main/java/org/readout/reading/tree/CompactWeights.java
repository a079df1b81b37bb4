package org.readout.reading.tree;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.readout.reading.compiled.Stored;

/**
 * The compact form of a network: its sizes, its names, then its numbers as multiples of 0.0001 in two bytes each. The few that do not fit
 * into two bytes follow a mark, in four.
 */
final class CompactWeights {

    private static final double UNIT = 10_000.0;
    private static final short WIDE = Short.MIN_VALUE;
    private static final int BLOCK = 1 << 12;

    private CompactWeights() {}

    /** Writes numbers as {@link ModelText} reads them: with four decimals. */
    static void write(Weights weights, DataOutputStream out) throws IOException {
        Symbols symbols = weights.symbols();
        out.writeInt(weights.width());
        out.writeInt(weights.hidden());
        names(symbols.words(), out);
        names(symbols.tags(), out);
        names(symbols.labels(), out);
        numbers(weights.embeddings(), weights.embeddings().length, out);
        for (float[] row : weights.inward()) {
            numbers(row, row.length, out);
        }
        numbers(weights.bias(), weights.bias().length, out);
        for (float[] row : weights.outward()) {
            numbers(row, weights.moves(), out);
        }
    }

    static Weights read(ByteBuffer in) {
        int width = in.getInt();
        int hidden = in.getInt();
        Symbols symbols = new Symbols(names(in), names(in), names(in));
        int moves = 2 * symbols.arcs() + 1;
        float[] embeddings = numbers(new float[symbols.all() * width], symbols.all() * width, in);
        float[][] inward = rows(new float[Feature.ALL * width][hidden], hidden, in);
        float[] bias = numbers(new float[hidden], hidden, in);
        return new Weights(symbols, width, hidden, moves, embeddings, inward, bias, rows(new float[hidden][Weights.STRIDE], moves, in));
    }

    private static void names(List<String> names, DataOutputStream out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            Stored.text(name, out);
        }
    }

    private static List<String> names(ByteBuffer in) {
        int count = in.getInt();
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(Stored.text(in));
        }
        return names;
    }

    private static void numbers(float[] row, int count, DataOutputStream out) throws IOException {
        for (int i = 0; i < count; i++) {
            int number = (int) Math.round(row[i] * UNIT);
            if (number > WIDE && number <= Short.MAX_VALUE) {
                out.writeShort(number);
            } else {
                out.writeShort(WIDE);
                out.writeInt(number);
            }
        }
    }

    private static float[][] rows(float[][] rows, int count, ByteBuffer in) {
        for (float[] row : rows) {
            numbers(row, count, in);
        }
        return rows;
    }

    private static float[] numbers(float[] row, int count, ByteBuffer in) {
        short[] block = new short[Math.min(count, BLOCK)];
        for (int done = 0; done < count;) {
            int size = Math.min(block.length, count - done);
            in.slice().asShortBuffer().get(block, 0, size);
            int narrow = narrow(block, size, row, done);
            in.position(in.position() + narrow * Short.BYTES);
            done += narrow;
            if (narrow < size) {
                in.getShort();
                row[done++] = (float) (in.getInt() / UNIT);
            }
        }
        return row;
    }

    /** Sets the numbers before the first wide one, and counts them. In single precision a division gives what double precision rounds to. */
    private static int narrow(short[] block, int size, float[] row, int at) {
        for (int i = 0; i < size; i++) {
            if (block[i] == WIDE) {
                return i;
            }
            row[at + i] = block[i] / (float) UNIT;
        }
        return size;
    }
}
