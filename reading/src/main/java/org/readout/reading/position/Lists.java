package org.readout.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.Position.Stance;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;

/** Lists of demands: a line such as "What does Russia want?" or "Iran's conditions:", then items each on a line with a bullet. */
final class Lists {

    private static final Set<String> NOUNS = Set.of("demand", "condition", "precondition", "requirement", "request", "term", "aim", "goal",
            "ultimatum");
    private static final Set<String> VERBS = Set.of("want", "demand", "seek");
    private static final int MOST_ITEMS = 30;

    private Lists() {}

    /** The actors of the demands that sentence {@code s} announces, empty if it announces none. */
    static List<Actor> announced(String text, Sentence s, Holders holders) {
        if (!endsWith(s, ":", "?", "\u2014", "-") && !lineEndsWith(text, s, ':')) {
            return List.of();
        }
        for (int i = 0; i < s.size(); i++) {
            String lemma = s.token(i).lemma().toLowerCase(Locale.ROOT);
            if (s.token(i).isNoun() && NOUNS.contains(lemma) && !endsWith(s, "?")) {
                List<Actor> owner = holders.owner(s, i, -1);
                if (!owner.isEmpty()) {
                    return owner;
                }
            }
            boolean what = endsWith(s, "?") && s.children(i).stream().anyMatch(c -> s.token(c).lower().equals("what"));
            if (s.token(i).isVerb() && VERBS.contains(lemma) && (what || endsWith(s, ":"))) {
                int subject = holders.subject(s, i);
                return subject < 0 ? List.of() : holders.at(s, subject);
            }
        }
        return List.of();
    }

    /** The items on the bulleted lines that follow sentence {@code index}; a single line without a bullet may stand between. */
    static List<Finding> items(String text, List<Sentence> sentences, int index, List<Actor> actors) {
        List<Finding> found = new ArrayList<>();
        boolean began = false;
        for (int i = index + 1; i < sentences.size() && found.size() < MOST_ITEMS; i++) {
            Sentence s = sentences.get(i);
            if (bulleted(text, s)) {
                began = true;
                Optional<Stretch> item = Stretch.trimmed(s, 0, s.size() - 1);
                item.ifPresent(w -> found.add(new Finding(actors, Stance.DEMANDS, w.first(), w, w)));
            } else if (startsLine(text, s) && (began || i > index + 1 || !endsWith(s, ":", "\u2014", "-", "\u2013"))) {
                break;
            } else if (!began && i > index + 1) {
                break;
            }
        }
        return found;
    }

    private static boolean endsWith(Sentence s, String... marks) {
        return Set.of(marks).contains(s.token(s.size() - 1).text());
    }

    private static boolean lineEndsWith(String text, Sentence s, char mark) {
        int end = s.span().end();
        return end < text.length() && text.charAt(end) == mark;
    }

    private static boolean startsLine(String text, Sentence s) {
        return lead(text, s).isBlank();
    }

    private static boolean bulleted(String text, Sentence s) {
        String lead = lead(text, s) + s.token(0).text();
        return lead.strip().matches("(?s)([•‣▪●*\\-\\u2013\\u2014]|\\(?[0-9a-z]{1,2}[.)]).{0,40}") && lead(text, s).strip().length() <= 4;
    }

    private static String lead(String text, Sentence s) {
        int start = s.span().start();
        int line = start;
        while (line > 0 && text.charAt(line - 1) != '\n' && start - line < 200) {
            line--;
        }
        return text.substring(line, start);
    }
}
