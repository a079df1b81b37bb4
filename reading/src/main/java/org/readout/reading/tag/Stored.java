package org.readout.reading.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** How arrays and names stand in a compact model: their length, then what they hold, big-endian. */
final class Stored {

    private Stored() {}

    static void ints(int[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        for (int value : values) {
            to.writeInt(value);
        }
    }

    static int[] ints(ByteBuffer from) {
        int[] values = new int[from.getInt()];
        from.asIntBuffer().get(values);
        skip(from, Integer.BYTES * values.length);
        return values;
    }

    static void longs(long[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        for (long value : values) {
            to.writeLong(value);
        }
    }

    static long[] longs(ByteBuffer from) {
        long[] values = new long[from.getInt()];
        from.asLongBuffer().get(values);
        skip(from, Long.BYTES * values.length);
        return values;
    }

    static void doubles(double[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        for (double value : values) {
            to.writeDouble(value);
        }
    }

    static double[] doubles(ByteBuffer from) {
        double[] values = new double[from.getInt()];
        from.asDoubleBuffer().get(values);
        skip(from, Double.BYTES * values.length);
        return values;
    }

    static void chars(char[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        for (char value : values) {
            to.writeChar(value);
        }
    }

    static char[] chars(ByteBuffer from) {
        char[] values = new char[from.getInt()];
        from.asCharBuffer().get(values);
        skip(from, Character.BYTES * values.length);
        return values;
    }

    static void bytes(byte[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        to.write(values);
    }

    static byte[] bytes(ByteBuffer from) {
        byte[] values = new byte[from.getInt()];
        from.get(values);
        return values;
    }

    static void name(String name, DataOutputStream to) throws IOException {
        bytes(name.getBytes(StandardCharsets.UTF_8), to);
    }

    static String name(ByteBuffer from) {
        return new String(bytes(from), StandardCharsets.UTF_8);
    }

    private static void skip(ByteBuffer from, int bytes) {
        from.position(from.position() + bytes);
    }
}
