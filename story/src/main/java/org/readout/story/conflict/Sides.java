package org.readout.story.conflict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Evidence;
import org.readout.story.link.Sighting;

/** Makes conflicts and their sides. */
final class Sides {

    private static final int MOST = 12;
    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::document).thenComparing(Evidence::span);

    private Sides() {}

    static Conflict conflict(
            Conflict.Kind kind, @Nullable String about, String statement, List<Conflict.Side> sides, Collection<String> explanations) {
        String key = kind.code() + sides.stream().flatMap(s -> s.evidence().stream()).sorted(ORDER).distinct()
                .map(e -> e.document() + ":" + e.span().start() + "-" + e.span().end()).collect(Collectors.joining(","));
        return new Conflict("x-" + digest(key), kind, about, statement, sides, List.copyOf(explanations.stream().distinct().toList()));
    }

    /** A side that rests on mentions: one quotation a document first, then the others, as far as a reader can take them in. */
    static Conflict.Side of(String says, List<Sighting> sightings) {
        return new Conflict.Side(says, spread(sightings.stream().sorted().map(s -> s.mention().evidence()).toList()));
    }

    /** A side that rests on these words. */
    static Conflict.Side quoting(String says, List<Evidence> evidence) {
        return new Conflict.Side(says, spread(evidence.stream().sorted(ORDER).toList()));
    }

    private static List<Evidence> spread(List<Evidence> evidence) {
        Map<String, Evidence> first = new LinkedHashMap<>();
        evidence.forEach(e -> first.putIfAbsent(e.document(), e));
        return java.util.stream.Stream.concat(first.values().stream(), evidence.stream()).distinct().limit(MOST).sorted(ORDER).toList();
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
