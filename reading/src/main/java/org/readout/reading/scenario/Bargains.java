package org.readout.reading.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Question;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Stretch;

/** One thing for another: "offers X in exchange for Y", "wants X before giving Y", "stay out and risk Y", "must yield or risk Y". */
final class Bargains {

    private static final Set<String> JOINTS = Set.of(";", ":", "\u2014", "--");

    private final WordClasses verbs;

    Bargains(WordClasses verbs) {
        this.verbs = verbs;
    }

    List<Forecast> in(Sentence s) {
        List<Forecast> found = new ArrayList<>();
        for (int i = 2; i + 2 < Question.start(s); i++) {
            String word = s.token(i).lower();
            String next = s.token(i + 1).lower();
            boolean exchange = word.equals("in") && Set.of("exchange", "return").contains(next) && s.token(i + 2).lower().equals("for");
            boolean before = word.equals("before") && s.token(i + 1).pos().equals("VBG");
            boolean risk = Set.of("and", "or").contains(word) && next.equals("risk") && !s.token(i + 2).pos().equals("IN");
            if (exchange || before) {
                bargain(s, i, exchange ? "in " + next + " for" : "before").ifPresent(found::add);
            } else if (risk) {
                gamble(s, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Forecast> bargain(Sentence s, int i, String modality) {
        int verb = -1;
        int from = 0;
        for (int k = i - 1; k >= 0; k--) {
            if (JOINTS.contains(s.token(k).text())) {
                from = k + 1;
                break;
            }
            if (verb < 0 && s.token(k).isVerb() && verbs.has(s.token(k).lemma().toLowerCase(Locale.ROOT), "bargain")) {
                verb = k;
            }
            if (verb >= 0 && s.token(k).text().equals(",") && k < verb) {
                from = k + 1;
                break;
            }
        }
        if (verb < 0 || modality.equals("before") && !Set.of("want", "demand", "insist", "require", "need", "seek", "ask")
                .contains(s.token(verb).lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (modality.equals("before") && IntStream.range(verb + 1, i).anyMatch(k -> s.token(k).isVerb())) {
            return Optional.empty();
        }
        Optional<Stretch> given = Stretch.trimmed(s, from, i - 1);
        Optional<Stretch> taken = Stretch.trimmed(s, i, end(s, i));
        return given.isEmpty() || taken.isEmpty() ? Optional.empty()
                : Optional.of(new Forecast(given.get(), List.of(taken.get()), modality, verb));
    }

    private static Optional<Forecast> gamble(Sentence s, int i) {
        int from = 0;
        for (int k = i - 1; k >= 0; k--) {
            if (JOINTS.contains(s.token(k).text())) {
                from = k + 1;
                break;
            }
        }
        int last = s.token(i).lower().equals("or") ? i : i - 1;
        while (from < last && s.token(from).text().matches("\\p{Punct}|and|but")) {
            from++;
        }
        if (last - from < 1) {
            return Optional.empty();
        }
        Optional<Stretch> taken = Stretch.trimmed(s, i + 1, end(s, i + 1));
        Stretch condition = new Stretch(s, from, last);
        return taken.map(t -> new Forecast(condition, List.of(t), "risk", i + 1));
    }

    private static int end(Sentence s, int from) {
        for (int k = from + 1; k < s.size(); k++) {
            if (JOINTS.contains(s.token(k).text()) || s.token(k).text().equals(",") && k > from + 2) {
                return k - 1;
            }
        }
        return s.size() - 1;
    }
}
