package org.readout.reading.position;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.readout.model.lexicon.Table;
import org.readout.reading.parse.Stretch;
import org.readout.reading.parse.Token;

/** Tells what words are about, by the lexicon {@code issues.tsv}. Immutable and thread-safe. */
final class Issues {

    private static final int LONGEST_PHRASE = 5;

    private final Map<String, String> issueOf = new LinkedHashMap<>();

    Issues() {
        for (Table.Row row : Table.filled(Issues.class, "issues.tsv", 2).distinct(1).rows()) {
            issueOf.putIfAbsent(row.get(1), row.get(0));
        }
    }

    /** The issue of {@code statement}, else of {@code clause}, else {@code other}. */
    String of(Stretch statement, Stretch clause) {
        String issue = of(statement);
        return !issue.isEmpty() ? issue : of(clause).isEmpty() ? "other" : of(clause);
    }

    private String of(Stretch words) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (int i = words.first(); i <= words.last(); i++) {
            for (int n = Math.min(LONGEST_PHRASE, words.last() - i + 1); n >= 1; n--) {
                String issue = issueAt(words, i, n);
                if (!issue.isEmpty()) {
                    scores.merge(issue, n * n, Integer::sum);
                    i += n - 1;
                    break;
                }
            }
        }
        String best = "";
        for (Map.Entry<String, Integer> score : scores.entrySet()) {
            if (best.isEmpty() || score.getValue() > scores.get(best)) {
                best = score.getKey();
            }
        }
        return best;
    }

    private String issueAt(Stretch words, int from, int n) {
        StringBuilder lemmas = new StringBuilder();
        StringBuilder forms = new StringBuilder();
        for (int i = from; i < from + n; i++) {
            Token t = words.sentence().token(i);
            lemmas.append(i == from ? "" : " ").append(t.lemma().toLowerCase(Locale.ROOT));
            forms.append(i == from ? "" : " ").append(t.lower());
        }
        String byLemma = issueOf.getOrDefault(lemmas.toString(), "");
        return byLemma.isEmpty() ? issueOf.getOrDefault(forms.toString(), "") : byLemma;
    }
}
