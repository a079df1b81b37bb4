package org.readout.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the checkout stands that is measured. */
public final class Home {

    private Home() {}

    /** The folder with the launcher and the examples, from {@code readout.home} or the working directory upwards. */
    public static Path root() {
        Path start = Path.of(System.getProperty("readout.home", "")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("readout")) && Files.isDirectory(folder.resolve("examples"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder with 'readout' and 'examples' above " + start + ": run it in a complete checkout");
    }
}
