package org.readout.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar dates as pages and articles write them, in ISO 8601. Only what is certain: a day without a year, or {@code 03/04/2025}, which two
 * customs read in two ways, is no date. The first date of a text counts.
 */
final class DateText {

    private static final int LOOKED_AT = 300;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "([12]\\d{3})(?!\\d)";
    private static final String DAY = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)([12]\\d{3})[-/]?(\\d{2})[-/]?(\\d{2})(?!\\d)(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(\\.\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern ISO_MONTH = Pattern.compile("^([12]\\d{3})-(\\d{2})$");
    private static final Pattern DAY_MONTH = Pattern.compile("(?i)" + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR);
    private static final Pattern DAY_MONTH_DASHED = Pattern.compile("(?i)" + DAY + "[-/]" + MONTH + "[-/]" + YEAR);
    private static final Pattern MONTH_DAY = Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR);
    private static final Pattern MONTH_ONLY = Pattern.compile("(?i)\\b" + MONTH + ",?\\s+" + YEAR);
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2" + YEAR);
    /** What may stand beside the date in a line that is a date line. */
    private static final Pattern BESIDE = Pattern.compile("(?i)\\b(?:first|last|published|posted|updated|modified|date|created|written|filed|on|at|in|am|pm|a\\.m|p\\.m"
            + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[A-Z]{1,4}T|GMT|UTC|Z|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?|\\d{1,2}(?=\\s?[ap]\\.?m)|[+-]\\d{2}:?\\d{2})\\b|[\\s.,:;|()\\-–—·•]");

    /** A date found: the value and where in the text it stands. */
    record Found(String iso, int start, int end) {}

    private DateText() {}

    /** The first certain date, with the time of day if the text is ISO 8601; a month with its year if there is no day. */
    static Optional<Found> in(String text) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        Optional<Found> month = find(ISO_MONTH, head, m -> month(m.group(1), Integer.parseInt(m.group(2))));
        return month.or(() -> find(ISO, head, DateText::isoValue))
                .or(() -> find(DAY_MONTH, head, m -> day(m.group(3), number(m.group(2)), m.group(1))))
                .or(() -> find(DAY_MONTH_DASHED, head, m -> day(m.group(3), number(m.group(2)), m.group(1))))
                .or(() -> find(MONTH_DAY, head, m -> day(m.group(3), number(m.group(1)), m.group(2))))
                .or(() -> find(NUMBERS, head, DateText::numbers))
                .or(() -> find(MONTH_ONLY, head, m -> month(m.group(2), number(m.group(1)))));
    }

    /** The date of a line that holds nothing else than a date with its usual company ("Published on …", a weekday, a time). */
    static Optional<Found> alone(String line) {
        if (line.length() > 100) {
            return Optional.empty();
        }
        return in(line).filter(found -> BESIDE.matcher(line.substring(0, found.start) + " " + line.substring(found.end)).replaceAll("").isEmpty());
    }

    private static Optional<Found> find(Pattern pattern, String text, Function<Matcher, Optional<String>> value) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<String> iso = value.apply(matcher);
            if (iso.isPresent()) {
                return Optional.of(new Found(iso.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> isoValue(Matcher m) {
        Optional<String> date = day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        if (date.isEmpty() || m.group(4) == null) {
            return date;
        }
        try {
            LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), m.group(6) == null ? 0 : Integer.parseInt(m.group(6)));
        } catch (DateTimeException e) {
            return date;
        }
        String seconds = m.group(6) == null ? "" : ":" + m.group(6) + (m.group(7) == null ? "" : m.group(7));
        String zone = m.group(8) == null ? "" : m.group(8);
        String iso = date.get() + "T" + m.group(4) + ":" + m.group(5) + seconds + (zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
        return iso.startsWith("1970-01-01T00:00:00") ? Optional.empty() : Optional.of(iso);
    }

    private static Optional<String> numbers(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        if (m.group(2).equals(".") || first > 12 || first == second) {
            return day(m.group(4), second, m.group(1));
        }
        return second > 12 ? day(m.group(4), first, m.group(3)) : Optional.empty();
    }

    private static int number(String month) {
        return MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<String> day(String year, int month, String day) {
        try {
            return plausible(Integer.parseInt(year)) ? Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> month(String year, int month) {
        return plausible(Integer.parseInt(year)) && month >= 1 && month <= 12 ? Optional.of(String.format(Locale.ROOT, "%s-%02d", year, month)) : Optional.empty();
    }

    private static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
