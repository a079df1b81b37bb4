package org.readout.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A table of contents left in a text: its heading and the list below it, at least half of which comes again as headings. */
final class ContentsList {

    private static final int LONGEST = 60;
    private static final int HEADINGS = 3;
    private static final Pattern HEADING = Pattern.compile("(?i)\\W{0,4}(?:table of contents|contents|in this (?:article|story|post|guide)|on this page|jump to(?: section)?|quick links)\\W{0,4}(?:(?:show|hide|toggle)\\W{0,4})?");
    private static final Pattern ITEM_MARK = Pattern.compile("^(?:[-*•▪–]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?)\\s{1,5}");

    private ContentsList() {}

    /** Indices of the lines of all tables of contents. */
    static List<Integer> in(List<Line> lines) {
        List<Integer> found = new ArrayList<>();
        int headings = 0;
        for (int i = 0; i < lines.size() && headings < HEADINGS; i++) {
            if (!lines.get(i).isMarked() && lines.get(i).text().length() <= LONGEST && HEADING.matcher(lines.get(i).stripped()).matches()) {
                headings++;
                List<Integer> items = items(lines, i + 1);
                if (!items.isEmpty()) {
                    found.add(i);
                    found.addAll(items);
                }
            }
        }
        return found;
    }

    private static List<Integer> items(List<Line> lines, int from) {
        Set<String> later = new HashSet<>();
        lines.subList(from, lines.size()).stream().filter(line -> line.text().length() < 300 && !hasMark(line)).forEach(line -> later.add(key(line)));
        List<Integer> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int again = 0;
        for (int i = from; i < lines.size() && items.size() < LONGEST; i++) {
            Line line = lines.get(i);
            if (line.isBlank() && items.isEmpty()) {
                continue;
            }
            boolean comesAgain = hasMark(line) ? later.contains(key(line)) : comesAgainBehind(lines, i);
            if (line.isBlank() || line.isProse() || !seen.add(key(line)) || !hasMark(line) && !comesAgain) {
                break;
            }
            items.add(i);
            again += comesAgain ? 1 : 0;
        }
        return items.size() >= 2 && 2 * again >= items.size() ? items : List.of();
    }

    private static boolean comesAgainBehind(List<Line> lines, int i) {
        String key = key(lines.get(i));
        return !key.isEmpty() && lines.subList(i + 1, lines.size()).stream().anyMatch(line -> line.text().length() < 300 && key(line).equals(key));
    }

    private static boolean hasMark(Line line) {
        return ITEM_MARK.matcher(line.stripped()).find();
    }

    private static String key(Line line) {
        return Headline.key(ITEM_MARK.matcher(line.stripped()).replaceFirst(""));
    }
}
