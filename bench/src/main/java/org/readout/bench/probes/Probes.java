package org.readout.bench.probes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Status;

/** Reads files of probes. */
public final class Probes {

    private Probes() {}

    /** The probes of a bundled file: {@code field}, {@code own}, {@code words} or {@code coverage}. */
    public static List<Probe> bundled(String name) throws IOException {
        try (InputStream in = Probes.class.getResourceAsStream(name + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("no bundled probes '" + name + "'");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The probes of a file's text, in its order; throws {@link IllegalArgumentException} naming the line that is not of the format. */
    public static List<Probe> parse(String file) {
        List<Probe> probes = new ArrayList<>();
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    probes.add(probe(line));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return List.copyOf(probes);
    }

    private static Probe probe(String line) {
        String[] fields = line.split("\t");
        if (fields.length < 4) {
            throw new IllegalArgumentException("'" + line + "' has no columns id, date, sentence and expected event, separated by tabs");
        }
        List<Probe.Column> columns = Arrays.stream(fields).skip(3).filter(column -> !column.equals("none")).map(Probes::column).toList();
        return new Probe(fields[0], fields[1], fields[2], columns);
    }

    private static Probe.Column column(String column) {
        boolean required = !column.startsWith("~");
        String ways = required ? column : column.substring(1);
        return new Probe.Column(required, Arrays.stream(ways.split("\\|\\|")).map(Probes::wanted).toList());
    }

    private static Wanted wanted(String way) {
        String[] parts = way.split(";");
        if (parts.length < 5 || parts.length > 7) {
            throw new IllegalArgumentException("'" + way + "' is not TYPE[:mode];status;actors;recipients;source[;when[;place]]");
        }
        return new Wanted(either(parts[0]).stream().map(Probes::form).toList(), statuses(parts[1]), sides(parts[2]), sides(parts[3]),
                source(parts[4]), when(parts), parts.length > 6 && !parts[6].equals("?") ? either(parts[6]) : List.of());
    }

    private static Wanted.Form form(String form) {
        int colon = form.indexOf(':');
        return new Wanted.Form(EventType.valueOf(colon < 0 ? form : form.substring(0, colon)), colon < 0 ? null : Mode.of(form.substring(colon + 1)));
    }

    private static Set<Status> statuses(String part) {
        return part.equals("?") ? Set.of()
                : either(part).stream().map(s -> Status.valueOf(s.toUpperCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
    }

    private static Sides sides(String part) {
        if (part.equals("-")) {
            return new Sides(List.of(), false);
        }
        List<String> members = Arrays.asList(part.split("\\+"));
        return new Sides(members.stream().filter(m -> !m.equals("?")).map(m -> Set.copyOf(either(m))).toList(), members.contains("?"));
    }

    private static @Nullable List<String> source(String part) {
        return part.equals("?") ? null : part.equals("-") ? List.of() : either(part);
    }

    private static @Nullable Edtf when(String[] parts) {
        return parts.length < 6 || parts[5].equals("?") ? null : Edtf.parse(parts[5]);
    }

    private static List<String> either(String part) {
        return Arrays.asList(part.split("\\|"));
    }
}
