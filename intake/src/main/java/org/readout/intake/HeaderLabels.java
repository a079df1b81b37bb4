package org.readout.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Field;
import org.readout.model.lexicon.Table;

/** Labelled values such as {@code Outlet: The Daily Example}; the labels are those of {@code headers.tsv}. */
final class HeaderLabels {

    private static final int LONGEST = 500;
    private static final Map<String, Field> FIELDS = fields();

    private HeaderLabels() {}

    /** What a line {@code label: value} says; empty if the label is none of the table or the value does not fit it. */
    static List<Metadata> read(String line, String readFrom) {
        int colon = line.indexOf(':');
        if (colon < 1 || line.length() > LONGEST) {
            return List.of();
        }
        return read(line.substring(0, colon), line.substring(colon + 1), readFrom);
    }

    static List<Metadata> read(String label, String value, String readFrom) {
        Field field = FIELDS.get(label.strip().toLowerCase(Locale.ROOT));
        String stripped = unquoted(value.strip());
        if (field == null || stripped.isBlank()) {
            return List.of();
        }
        return switch (field) {
            case PUBLISHED, MODIFIED -> DateText.in(stripped).map(date -> List.of(new Metadata(field, date.iso(), readFrom))).orElse(List.of());
            case ADDRESS, CANONICAL_ADDRESS -> address(stripped) ? List.of(new Metadata(field, stripped, readFrom)) : List.of();
            case OUTLET -> address(stripped) ? List.of(new Metadata(Field.ADDRESS, stripped, readFrom)) : List.of(outlet(stripped, readFrom));
            case AUTHOR -> authors(stripped, readFrom);
            case CREDIT -> List.of(new Metadata(field, Agencies.named(stripped).orElse(stripped), readFrom));
            default -> List.of(new Metadata(field, stripped, readFrom));
        };
    }

    static boolean address(String value) {
        return value.matches("(?i)https?://[^\\s<>\"]{3,2000}");
    }

    private static Metadata outlet(String value, String readFrom) {
        Optional<String> agency = Agencies.named(value);
        return new Metadata(agency.isPresent() ? Field.CREDIT : Field.OUTLET, agency.orElse(value), readFrom);
    }

    private static List<Metadata> authors(String value, String readFrom) {
        List<Metadata> people = Byline.people(value, readFrom);
        return people.isEmpty() ? List.of(new Metadata(Field.AUTHOR, value, readFrom)) : people;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new TreeMap<>();
        Table.filled(HeaderLabels.class, "headers.tsv", 2).distinct(0).rows().forEach(row -> fields.put(row.get(0), row.named(Field.class, row.get(1))));
        return fields;
    }
}
