package org.readout.story.origin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Edtf;
import org.readout.model.Metadata;
import org.readout.model.Reading;
import org.readout.story.link.Dates;

/** Judges whether two documents go back to one text, and says why. */
final class Kinship {

    private static final int LONG_ENOUGH = 40;
    private static final double COPY = 0.5;
    private static final double SHORT_COPY = 0.8;
    private static final double FEW_RUNS = 0.03;
    private static final double REWRITE_ECHO = 0.45;
    private static final double REWRITE = 0.62;
    private static final double CREDIT_RUNS = 0.05;
    private static final double CREDIT_ECHO = 0.4;

    private Kinship() {}

    /** Why the two are kin, empty if they are not as far as their words tell. */
    static Optional<String> between(Article a, Article b) {
        Shingles s = a.shingles();
        Shingles t = b.shingles();
        Article smaller = s.words() <= t.words() ? a : b;
        Article larger = smaller == a ? b : a;
        if (s.whole() == t.whole() && s.words() == t.words()) {
            boolean leads = Article.LEAD.compare(a, b) <= 0;
            return Optional.of((leads ? b : a).name() + " has the same words as " + (leads ? a : b).name() + times(a, b));
        }
        double eights = Shingles.contained(s.eights(), t.eights());
        int least = Math.min(s.words(), t.words());
        if (least >= 8 && eights >= (least >= LONG_ENOUGH ? COPY : SHORT_COPY)) {
            return Optional.of(percent(eights) + " of the 8-word runs of " + smaller.name() + " stand in " + larger.name() + credit(a, b) + times(a, b));
        }
        if (least < LONG_ENOUGH) {
            return Optional.empty();
        }
        double fours = Shingles.contained(s.fours(), t.fours());
        double echoed = smaller.shingles().echoed(larger.shingles());
        boolean credited = !commonCredits(a, b).isEmpty();
        boolean kin = fours >= FEW_RUNS && echoed >= REWRITE_ECHO && echoed + fours >= REWRITE || credited && fours >= CREDIT_RUNS && echoed >= CREDIT_ECHO;
        return !kin ? Optional.empty() : Optional.of("rewritten: sentence by sentence " + percent(echoed) + " of the content words of " + smaller.name()
                + " outside quotations, and " + percent(fours) + " of its 4-word runs, stand in " + larger.name() + credit(a, b) + times(a, b));
    }

    private static Set<String> commonCredits(Article a, Article b) {
        Set<String> common = new TreeSet<>(credits(a.reading()));
        common.retainAll(credits(b.reading()));
        return common;
    }

    private static Set<String> credits(Reading reading) {
        return reading.document().metadata().stream().filter(m -> m.field() == Metadata.Field.CREDIT)
                .map(m -> m.value().strip().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String credit(Article a, Article b) {
        Set<String> common = commonCredits(a, b);
        return common.isEmpty() ? "" : "; both credit '" + String.join("', '", common) + "'";
    }

    private static String times(Article a, Article b) {
        Edtf one = a.published();
        Edtf other = b.published();
        if (one == null || other == null || !one.isDay() || !other.isDay()) {
            return "";
        }
        long days = Math.abs(Dates.between(one, other));
        return days == 0 ? "; published the same day" : "; published " + days + (days == 1 ? " day" : " days") + " apart";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
