package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.readout.model.Document;
import org.readout.model.Folded;
import org.readout.model.Reading;
import org.readout.model.Unread;

/**
 * What reading a pile gave: a document that the reader fails on is named, and the others are read.
 *
 * @param read in the order of the documents
 * @param failed documents that could not be read, and inputs folded into them
 * @param folded inputs with the same bytes as one that was read
 */
record Readings(List<Reading> read, List<Unread> failed, List<Folded> folded) {

    /** Reads with so many threads at the same time; the result does not depend on their number. */
    static Readings of(List<Document> documents, List<Folded> folded, Function<Document, Reading> reader, int threads, Progress progress)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Reading>> pending = new ArrayList<>();
            for (Document d : documents) {
                pending.add(pool.submit(() -> {
                    Reading reading = reader.apply(d);
                    progress.step();
                    return reading;
                }));
            }
            List<Reading> read = new ArrayList<>();
            List<Unread> failed = new ArrayList<>();
            List<Folded> kept = new ArrayList<>(folded);
            for (int i = 0; i < documents.size(); i++) {
                Document document = documents.get(i);
                try {
                    read.add(patiently(pending.get(i), progress));
                } catch (ExecutionException e) {
                    String reason = reason(e.getCause());
                    progress.failed(e.getCause());
                    failed.add(new Unread(document.name(), reason));
                    kept.removeIf(f -> f.document().equals(document.id()) && failed.add(new Unread(f.name(), reason)));
                }
            }
            return new Readings(List.copyOf(read), List.copyOf(failed), List.copyOf(kept));
        } finally {
            pool.shutdownNow();
        }
    }

    private static Reading patiently(Future<Reading> pending, Progress progress) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return pending.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                progress.waiting();
            }
        }
    }

    /** In words, why the reader failed; throws what concerns more than one document. */
    private static String reason(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            throw new Failure(3, "memory ran out: try --threads 1, or READOUT_JAVA_OPTIONS=-Xmx3g, or fewer files at a time");
        }
        if (cause instanceof Error e && !(cause instanceof StackOverflowError)) {
            throw e;
        }
        return "the reader failed on it (" + cause.getClass().getSimpleName() + "), which is an error of the program; please report it";
    }
}
