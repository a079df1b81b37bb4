package org.readout.intake;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.readout.model.Region;
import org.readout.model.lexicon.Table;

/** Tells by an element's name, attributes, classes and id whether it is a part of the page that is not the account; rules in {@code markup.tsv}. */
final class Markup {

    private static final int LONGEST_NAME = 80;
    private static final int NAMES = 12;
    private static final List<Rule> RULES = Table.filled(Markup.class, "markup.tsv", 3).distinct(1).rows().stream().map(Rule::of).toList();

    private final Map<Element, Optional<Line.Mark>> known = new IdentityHashMap<>();

    /** The mark of this element by itself, its parents aside. */
    Optional<Line.Mark> of(Element element) {
        return known.computeIfAbsent(element, e -> RULES.stream().filter(rule -> rule.fits(e)).findFirst().map(rule -> new Line.Mark(rule.kind, rule.why)));
    }

    /** {@code name} is an element's name, {@code [attribute=value]}, or null beside a pattern for classes and ids. */
    private record Rule(Region.Kind kind, String name, Pattern pattern, String why) {

        private static final Pattern NEVER = Pattern.compile("(?!)");

        static Rule of(Table.Row row) {
            String what = row.get(1);
            boolean pattern = what.startsWith("~");
            return new Rule(row.named(Region.Kind.class, row.get(0)), pattern ? "" : what, pattern ? row.pattern(what.substring(1), 0) : NEVER, row.get(2));
        }

        boolean fits(Element element) {
            if (name.startsWith("[")) {
                int equals = name.indexOf('=');
                return element.attr(name.substring(1, equals)).equals(name.substring(equals + 1, name.length() - 1));
            }
            return name.isEmpty() ? namesOf(element).stream().anyMatch(n -> pattern.matcher(n).find()) : element.normalName().equals(name);
        }

        private static List<String> namesOf(Element element) {
            String names = element.className() + " " + element.id();
            return Arrays.stream(names.split("\\s+")).filter(n -> !n.isEmpty() && n.length() <= LONGEST_NAME).limit(NAMES).map(n -> n.toLowerCase(Locale.ROOT)).toList();
        }
    }
}
