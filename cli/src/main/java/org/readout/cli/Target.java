package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that the brief is written to. */
record Target(Path file) {

    /** Refuses, before any work is done, what cannot be written and what would destroy an article. */
    void check(List<Path> articles) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new Failure(2, "--output '" + file + "' is a folder; name a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure(2, "--output '" + file + "': there is no folder '" + folder + "'; make it first");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new Failure(2, "--output '" + file + "' cannot be written; check that you may write there");
        }
        for (Path given : articles) {
            if (holds(given)) {
                throw new Failure(2, "--output '" + file + "' lies among the articles in '" + given + "' and would be read as one; write it elsewhere");
            }
        }
    }

    /** A file of another kind in a folder of articles is passed over by the intake and does no harm. */
    private boolean holds(Path given) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
            boolean readable = file.toString().matches("(?is).*\\.(?:txt|md|html|htm)");
            return Files.exists(given) && (target.equals(given.toRealPath()) || readable && target.startsWith(given.toRealPath()));
        } catch (IOException e) {
            return false;
        }
    }

    void write(String brief) {
        try {
            Files.writeString(file, brief);
        } catch (IOException e) {
            throw new Failure(3, "--output '" + file + "' could not be written (" + e.getMessage() + ")");
        }
    }
}
