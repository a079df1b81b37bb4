package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Metadata;

/** Agency and full date of a dateline such as {@code REYKJAVIK, Oct. 12, 1986 (AP) —} at the start of a paragraph. */
final class Dateline {

    private static final int LOOKED_AT = 120;
    private static final Pattern DASH = Pattern.compile("\\s?(?:—|–|--|\\s-\\s)");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}'’./-]*(?:[ ,/]{1,2}\\p{L}[\\p{L}'’./-]*){0,5}");
    private static final Pattern AGENCY = Pattern.compile("\\(([\\p{L} .&-]{2,40})\\)");

    private static final Pattern PLACE_IN_CAPITALS = Pattern.compile("\\p{Lu}{3,}\\b");
    /** An agency that the table does not know, as datelines write one. */
    private static final Pattern UNKNOWN = Pattern.compile("\\p{Lu}[\\p{L}.&-]{1,20}(?: \\p{Lu}[\\p{L}.&-]{0,20}){0,3}");

    private Dateline() {}

    /** What a paragraph's dateline says; empty if it has none. */
    static List<Metadata> read(String paragraph) {
        String head = paragraph.strip().substring(0, Math.min(LOOKED_AT, paragraph.strip().length()));
        Matcher dash = DASH.matcher(head);
        if (!dash.find() || dash.start() < 2) {
            return List.of();
        }
        String line = head.substring(0, dash.start());
        List<Metadata> found = new ArrayList<>();
        Matcher agency = AGENCY.matcher(line);
        if (agency.find() && (agency.end() == line.length() || agency.start() == 0)) {
            Optional<String> known = Agencies.named(agency.group(1));
            if (known.isPresent() || UNKNOWN.matcher(agency.group(1)).matches() && PLACE_IN_CAPITALS.matcher(line).lookingAt()) {
                found.add(new Metadata(Metadata.Field.CREDIT, known.orElse(agency.group(1)), "dateline"));
            }
        }
        Optional<DateText.Found> date = DateText.in(line);
        boolean leadsWithPlace = date.isPresent() && PLACE.matcher(line.substring(0, date.get().start()).replaceAll("[,\\s]+$", "")).matches();
        if (leadsWithPlace && (!found.isEmpty() || date.get().end() >= line.stripTrailing().length())) {
            found.add(new Metadata(Metadata.Field.PUBLISHED, date.get().iso(), "dateline"));
        }
        return found;
    }
}
