package org.readout.reading.date;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.When;
import org.readout.reading.parse.Sentence;

/**
 * Finds the time expressions of a document and says what they mean. HeidelTime's rules find and normalise them; placing them in the
 * calendar is done here, so that no date is made up: what cannot be placed has a null value, what rests on a date some way before is
 * marked uncertain ({@code ?}).
 *
 * <p>Words such as "now" or "recently" are reported with the value null and a timex such as {@code PRESENT_REF}. Thread-safe; the same
 * sentences give the same answer.
 */
public final class Dates {

    private static final Comparator<Placed> ORDER = Comparator.comparing((Placed p) -> p.timex().span());

    private static final Pattern DATED = Pattern.compile("\\d{4}(-\\d{2}.*)?");
    private static final Pattern NEWS = Pattern.compile("UNDEF-(day-|(last|next|this)-(day|week)).*");
    private static final Pattern COMPARISON = Pattern.compile("UNDEF-REF(UNIT)?-(year|quarter)-MINUS-.*");
    private static final int HISTORY_YEARS = 3;
    private static final int HISTORY_DATES = 12;

    /** Most expressions of one sentence that are weighed against each other. */
    private static final int MOST_BESIDE = 100;

    private final TimexTagger tagger = new TimexTagger();
    private final Phrases phrases = Phrases.load();

    /**
     * Marks the time expressions of a document: the dear half of the work, of which its date and the dates in it both live.
     *
     * @param sentences of one document, in order
     */
    public Marked mark(List<Sentence> sentences) {
        return new Marked(sentences, tagger.find(sentences));
    }

    /** The same as {@link #place} of what {@link #mark} gives. */
    public List<TimeExpression> find(List<Sentence> sentences, @Nullable When published) {
        return place(mark(sentences), published);
    }

    /**
     * The time expressions of a document, in text order, not overlapping.
     *
     * @param published the document's own date, as vague as it is known; null if it is not
     */
    public List<TimeExpression> place(Marked marked, @Nullable When published) {
        List<Sentence> sentences = marked.sentences();
        Map<Integer, Sentence> byIndex = new HashMap<>();
        sentences.forEach(s -> byIndex.put(s.index(), s));
        Map<Integer, List<Placed>> numeric = NumericDates.find(sentences).stream().collect(Collectors.groupingBy(p -> p.timex().sentence()));
        Map<Integer, List<Timex>> found = marked.expressions().stream()
                .filter(t -> numeric.getOrDefault(t.sentence(), List.of()).stream().noneMatch(n -> n.timex().span().overlaps(t.span())))
                .filter(t -> !NotDates.isOne(t, byIndex.get(t.sentence())))
                .collect(Collectors.groupingBy(Timex::sentence));
        for (Sentence s : sentences) {
            List<Timex> here = phrases.with(found.getOrDefault(s.index(), List.of()), s);
            if (!here.isEmpty()) {
                found.put(s.index(), here);
            }
        }
        Context context = new Context();
        Anchor anchor = Anchor.of(published);
        boolean history = history(found, anchor);
        Placement placement = new Placement(anchor, context, history);
        for (Sentence s : sentences) {
            List<Placed> own = numeric.getOrDefault(s.index(), List.of());
            own.forEach(context::addLending);
            List<Timex> beside = Stream.concat(own.stream().map(o -> o.timex().withValue(o.value())), found.getOrDefault(s.index(), List.of()).stream())
                    .limit(MOST_BESIDE).toList();
            for (Timex t : found.getOrDefault(s.index(), List.of())) {
                Placed p = placement.place(t, s, beside);
                boolean aside = Tense.isAside(s, t.last()) || history && p.basis().contains("the document's") || p.value().length() == 4 && (isBracketed(s, t) || context.isFarOff(p));
                if (!COMPARISON.matcher(t.value()).matches() && !Relation.ends(s, t)) {
                    context.addComparable(p);
                }
                boolean told = p.value().length() > 4 ? !Relation.of(s, t).equals("since") : Relation.holds(s, t);
                if (told && !aside) {
                    context.addLending(p);
                } else {
                    context.add(p, aside);
                }
            }
        }
        List<Placed> placed = Times.dated(context.all().stream().sorted(ORDER).toList());
        placed = Offsets.counted(Intervals.joined(placed, byIndex::get), byIndex::get);
        return placed.stream().map(p -> expression(p, byIndex.get(p.timex().sentence()))).toList();
    }

    private static boolean isBracketed(Sentence s, Timex t) {
        return t.first() > 0 && s.token(t.first() - 1).text().equals("(") || t.last() + 1 < s.size() && s.token(t.last() + 1).text().equals(")");
    }

    /** True if a document names many years, all before its own date if that is known, and hardly speaks of "Friday" or "last week". */
    private static boolean history(Map<Integer, List<Timex>> found, Anchor anchor) {
        List<String> values = found.values().stream().flatMap(List::stream).map(Timex::value).toList();
        List<String> years = values.stream().filter(v -> DATED.matcher(v).matches()).toList();
        long open = values.stream().filter(v -> v.startsWith("UNDEF-year-")).count();
        int bound = anchor.knows(Unit.YEAR) ? anchor.day().getYear() : Integer.MAX_VALUE;
        long early = years.stream().filter(y -> Integer.parseInt(y.substring(0, 4)) < bound).count();
        long news = values.stream().filter(v -> NEWS.matcher(v).matches()).count();
        return years.size() >= HISTORY_YEARS && years.size() + open >= HISTORY_DATES && early >= 0.8 * years.size()
                && news <= 0.1 * (years.size() + open);
    }

    private static TimeExpression expression(Placed p, Sentence s) {
        TimeExpression.Kind kind = p.timex().isDate() ? TimeExpression.Kind.DATE
                : p.timex().type().equals("SET") ? TimeExpression.Kind.SET : TimeExpression.Kind.DURATION;
        return new TimeExpression(p.timex().sentence(), p.timex().span(), kind, p.date(), p.value(), Relation.of(s, p.timex()), p.basis());
    }
}
