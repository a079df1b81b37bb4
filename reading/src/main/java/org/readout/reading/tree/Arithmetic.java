package org.readout.reading.tree;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Chooses the kernels that this JVM runs fastest. */
final class Arithmetic {

    private Arithmetic() {}

    /** Those of the Vector API where the JVM was started with {@code --add-modules jdk.incubator.vector}, otherwise the plain ones. */
    static Kernels fastest() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return new PlainKernels();
        }
        try {
            return ServiceLoader.load(Kernels.class, Kernels.class.getClassLoader()).findFirst().filter(Kernels::suitable).orElseGet(PlainKernels::new);
        } catch (ServiceConfigurationError | LinkageError e) {
            return new PlainKernels();
        }
    }
}
