package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a complete checkout stand, whatever folder the tests are run from. */
final class Checkout {

    private Checkout() {}

    /** The folder with the launcher and the examples, from the working directory upwards. */
    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("readout")) && Files.isDirectory(folder.resolve("examples"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder with 'readout' and 'examples' above " + start + ": run the tests in a complete checkout");
    }

    static Path secondStory() {
        return root().resolve("bench/stories/second");
    }
}
