package org.readout.reading.tree;

import java.lang.reflect.Constructor;
import java.util.Optional;

/**
 * The form of {@link Scores} that uses the JDK's Vector API, where the JVM was started with its module, which incubates still:
 * {@code --add-modules jdk.incubator.vector}. It is compiled by itself, since only such a JVM can load it.
 */
final class FastScores {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String FORM = "org.readout.reading.tree.VectorScores";

    private FastScores() {}

    /** The fast form, if this JVM offers the Vector API. */
    static Optional<Scores> of(Weights weights) {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return Optional.empty();
        }
        try {
            Constructor<?> form = Class.forName(FORM).getDeclaredConstructor(Weights.class);
            return Optional.of((Scores) form.newInstance(weights));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }
}
