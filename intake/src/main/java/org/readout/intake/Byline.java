package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Metadata;

/** Authors, agency and date of a byline such as {@code By Jane Doe and John Roe, Reuters | August 12, 2025}. */
final class Byline {

    private static final int LONGEST = 200;
    private static final Pattern BYLINE = Pattern.compile("(?:[Bb]y|BY|(?:Written|Reported|Posted|Story|Published|Words) by):?\\s+(.{2,190})");
    /** A person as a byline writes one: two to five words, capitalised but for particles, or a single account name. */
    private static final String NAME_WORD = "\\p{Lu}[\\p{L}'’.-]{0,30}";
    private static final Pattern NAME = Pattern.compile("(?:(?:Dr|Prof|Amb|Sir|Lord)\\.?\\s)?" + NAME_WORD + "(?:\\s(?:" + NAME_WORD + "|de|da|del|della|den|der|di|dos|du|la|le|van|von|bin|al|el|ter|ten)){1,4}");
    private static final Pattern NO_PERSON = Pattern.compile("(?i)^the\\s.*|.*\\b(?:correspondents?|editors?|editorial|reporters?|writers?|staff|desk|bureau|news|team|agency|agencies|press|service|contributors?|admin|affairs|politics|world|opinion|analysis|breaking|exclusive|update|special|international|summit|talks|views?)\\b.*");
    /** Names the upstream of an article, with its initials if given. */
    private static final Pattern MATERIAL = Pattern.compile("(?i)\\bwith (?:(?:additional )?(?:material|reporting|files|reports|inputs?) (?:from|by)|agencies:?) ([\\p{L} .&-]{2,60}?)\\s*(?:\\(([\\p{L} ]{2,10})\\))?$");
    private static final Pattern AND = Pattern.compile("\\s(?:and|&|with)\\s");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|\\band\\b|\\bwith\\b|\\bfor\\b|\\bin\\b|[|•·/–—]|\\s-\\s)\\s*");
    private static final Pattern NAME_END = Pattern.compile("(?=\\s+\\d)|\\s+(?=(?:Updated|Published|Posted|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b\\.?,?\\s)");

    private Byline() {}

    /** What a line says if it is a byline; empty if it is none. */
    static List<Metadata> read(String line, String readFrom) {
        Matcher byline = BYLINE.matcher(line);
        if (line.length() > LONGEST || !byline.matches() || DateText.alone(byline.group(1)).isPresent()) {
            return List.of();
        }
        List<Metadata> found = people(byline.group(1), readFrom);
        if (!found.isEmpty()) {
            DateText.in(byline.group(1)).ifPresent(date -> found.add(new Metadata(Metadata.Field.PUBLISHED, date.iso(), readFrom)));
        }
        return found;
    }

    /** The name, if it is one of a person as bylines write it. */
    static Optional<String> person(String name) {
        String candidate = name.strip();
        return NAME.matcher(candidate).matches() && !NO_PERSON.matcher(candidate).matches() ? Optional.of(candidate) : Optional.empty();
    }

    /** The names at the start of {@code people}, and the agency if one follows or stands alone. */
    static List<Metadata> people(String people, String readFrom) {
        List<Metadata> found = new ArrayList<>();
        boolean several = AND.matcher(people).find();
        boolean names = true;
        Matcher material = MATERIAL.matcher(people);
        if (material.find()) {
            String initials = material.group(2) == null ? material.group(1).strip() : material.group(2);
            found.add(new Metadata(Metadata.Field.CREDIT, Agencies.named(initials).orElse(initials), readFrom));
        }
        for (String part : BETWEEN.split(people, -1)) {
            String candidate = NAME_END.split(part, 2)[0].strip();
            Optional<String> agency = Agencies.named(candidate);
            if (agency.isPresent()) {
                found.add(new Metadata(Metadata.Field.CREDIT, agency.get(), readFrom));
                names = false;
            } else if (names && person(candidate).isPresent()) {
                found.add(new Metadata(Metadata.Field.AUTHOR, candidate, readFrom));
                names = several;
            } else {
                names = false;
            }
        }
        return found;
    }
}
