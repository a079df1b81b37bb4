package org.readout.reading.date.rule;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.readout.reading.compiled.Stored;

/** The tables of normal forms, by name: each is read when it is first asked. Thread-safe. */
final class NormalForms {

    private final Map<String, ByteBuffer> written;
    private final Map<String, NormalTable> read = new ConcurrentHashMap<>();

    private NormalForms(Map<String, ByteBuffer> written) {
        this.written = written;
    }

    /** The normal form that a table gives for a text, null if it has none. */
    @Nullable String of(String table, String text) {
        return read.computeIfAbsent(table, t -> NormalTable.read(written.get(t).duplicate())).of(text);
    }

    static NormalForms read(ByteBuffer from) {
        Map<String, ByteBuffer> written = new HashMap<>();
        for (int left = from.getInt(); left > 0; left--) {
            String name = Stored.text(from);
            int size = from.getInt();
            written.put(name, from.slice(from.position(), size));
            from.position(from.position() + size);
        }
        return new NormalForms(written);
    }
}
