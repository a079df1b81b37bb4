package org.readout.story.origin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Edtf;
import org.readout.model.Ground.Kind;
import org.readout.story.link.Dates;

/** Judges whether two documents go back to one text, and says why. The figures are explained in {@code docs/origins.md}. */
final class Kinship {

    private static final int LONG_ENOUGH = 40;
    private static final double COPY = 0.5;
    private static final int LONG = 100;
    private static final double MIDDLE_COPY = 0.65;
    private static final double SHORT_COPY = 0.8;
    private static final double FEW_RUNS = 0.03;
    private static final double REWRITE_ECHO = 0.45;
    private static final double REWRITE = 0.62;
    private static final double REWRITE_COVERED = 0.8;
    private static final int REWRITE_SENTENCES = 3;
    private static final double CREDIT_RUNS = 0.05;
    private static final double CREDIT_ECHO = 0.4;
    private static final double CREDIT_COVERED = 0.7;
    private static final int RETOLD_WORDS = 100;
    private static final int RETOLD_SENTENCES = 6;
    private static final double RETOLD_LENGTH = 0.6;
    private static final double RETOLD_ECHO = 0.42;
    private static final double RETOLD_ORDER = 0.85;
    private static final double RETOLD_COVERED = 0.82;
    private static final double RETOLD_SPECIFICS = 0.6;
    private static final double RETOLD_RUNS = 0.02;
    private static final int PASSAGE_RUNS = 12;
    private static final int MANY_DAYS = 731;

    private Kinship() {}

    /** How the two hang together, null if they do not as far as their words tell. */
    static @Nullable Tie between(Article a, Wording ofA, Article b, Wording ofB) {
        boolean leads = Article.LEAD.compare(a, b) <= 0;
        Pair pair = leads ? new Pair(b, ofB, a, ofA) : new Pair(a, ofA, b, ofB);
        Tie kin = pair.kin();
        return kin == null ? pair.passage() : kin;
    }

    /** The one that copies, as far as can be told, and the one it goes back to. */
    private record Pair(Article document, Wording wording, Article other, Wording others) {

        @Nullable Tie kin() {
            if (wording.whole() == others.whole() && wording.count() == others.count()) {
                return new Tie(document, other, Kind.COPY, 1, document.name() + " has the same words as " + other.name() + credit() + times(document));
            }
            int least = Math.min(wording.size(), others.size());
            double eights = Runs.contained(wording.eights(), others.eights());
            if (least >= 8 && eights >= (least >= LONG ? COPY : least >= LONG_ENOUGH ? MIDDLE_COPY : SHORT_COPY)) {
                return tie(Kind.NEAR_COPY, eights, percent(eights) + " of the 8-word runs of " + shorter().name() + " stand in " + longer().name());
            }
            double fours = Runs.contained(wording.fours(), others.fours());
            return least < LONG_ENOUGH || fours < RETOLD_RUNS ? null : retold(least, fours);
        }

        private @Nullable Tie retold(int least, double fours) {
            Wording small = shorter() == document ? wording : others;
            Wording large = small == wording ? others : wording;
            Sentences.Likeness like = small.told().to(large.told());
            boolean rewritten = small.told().count() >= REWRITE_SENTENCES && fours >= FEW_RUNS && like.echoed() >= REWRITE_ECHO && like.echoed() + fours >= REWRITE
                    && like.covered() >= REWRITE_COVERED;
            boolean credited = fours >= CREDIT_RUNS && like.echoed() >= CREDIT_ECHO && like.covered() >= CREDIT_COVERED && !credits().isEmpty();
            if (rewritten || credited) {
                return tie(Kind.REWRITE, like.echoed(), "rewritten: sentence by sentence " + percent(like.echoed()) + " of the content words of "
                        + shorter().name() + " outside quotations, and " + percent(fours) + " of its 4-word runs, stand in " + longer().name());
            }
            boolean follows = least >= RETOLD_WORDS && small.told().count() >= RETOLD_SENTENCES && small.size() >= RETOLD_LENGTH * large.size()
                    && like.inOrder() >= RETOLD_ECHO && like.inOrder() >= RETOLD_ORDER * like.echoed() && like.covered() >= RETOLD_COVERED;
            double specifics = follows ? Runs.contained(small.specifics(), large.specifics()) : 0;
            return specifics < RETOLD_SPECIFICS ? null : tie(Kind.RETOLD, like.inOrder(), "told again in other words, as a translation does: "
                    + percent(like.inOrder()) + " of the content words of " + shorter().name() + " stand in sentences of " + longer().name()
                    + " in the same order, with " + percent(specifics) + " of the names and numbers");
        }

        /** A paragraph or more that one has from the other, outside quotation marks. */
        @Nullable Tie passage() {
            if (Runs.shared(wording.fours(), others.fours()) < PASSAGE_RUNS) {
                return null;
            }
            int words = Passages.lifted(wording, others).stream().mapToInt(Alignment.Stretch::own).sum();
            double share = Math.min(1, (double) words / Math.min(wording.size(), others.size()));
            return words == 0 ? null : tie(Kind.PASSAGE, share, words + " content words of " + document.name() + " outside quotations stand in passages that "
                    + other.name() + " has too");
        }

        private Tie tie(Kind kind, double share, String why) {
            return new Tie(document, other, kind, share, why + credit() + times(kind == Kind.PASSAGE ? document : shorter()));
        }

        private Article shorter() {
            return wording.size() < others.size() || wording.size() == others.size() && document.id().compareTo(other.id()) < 0 ? document : other;
        }

        private Article longer() {
            return shorter() == document ? other : document;
        }

        private Set<String> credits() {
            Set<String> common = document.credits();
            common.retainAll(other.credits());
            return common;
        }

        private String credit() {
            Set<String> common = credits();
            return common.isEmpty() ? "" : "; both credit '" + String.join("', '", common) + "'";
        }

        /** How much later it was published, as far as both days are known. */
        private String times(Article subject) {
            Edtf later = document.published();
            Edtf first = other.published();
            if (later == null || first == null || !later.isDay() || !first.isDay()) {
                return "";
            }
            long days = Dates.between(first, later);
            String time = days >= MANY_DAYS ? days * 100 / 36_525 + " years" : days + (days == 1 ? " day" : " days");
            return days == 0 ? "; published the same day" : "; " + (subject == document ? "" : document.name() + " was ") + "published " + time + " later";
        }
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
