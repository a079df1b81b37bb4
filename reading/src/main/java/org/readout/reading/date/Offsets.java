package org.readout.reading.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Edtf;
import org.readout.reading.parse.Sentence;

/** Counts "two days after the 12 February call" from the date in its sentence, or from the one the same noun had before. */
final class Offsets {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})([DWMY])");
    private static final Set<String> LATER = Set.of("after", "following");
    private static final int NEAR = 8;
    private static final int REACH = 2;

    private Offsets() {}

    static List<Placed> counted(List<Placed> all, IntFunction<Sentence> byIndex) {
        Map<Integer, List<Placed>> days = all.stream().filter(Placed::isDay).collect(Collectors.groupingBy(p -> p.timex().sentence()));
        List<Placed> out = new ArrayList<>();
        for (Placed p : all) {
            Matcher m = LENGTH.matcher(p.value());
            Sentence s = byIndex.apply(p.timex().sentence());
            int next = p.timex().last() + 1;
            if (!p.timex().type().equals("DURATION") || !m.matches() || next + 1 >= s.size()) {
                out.add(p);
                continue;
            }
            String word = s.token(next).lower();
            int sign = LATER.contains(word) ? 1 : word.equals("before") ? -1 : 0;
            Optional<Placed> from = sign == 0 ? Optional.empty() : start(s, next, days, byIndex);
            out.add(from.isEmpty() ? p : placed(p, from.get(), sign * Integer.parseInt(m.group(1)), m.group(2), word));
        }
        return out;
    }

    private static Optional<Placed> start(Sentence s, int preposition, Map<Integer, List<Placed>> days, IntFunction<Sentence> byIndex) {
        Optional<Placed> here = days.getOrDefault(s.index(), List.of()).stream()
                .filter(o -> o.timex().first() > preposition && o.timex().first() - preposition <= NEAR).findFirst();
        if (here.isPresent()) {
            return here;
        }
        int noun = preposition + 1;
        while (noun + 1 < s.size() && (!s.token(noun).isNoun() || s.token(noun + 1).isNoun()) && noun - preposition < NEAR) {
            noun++;
        }
        String lemma = s.token(noun).lemma();
        for (int back = 1; back <= REACH && s.token(noun).isNoun(); back++) {
            List<Placed> before = days.getOrDefault(s.index() - back, List.of());
            if (!before.isEmpty() && byIndex.apply(s.index() - back).tokens().stream().anyMatch(t -> t.lemma().equals(lemma))) {
                return Optional.of(before.get(before.size() - 1));
            }
        }
        return Optional.empty();
    }

    private static Placed placed(Placed p, Placed from, int count, String unit, String word) {
        LocalDate start = Context.day(from);
        LocalDate day = switch (unit) {
            case "D" -> start.plusDays(count);
            case "W" -> start.plusWeeks(count);
            case "M" -> start.plusMonths(count);
            default -> start.plusYears(count);
        };
        boolean exact = (unit.equals("D") || unit.equals("W")) && p.timex().mod().isEmpty();
        Timex t = p.timex();
        return new Placed(new Timex(t.sentence(), t.first(), t.last(), t.span(), "DATE", t.value(), t.mod()), day.toString(),
                exact ? Edtf.day(day) : Edtf.parse(day + "~"), p.value() + " " + word + " " + from.value());
    }
}
