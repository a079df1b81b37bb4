package org.readout.reading.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * A number as a sentence writes it: "12", "5,000", "two hundred", "1.5 million", "40 to 50", "at least 45", "some 300". Vague words
 * ("dozens", "several") are none.
 *
 * @param first index of its first token, without the words that bound it
 * @param last index of its last token
 * @param low least value
 * @param high greatest value, infinite after "at least"
 * @param approximate true if the words say so
 */
record Numeral(int first, int last, double low, double high, boolean approximate) {

    private static final Pattern FIGURE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d+)?(k|m|mn|bn|tn)?");
    private static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12,
            "k", 1e3, "m", 1e6, "mn", 1e6, "bn", 1e9, "tn", 1e12);
    private static final List<String> UNITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Pattern LEAST = Pattern.compile(".*\\b(at least|(?<!no )more than|over|no fewer than|no less than|upwards of|exceeding|well above)$");
    private static final Pattern MOST = Pattern.compile(".*\\b(as many as|as much as|up to|at most|no more than|(?<!no )fewer than|(?<!no )less than|under|a maximum of)$");
    private static final Pattern ABOUT = Pattern.compile(
            ".*\\b(about|around|some|nearly|almost|roughly|approximately|an estimated|close to|just over|just under|slightly more than|slightly less than)$");

    /** The numbers of a sentence in text order. */
    static List<Numeral> in(Sentence s) {
        List<Numeral> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            double value = value(s, i);
            if (value < 0) {
                continue;
            }
            int last = i;
            while (last + 1 < s.size() && value(s, i, last + 1) >= 0) {
                last++;
                value = value(s, i, last);
            }
            int to = last + 2 < s.size() && s.token(last + 1).lower().matches("to|-|\u2013|or") ? last + 2 : -1;
            double end = to < 0 ? -1 : value(s, to);
            boolean range = end > value;
            found.add(range ? new Numeral(i, to, value, end, true) : bounded(s, i, last, value));
            i = range ? to : last;
        }
        return found;
    }

    private static Numeral bounded(Sentence s, int first, int last, double value) {
        String before = before(s, s.token(Math.max(0, first - 1)).text().matches("[$\u20ac\u00a3\u00a5]|US\\$") ? first - 1 : first);
        boolean about = ABOUT.matcher(before).matches();
        boolean least = !about && LEAST.matcher(before).matches();
        boolean most = !about && MOST.matcher(before).matches();
        return new Numeral(first, last, most ? 0 : value, least ? Double.POSITIVE_INFINITY : value, about || least || most);
    }

    /** The four words before token {@code i}, in lower case. */
    private static String before(Sentence s, int i) {
        return s.tokens().subList(Math.max(0, i - 4), i).stream().map(Token::lower).collect(Collectors.joining(" "));
    }

    /** The value of the tokens from {@code first} to {@code last} together, -1 if they are no number. */
    private static double value(Sentence s, int first, int last) {
        double total = 0;
        double group = value(s, first);
        for (int i = first + 1; i <= last; i++) {
            String word = s.token(i).lower();
            Double scale = word.length() > 2 ? SCALES.get(word) : null;
            if (scale != null && scale > 100) {
                total += group * scale;
                group = 0;
            } else if (scale != null) {
                group *= scale;
            } else if (word.equals("dozen")) {
                group *= 12;
            } else if (group >= 100 && group % 100 == 0 && small(word) > 0 || word.equals("and") && group >= 100 && i < last) {
                group += Math.max(0, small(word));
            } else {
                return -1;
            }
        }
        return total + group;
    }

    /** The value of token {@code i} if a number can begin with it, else -1. */
    private static double value(Sentence s, int i) {
        String word = s.token(i).lower();
        if (word.equals("dozen")) {
            return i > 0 && s.token(i - 1).lower().equals("a") ? 12 : -1;
        }
        Matcher figure = FIGURE.matcher(word);
        if (figure.matches()) {
            double value = Double.parseDouble(figure.group(1).replace(",", "") + (figure.group(2) == null ? "" : figure.group(2)));
            return figure.group(3) == null ? value : value * SCALES.getOrDefault(figure.group(3), 1.0);
        }
        return small(word);
    }

    private static double small(String word) {
        int unit = UNITS.indexOf(word);
        if (unit >= 0) {
            return unit;
        }
        int hyphen = word.indexOf('-');
        int ten = word.isEmpty() ? -1 : TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
        int one = hyphen < 0 ? 0 : UNITS.indexOf(word.substring(hyphen + 1));
        return ten > 1 && one >= 0 && one < 10 ? ten * 10 + one : -1;
    }
}
