package org.readout.reading.compiled;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A file with a compiled model: a head that says what it holds and what it was made from, the model, and a checksum over both. Immutable
 * by agreement: nobody writes into the buffer.
 *
 * @param head what it holds
 * @param model the model itself, in the form that its package writes and reads
 */
public record ModelFile(Head head, ByteBuffer model) {

    /**
     * What a file holds.
     *
     * @param name of the model, such as {@code trees}
     * @param format version of the form in which the model is written, counted up with each change of it
     * @param source the artifact that the model was compiled from, with its version
     */
    public record Head(String name, int format, String source) {}

    private static final int MAGIC = 0x52444D32;
    private static final int CHECKSUM = Integer.BYTES;
    private static final String REBUILD = "run 'mvn clean' and start again, which builds it anew; unpack a distribution again";

    /** The bytes of a file with this head and model. */
    public static byte[] bytes(Head head, byte[] model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(model.length + 200);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            Stored.text(head.name(), out);
            out.writeInt(head.format());
            Stored.text(head.source(), out);
            out.write(model);
            out.writeInt(checksum(ByteBuffer.wrap(bytes.toByteArray())));
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /** The name under which {@link #open} finds a model among the resources of this package. */
    public static String resource(String name) {
        return name + ".model";
    }

    /**
     * Opens a model that the build has made.
     *
     * @param format the only version that the caller reads
     * @return the model, from its first byte to its last
     * @throws IllegalStateException naming the file, what is wrong and the command that makes it anew, if it is not there, damaged, or
     *     another's
     */
    public static ByteBuffer open(String name, int format) {
        try (InputStream in = ModelFile.class.getResourceAsStream(resource(name))) {
            if (in == null) {
                throw new IllegalStateException("the model file '" + resource(name) + "' is not on the class path: " + REBUILD);
            }
            return of(bytes(in), name, format).model();
        } catch (IOException e) {
            throw new IllegalStateException("the model file '" + resource(name) + "' cannot be read: " + REBUILD, e);
        }
    }

    /** All bytes, which most streams can count beforehand: reading them in pieces would take twice the memory. */
    private static byte[] bytes(InputStream in) throws IOException {
        byte[] counted = new byte[in.available()];
        int read = in.readNBytes(counted, 0, counted.length);
        byte[] rest = in.readAllBytes();
        if (read == counted.length && rest.length == 0) {
            return counted;
        }
        byte[] all = Arrays.copyOf(counted, read + rest.length);
        System.arraycopy(rest, 0, all, read, rest.length);
        return all;
    }

    /** As {@link #open}, from the bytes of the file. */
    public static ModelFile of(byte[] bytes, String name, int format) {
        ModelFile file = read(bytes, name);
        if (!file.head.name().equals(name) || file.head.format() != format) {
            throw refused(name, "holds '" + file.head.name() + "' in format " + file.head.format() + ", not '" + name + "' in format " + format);
        }
        return file;
    }

    private static ModelFile read(byte[] bytes, String name) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 2 * Integer.BYTES || in.getInt() != MAGIC) {
            throw refused(name, "is no model file of this program");
        }
        int end = bytes.length - CHECKSUM;
        int written = in.getInt(end);
        int counted = checksum(ByteBuffer.wrap(bytes, 0, end));
        if (written != counted) {
            throw refused(name, String.format("is damaged: its checksum is %08x, its bytes give %08x", written, counted));
        }
        try {
            Head head = new Head(Stored.text(in), in.getInt(), Stored.text(in));
            return new ModelFile(head, in.slice(in.position(), end - in.position()));
        } catch (BufferUnderflowException | NegativeArraySizeException | IndexOutOfBoundsException e) {
            throw refused(name, "ends within its head");
        }
    }

    private static IllegalStateException refused(String name, String why) {
        return new IllegalStateException("the model file '" + resource(name) + "' " + why + "; " + REBUILD);
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
