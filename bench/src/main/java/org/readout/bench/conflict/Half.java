package org.readout.bench.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.Conflict;

/** The halves of the bundled set, a file a kind in each. */
enum Half {
    /** Rules may be made with these in view. */
    DEVELOPMENT,
    /** Not to be looked at by whoever makes rules. */
    HELD;

    private static final List<Conflict.Kind> KINDS = List.of(Conflict.Kind.DATE, Conflict.Kind.PLACE, Conflict.Kind.COUNT, Conflict.Kind.OCCURRENCE,
            Conflict.Kind.PARTICIPANTS, Conflict.Kind.OFFICE, Conflict.Kind.FIRST_SINCE);

    /** The folder's name. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All pairs, by kind; throws {@link IllegalArgumentException} naming the file and line that is not of the format. */
    List<Pair> pairs() throws IOException {
        List<Pair> all = new ArrayList<>();
        for (Conflict.Kind kind : KINDS) {
            String file = code() + "/" + kind.code() + ".txt";
            try (InputStream in = Half.class.getResourceAsStream("/org/readout/bench/conflicts/" + file)) {
                if (in == null) {
                    throw new IllegalArgumentException("no bundled pairs '" + file + "'");
                }
                all.addAll(PairFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), kind));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(all);
    }
}
