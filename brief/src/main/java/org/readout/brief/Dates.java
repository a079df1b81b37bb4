package org.readout.brief;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.Edtf;

/** Vague dates in plain words. */
final class Dates {

    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Dates() {}

    /** {@code 15 August 2025}, {@code about November 2025}, {@code between 2021 and 2024}, {@code 2021 or later}, {@code the 1980s}. */
    static String words(Edtf date) {
        int slash = date.text().indexOf('/');
        if (slash < 0) {
            return point(date.text());
        }
        String from = date.text().substring(0, slash);
        String to = date.text().substring(slash + 1);
        if (from.equals("..")) {
            return to.equals("..") ? "at any time" : point(to) + " or earlier";
        }
        if (to.equals("..")) {
            return point(from) + " or later";
        }
        return DAY.matcher(from).matches() && DAY.matcher(to).matches() ? days(from, to) : "between " + point(from) + " and " + point(to);
    }

    /** {@code 19 to 21 November 1985}, {@code 29 May to 2 June 1988}: a happening that lasted from the one day to the other. */
    private static String days(String from, String to) {
        String first = Integer.toString(Integer.parseInt(from.substring(8)));
        if (!from.substring(0, 4).equals(to.substring(0, 4))) {
            return point(from) + " to " + point(to);
        }
        return (from.substring(0, 7).equals(to.substring(0, 7)) ? first : first + " " + month(from)) + " to " + point(to);
    }

    /** Day and month of a date that has them, as short as a drawing needs: {@code 15 Aug}, {@code Nov}. */
    static String brief(Edtf date) {
        String text = date.text();
        String month = month(text).substring(0, 3);
        return text.length() >= 10 ? Integer.parseInt(text.substring(8, 10)) + " " + month : month;
    }

    private static String point(String text) {
        char last = text.charAt(text.length() - 1);
        String plain = "~?%".indexOf(last) < 0 ? text : text.substring(0, text.length() - 1);
        String qualifier = switch (last) {
            case '~' -> "about ";
            case '?' -> "possibly ";
            case '%' -> "possibly about ";
            default -> "";
        };
        return qualifier + switch (plain.length()) {
            case 10 -> Integer.parseInt(plain.substring(8)) + " " + month(plain) + " " + plain.substring(0, 4);
            case 7 -> month(plain) + " " + plain.substring(0, 4);
            default -> plain.endsWith("X") ? "the " + plain.replace('X', '0') + "s" : plain;
        };
    }

    private static String month(String day) {
        return MONTHS.get(Integer.parseInt(day.substring(5, 7)) - 1);
    }
}
