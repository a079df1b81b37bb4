package org.readout.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Region;
import org.readout.model.lexicon.Table;

/**
 * One row of {@code boilerplate.tsv}; the head of that file says what the columns mean.
 *
 * @param least how often the pattern must occur in the line; 0 if it must fit the whole line
 */
record BoilerplateRule(Region.Kind kind, Place place, Pattern pattern, int least, String why) {

    enum Place { ANY, BETWEEN, TAIL, BESIDE, ABOVE, RUN, REST }

    private static final int SHORT = 300;
    private static final int LONG = 2_000;
    private static final Pattern BULLET = Pattern.compile("^[\\s\\-*•▪►»>#|_]{1,10}(?=[^\\s\\-*•▪►»>#|_])");
    private static final Pattern REPORTING = Pattern.compile("(?i)\\b(?:said|says|told|tells|urged|urges|according to|announced|announces|added|asked|warned|warns)\\b");

    static List<BoilerplateRule> all() {
        return Table.filled(BoilerplateRule.class, "boilerplate.tsv", 4).distinct(0, 1, 2).rows().stream().map(BoilerplateRule::of).toList();
    }

    private static BoilerplateRule of(Table.Row row) {
        String pattern = row.get(2);
        String[] where = row.get(1).split(" ");
        int least = where.length == 2 ? Integer.parseInt(where[1].substring(0, where[1].length() - 1)) : 0;
        int flags = pattern.startsWith("(?-i)") ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new BoilerplateRule(row.named(Region.Kind.class, row.get(0)), row.named(Place.class, where[0]), row.pattern(pattern, flags), least, row.get(3));
    }

    /**
     * A line as the rules see it.
     *
     * @param text without bullet and emphasis
     * @param reports true if it has a reporting verb
     */
    record Candidate(String text, boolean reports) {

        static Candidate of(Line line) {
            String text = line.stripped();
            boolean read = text.length() <= LONG;
            return new Candidate(read ? BULLET.matcher(text).replaceFirst("").replace("**", "") : text, read && REPORTING.matcher(text).find());
        }
    }

    /** True if the line is such a line, its place aside. */
    boolean fits(Candidate line, Names names) {
        boolean named = has("name") || has("author");
        boolean guarded = place == Place.ANY || place == Place.BETWEEN || place == Place.BESIDE;
        if (line.text.length() > (least > 0 || named ? LONG : SHORT) || guarded && line.reports) {
            return false;
        }
        Matcher matcher = pattern.matcher(line.text);
        if (least > 0) {
            return matcher.results().limit(least).count() >= least;
        }
        if (!matcher.matches()) {
            return false;
        }
        boolean byAuthor = has("author") && names.author(matcher.group("author"));
        return !named || byAuthor || has("name") && (names.author(matcher.group("name")) || !names.elsewhere(matcher.group("name")));
    }

    private boolean has(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }

    /** Who is named in a text. */
    interface Names {
        /** True if an author of the article has this name. */
        boolean author(String name);

        /** True if more than one line of the text has this name. */
        boolean elsewhere(String name);
    }
}
