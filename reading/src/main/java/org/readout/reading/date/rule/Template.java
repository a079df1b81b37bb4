package org.readout.reading.date.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of the text that it matched: {@code UNDEF-year-%normMonth(group(1))-%normDay(group(2))}. Immutable.
 *
 * <p>{@code group(1)} is what a group of the pattern matched, {@code %normMonth(…)} its normal form, {@code %SUBSTRING%(…,0,2)},
 * {@code %LOWERCASE%(…)}, {@code %UPPERCASE%(…)} and {@code %SUM%(…,-1)} what their names say.
 */
sealed interface Template {

    /** Null if it cannot be made of this match. */
    @Nullable String fill(MatchResult match, NormalForms forms);

    /** @throws IllegalArgumentException if it has an unknown function or ends within one */
    static Template of(String text) {
        return new TemplateText(text).all();
    }

    /** Other text. */
    record Literal(String text) implements Template {
        @Override
        public String fill(MatchResult match, NormalForms forms) {
            return text;
        }
    }

    record Sequence(List<Template> parts) implements Template {
        @Override
        public @Nullable String fill(MatchResult match, NormalForms forms) {
            StringBuilder all = new StringBuilder();
            for (Template part : parts) {
                String text = part.fill(match, forms);
                if (text == null) {
                    return null;
                }
                all.append(text);
            }
            return all.toString();
        }
    }

    record Group(int number) implements Template {
        @Override
        public @Nullable String fill(MatchResult match, NormalForms forms) {
            return number > match.groupCount() ? null : match.group(number);
        }
    }

    /** The normal form; of a group that matched nothing it is empty. */
    record Normal(String table, Template of) implements Template {

        private static final Pattern SPACES = Pattern.compile("\\s+");

        @Override
        public @Nullable String fill(MatchResult match, NormalForms forms) {
            String text = of.fill(match, forms);
            if (!(of instanceof Group group)) {
                return text == null ? null : forms.of(table, text);
            }
            if (text == null) {
                return group.number <= match.groupCount() ? "" : null;
            }
            return forms.of(table, SPACES.matcher(text).replaceAll(" "));
        }
    }

    record Substring(Template of, int from, int to) implements Template {
        @Override
        public @Nullable String fill(MatchResult match, NormalForms forms) {
            String text = of.fill(match, forms);
            return text == null || to > text.length() ? null : text.substring(from, to);
        }
    }

    record Lower(Template of) implements Template {
        @Override
        public @Nullable String fill(MatchResult match, NormalForms forms) {
            String text = of.fill(match, forms);
            return text == null ? null : text.toLowerCase(Locale.ROOT);
        }
    }

    record Upper(Template of) implements Template {
        @Override
        public @Nullable String fill(MatchResult match, NormalForms forms) {
            String text = of.fill(match, forms);
            return text == null ? null : text.toUpperCase(Locale.ROOT);
        }
    }

    record Sum(Template a, Template b) implements Template {
        @Override
        public @Nullable String fill(MatchResult match, NormalForms forms) {
            String left = a.fill(match, forms);
            String right = b.fill(match, forms);
            try {
                return left == null || right == null ? null : Integer.toString(Integer.parseInt(left) + Integer.parseInt(right));
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }
}
