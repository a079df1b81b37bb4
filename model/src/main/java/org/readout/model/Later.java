package org.readout.model;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A value that another thread makes while this one goes on. Thread-safe.
 *
 * @param <T> its type
 */
public final class Later<T> {

    private final CompletableFuture<T> making;

    private Later(CompletableFuture<T> making) {
        this.making = making;
    }

    /** Begins to make a value. */
    public static <T> Later<T> of(Supplier<T> maker) {
        return new Later<>(CompletableFuture.supplyAsync(maker));
    }

    /** The value, once it is made; throws what its making throws, itself and not wrapped. */
    public T get() {
        try {
            return making.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
