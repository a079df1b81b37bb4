package org.readout.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Metadata;
import org.readout.model.Span;
import org.readout.model.When;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * Tells when a document was written: from its metadata, else from a dateline, "as of …" or the year its title speaks of in the present,
 * else not at all. Never from the clock, nor from the time of the file. Thread-safe.
 */
public final class DocumentDate {

    private static final int HEAD = 6;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> STAMP = Set.of("published", "updated", "posted", "modified", "last", "date", "dated", "on", "at", "by", "in",
            ":", "|", ",", ".", "-", "•", "·", "(", ")", "am", "pm", "a.m.", "p.m.", "gmt", "utc", "et", "est", "edt", "bst", "the", "first",
            "created");

    private final Dates dates;

    public DocumentDate(Dates dates) {
        this.dates = dates;
    }

    /**
     * The date of {@code document} and what it rests on; empty if it cannot be told.
     *
     * @param marked its sentences, with spans into its text, and their time expressions
     */
    public Optional<When> of(Document document, Marked marked) {
        return stated(document, Metadata.Field.PUBLISHED, "").or(() -> stated(document, Metadata.Field.MODIFIED, "modified: "))
                .or(() -> fromText(document, marked));
    }

    private static Optional<When> stated(Document document, Metadata.Field field, String what) {
        return document.metadata().stream().filter(m -> m.field() == field)
                .flatMap(m -> WrittenDates.read(m.value()).map(e -> new When(e, what + m.readFrom())).stream()).findFirst();
    }

    private Optional<When> fromText(Document document, Marked marked) {
        List<Sentence> sentences = marked.sentences();
        Map<Integer, Sentence> byIndex = sentences.stream().collect(Collectors.toMap(Sentence::index, Function.identity()));
        List<TimeExpression> all = dates.place(marked, null).stream().filter(e -> e.kind() == TimeExpression.Kind.DATE).toList();
        Optional<When> found = dateline(document, sentences, all).or(() -> asOf(document, byIndex, all))
                .or(() -> title(document, sentences, all));
        return found.filter(w -> all.stream().noneMatch(e -> isLater(e, w.date(), byIndex)));
    }

    /** True if {@code e} tells of the past at a date after {@code date}: then {@code date} is not the document's. */
    private static boolean isLater(TimeExpression e, Edtf date, Map<Integer, Sentence> byIndex) {
        Edtf value = e.value();
        if (value == null || value.earliest() == null || date.latest() == null || !value.earliest().isAfter(date.latest())) {
            return false;
        }
        Sentence s = byIndex.get(e.sentence());
        return s != null && Tense.at(s, tokens(s, e.span())[1]) == Tense.PAST;
    }

    private static Optional<When> dateline(Document document, List<Sentence> sentences, List<TimeExpression> all) {
        for (Sentence s : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
            for (TimeExpression e : all) {
                Edtf value = e.value();
                if (e.sentence() == s.index() && value != null && value.isDay() && e.basis().equals("stated") && stands(s, e.span())) {
                    return Optional.of(new When(value, quote(document, e.span())));
                }
            }
        }
        return Optional.empty();
    }

    /** True if the date stands alone ("Published: 18 March 2025") or in a dateline ("MOSCOW, March 18, 2025 (Agency) - …"). */
    private static boolean stands(Sentence s, Span date) {
        int[] at = tokens(s, date);
        boolean alone = s.tokens().stream().allMatch(t -> date.contains(t.span()) || STAMP.contains(t.lower()) || isClock(t));
        boolean line = at[0] > 0 && at[0] <= 8 && s.tokens().subList(0, at[0]).stream().allMatch(t -> t.isProperNoun() || STAMP.contains(t.lower()));
        boolean dash = s.tokens().subList(at[1] + 1, Math.min(s.size(), at[1] + 7)).stream()
                .anyMatch(t -> Set.of("-", "--", "—", "–", "_").contains(t.text()));
        return alone || line && dash;
    }

    private static boolean isClock(Token t) {
        return t.pos().equals("CD") || t.text().indexOf(':') > 0;
    }

    private static Optional<When> asOf(Document document, Map<Integer, Sentence> byIndex, List<TimeExpression> all) {
        List<When> found = new ArrayList<>();
        for (TimeExpression e : all) {
            Sentence s = byIndex.get(e.sentence());
            if (e.value() != null && e.relation().equals("as-of") && e.basis().equals("stated") && s != null) {
                int first = tokens(s, e.span())[0];
                while (!s.token(first).lower().equals("as")) {
                    first--;
                }
                found.add(new When(e.value(), quote(document, Span.covering(s.token(first).span(), e.span()))));
            }
        }
        boolean agree = found.stream().allMatch(a -> found.stream().allMatch(b -> a.date().overlaps(b.date())));
        return agree ? found.stream().reduce((a, b) -> a.date().contains(b.date()) ? b : a) : Optional.empty();
    }

    private static Optional<When> title(Document document, List<Sentence> sentences, List<TimeExpression> all) {
        String title = document.first(Metadata.Field.TITLE).map(Metadata::value).orElse("");
        Matcher year = YEAR.matcher(title);
        if (!year.find()) {
            return Optional.empty();
        }
        String stated = year.group();
        boolean onlyOne = year.results().allMatch(r -> r.group().equals(stated));
        boolean present = sentences.stream().limit(HEAD).anyMatch(s -> title.contains(stated) && isPresent(s, stated, title));
        boolean thisYear = all.stream().anyMatch(e -> e.span().of(document.text()).equalsIgnoreCase("this year"));
        return onlyOne && (present || thisYear) ? Optional.of(new When(Edtf.parse(stated), "title: '" + title.strip() + "'")) : Optional.empty();
    }

    /** True if the sentence is of the title and says in the present tense what goes on "in 2025". */
    private static boolean isPresent(Sentence s, String year, String title) {
        if (!title.contains(s.token(s.size() - 1).text()) || s.size() > 40) {
            return false;
        }
        for (Token t : s.tokens()) {
            int verb = t.text().equals(year) && t.index() > 0 && s.token(t.index() - 1).lower().equals("in") ? s.head(t.index()) : -1;
            if (verb >= 0 && (isNow(s.token(verb)) || s.token(verb).pos().equals("VBG")
                    && s.children(verb, "aux").stream().anyMatch(a -> isNow(s.token(a))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNow(Token t) {
        return t.pos().equals("VBZ") || t.pos().equals("VBP");
    }

    private static String quote(Document document, Span span) {
        return "text: '" + span.of(document.text()).replaceAll("\\s+", " ") + "'";
    }

    /** First and last token of {@code s} that {@code span} touches. */
    private static int[] tokens(Sentence s, Span span) {
        int first = 0;
        while (first + 1 < s.size() && s.token(first).span().end() <= span.start()) {
            first++;
        }
        int last = first;
        while (last + 1 < s.size() && s.token(last + 1).span().start() < span.end()) {
            last++;
        }
        return new int[] {first, last};
    }
}
