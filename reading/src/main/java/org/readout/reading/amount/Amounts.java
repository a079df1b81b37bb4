package org.readout.reading.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Quantity;
import org.readout.model.Span;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Numbers of people, sums and amounts of things in a sentence, with the token on which each hangs. Immutable and thread-safe. */
public final class Amounts {

    private static final Map<String, String> SIGNS = Map.of("$", "dollars", "us$", "dollars", "\u20ac", "euros", "\u00a3", "pounds", "\u00a5", "yen");
    private static final List<String> CURRENCIES = List.of("dollar", "euro", "pound", "yen", "yuan", "franc", "rouble", "ruble", "rupee", "krone", "krona",
            "peso", "real", "rand", "lira", "shekel", "dirham", "riyal", "dinar", "naira", "shilling", "zloty", "forint", "won", "baht", "hryvnia");

    private final Fates fates = new Fates();

    /**
     * A number with what it hangs on.
     *
     * @param quantity the number
     * @param token the noun that it counts, or the word that tells what befell those counted
     * @param fate true if it counts people by what befell them or what they did
     * @param noun the noun that it counts, -1 if it stands alone
     */
    public record Amount(Quantity quantity, int token, boolean fate, int noun) {}

    /** The amounts of a sentence in text order; no date, duration, age, rank or part of a name is one. */
    public List<Amount> of(Document document, Sentence s, List<TimeExpression> times) {
        List<Amount> found = new ArrayList<>();
        Evidence evidence = Evidence.of(document, s.span());
        for (Numeral number : Numeral.in(s)) {
            Span span = Span.covering(s.token(number.first()).span(), s.token(number.last()).span());
            boolean other = times.stream().anyMatch(t -> t.span().overlaps(span)) || named(s, number);
            if (!other) {
                amount(s, number, span, evidence).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Resolution 1701", "the Group of 7", "one of them", "one of seventeen". */
    private static boolean named(Sentence s, Numeral number) {
        boolean behindName = number.first() > 0 && s.token(number.first() - 1).isProperNoun() && Fates.counted(s, number) < 0
                && !(number.last() + 1 < s.size() && s.token(number.last() + 1).pos().startsWith("JJ"));
        boolean partOf = number.last() + 1 < s.size() && s.token(number.last() + 1).lower().equals("of");
        boolean whole = number.first() > 1 && s.token(number.first() - 1).lower().equals("of")
                && (s.token(number.first() - 2).pos().equals("CD") || s.token(number.first() - 2).lower().matches("all|some|most|none|half|each"));
        return behindName || partOf || whole;
    }

    private Optional<Amount> amount(Sentence s, Numeral number, Span span, Evidence evidence) {
        @Nullable String sign = number.first() == 0 ? null : SIGNS.get(s.token(number.first() - 1).lower());
        int noun = Fates.counted(s, number);
        @Nullable String currency = sign != null ? sign : noun < 0 ? null : currency(s.token(noun));
        if (currency != null) {
            int token = noun >= 0 && sign == null ? noun : outermost(s, number);
            return Optional.of(new Amount(quantity(Quantity.Kind.MONEY, number, currency, span, evidence), token, false, noun));
        }
        Optional<Fates.Told> fate = fates.of(s, number);
        if (fate.isPresent()) {
            return Optional.of(new Amount(quantity(Quantity.Kind.PEOPLE, number, fate.get().name(), span, evidence), fate.get().token(), true, noun));
        }
        if (noun < 0 || number.high() <= 2 && definite(s, noun) || s.token(noun).isProperNoun()) {
            return Optional.empty();
        }
        String unit = s.token(noun).lemma().toLowerCase(Locale.ROOT);
        return unit.matches("time|%") ? Optional.empty()
                : Optional.of(new Amount(quantity(Quantity.Kind.AMOUNT, number, s.token(noun).lower(), span, evidence), noun, false, noun));
    }

    private static @Nullable String currency(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return CURRENCIES.contains(lemma) ? lemma.equals("yen") || lemma.equals("yuan") || lemma.equals("won") || lemma.equals("rand") ? lemma : lemma + "s" : null;
    }

    /** "the two leaders", "both envoys": the number belongs to a description. */
    private static boolean definite(Sentence s, int noun) {
        return s.children(noun, "det", "nmod:poss").stream().anyMatch(d -> !s.token(d).lower().matches("a|an|some"));
    }

    /** The token of the number whose head lies outside it. */
    private static int outermost(Sentence s, Numeral number) {
        for (int i = Math.max(0, number.first() - 1); i <= number.last(); i++) {
            int head = s.head(i);
            if (head < number.first() - 1 || head > number.last()) {
                return i;
            }
        }
        return number.last();
    }

    private static Quantity quantity(Quantity.Kind kind, Numeral number, String unit, Span span, Evidence evidence) {
        return new Quantity(kind, number.low(), number.high(), unit, number.approximate(), span, evidence);
    }
}
