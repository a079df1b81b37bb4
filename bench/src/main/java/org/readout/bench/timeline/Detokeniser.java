package org.readout.bench.timeline;

import java.util.List;
import java.util.regex.Pattern;

/** Turns a tokenised line of the Penn Treebank's kind ({@code -LRB- Reuters -RRB-}, {@code ``}, {@code did n't}) back into running text. */
final class Detokeniser {

    private record Rule(Pattern from, String to) {}

    private static final List<Rule> RULES = List.of(rule("-L[RSC]B-", "("), rule("-R[RSC]B-", ")"), rule("``|''", "\""), rule("` ", "'"),
            rule(" n't\\b", "n't"), rule(" '(s|S|re|ve|ll|d|m)\\b", "'$1"), rule(" ([,.;:!?%)]+)(?= |$)", "$1"), rule("([(]) ", "$1"),
            rule("([$£€#]) (?=\\d)", "$1"), rule("(?<=s) ' ", "' "));

    private Detokeniser() {}

    private static Rule rule(String from, String to) {
        return new Rule(Pattern.compile(from), to);
    }

    static String text(String line) {
        String text = line.strip();
        for (Rule rule : RULES) {
            text = rule.from.matcher(text).replaceAll(rule.to);
        }
        return quoted(text);
    }

    /** Quotation marks close up to what they quote: an odd one to what follows, an even one to what stands before. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (open && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
                    out.setLength(out.length() - 1);
                }
                open = !open;
            }
            boolean behindOpening = c == ' ' && open && i > 0 && text.charAt(i - 1) == '"';
            if (!behindOpening) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
