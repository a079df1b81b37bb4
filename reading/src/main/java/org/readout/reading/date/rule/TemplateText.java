package org.readout.reading.date.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Template}. */
final class TemplateText {

    private static final Pattern CALL = Pattern.compile("(group|%norm[A-Za-z0-9]+|%[A-Z]+%)\\(");

    private final String text;
    private final Matcher call;
    private int at;

    TemplateText(String text) {
        this.text = text;
        this.call = CALL.matcher(text);
    }

    Template all() {
        return until("");
    }

    /** As far as one of the characters {@code ends}, or the end of the text if there are none. */
    private Template until(String ends) {
        List<Template> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            if (call.region(at, text.length()).lookingAt()) {
                if (!literal.isEmpty()) {
                    parts.add(new Template.Literal(literal.toString()));
                    literal.setLength(0);
                }
                at = call.end();
                parts.add(function(call.group(1)));
            } else {
                literal.append(text.charAt(at++));
            }
        }
        if (!literal.isEmpty() || parts.isEmpty()) {
            parts.add(new Template.Literal(literal.toString()));
        }
        return parts.size() == 1 ? parts.get(0) : new Template.Sequence(List.copyOf(parts));
    }

    private Template function(String name) {
        Template of = argument(name.equals("%SUBSTRING%") || name.equals("%SUM%") ? ',' : ')');
        return switch (name) {
            case "group" -> new Template.Group(number(of));
            case "%SUBSTRING%" -> new Template.Substring(of, number(argument(',')), number(argument(')')));
            case "%SUM%" -> new Template.Sum(of, argument(')'));
            case "%LOWERCASE%" -> new Template.Lower(of);
            case "%UPPERCASE%" -> new Template.Upper(of);
            default -> {
                if (name.endsWith("%")) {
                    throw refused();
                }
                yield new Template.Normal(name.substring(1), of);
            }
        };
    }

    private Template argument(char end) {
        Template argument = until(String.valueOf(end));
        if (at == text.length()) {
            throw refused();
        }
        at++;
        return argument;
    }

    private int number(Template argument) {
        if (argument instanceof Template.Literal literal) {
            return Integer.parseInt(literal.text());
        }
        throw refused();
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("the template '" + text + "' is not understood at " + at);
    }
}
