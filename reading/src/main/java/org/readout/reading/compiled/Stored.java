package org.readout.reading.compiled;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How arrays and texts stand in a compiled model, big-endian. Arrays are read with their length given; {@code write} and the forms without
 * a length put and take it before them, in four bytes. A text is its UTF-8 bytes with their number before them.
 */
public final class Stored {

    private Stored() {}

    public static void ints(int[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        for (int value : values) {
            to.writeInt(value);
        }
    }

    public static int[] ints(ByteBuffer from) {
        return ints(from.getInt(), from);
    }

    public static int[] ints(int count, ByteBuffer from) {
        int[] values = new int[count];
        take(from, from.asIntBuffer().get(values), Integer.BYTES);
        return values;
    }

    public static void longs(long[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        for (long value : values) {
            to.writeLong(value);
        }
    }

    public static long[] longs(ByteBuffer from) {
        long[] values = new long[from.getInt()];
        take(from, from.asLongBuffer().get(values), Long.BYTES);
        return values;
    }

    public static void doubles(double[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        for (double value : values) {
            to.writeDouble(value);
        }
    }

    public static double[] doubles(ByteBuffer from) {
        double[] values = new double[from.getInt()];
        take(from, from.asDoubleBuffer().get(values), Double.BYTES);
        return values;
    }

    public static float[] floats(int count, ByteBuffer from) {
        float[] values = new float[count];
        take(from, from.asFloatBuffer().get(values), Float.BYTES);
        return values;
    }

    public static short[] shorts(int count, ByteBuffer from) {
        short[] values = new short[count];
        take(from, from.asShortBuffer().get(values), Short.BYTES);
        return values;
    }

    public static void chars(char[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        for (char value : values) {
            to.writeChar(value);
        }
    }

    public static char[] chars(ByteBuffer from) {
        return chars(from.getInt(), from);
    }

    public static char[] chars(int count, ByteBuffer from) {
        char[] values = new char[count];
        take(from, from.asCharBuffer().get(values), Character.BYTES);
        return values;
    }

    public static void bytes(byte[] values, DataOutputStream to) throws IOException {
        to.writeInt(values.length);
        to.write(values);
    }

    public static byte[] bytes(ByteBuffer from) {
        return bytes(from.getInt(), from);
    }

    public static byte[] bytes(int count, ByteBuffer from) {
        byte[] values = new byte[count];
        from.get(values);
        return values;
    }

    public static void text(String text, DataOutputStream to) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8), to);
    }

    public static String text(ByteBuffer from) {
        return new String(bytes(from), StandardCharsets.UTF_8);
    }

    /** Goes on behind what a view of the bytes has given. */
    private static void take(ByteBuffer from, Buffer view, int width) {
        from.position(from.position() + view.position() * width);
    }
}
