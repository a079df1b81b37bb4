package org.readout.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends habitual errors of the dependency model that would cost a happening its arguments. Each rule names a shape of words and tags, never
 * single words of a story.
 */
public final class RepairingParser implements Parser {

    private static final Set<String> CLAUSAL = Set.of("root", "advcl", "ccomp", "conj", "parataxis", "acl:relcl", "dep");
    private static final Set<String> GERUND_PREPOSITIONS = Set.of("of", "for", "by", "after", "before", "without", "from", "in", "since", "against",
            "about", "on", "with");

    private final Parser parser;

    public RepairingParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public List<Sentence> parse(String text) {
        return parser.parse(text).stream().map(RepairingParser::repair).toList();
    }

    static Sentence repair(Sentence s) {
        Draft d = new Draft(s);
        nounTakenForImperative(d);
        for (int i = 0; i < s.size(); i++) {
            verbTaggedAsNoun(d, i);
        }
        for (int i = 0; i < s.size(); i++) {
            gerundTakenForAdjective(d, i);
            relativeClauseTakenForApposition(d, i);
            reportingClauseWithoutComplement(d, i);
            infinitiveTakenForSubject(d, i);
        }
        closingReport(d);
        participleTakenForModifier(d);
        participleTakenForRoot(d);
        copulaBehindRelativeClause(d);
        for (int i = 0; i < d.size(); i++) {
            dateBehindSince(d, i);
        }
        return d.sentence();
    }

    /** "Visit/VB of the president to Egypt": an imperative is not followed by "of". */
    private static void nounTakenForImperative(Draft d) {
        if (d.size() > 1 && d.token(0).pos().equals("VB") && d.token(1).lower().equals("of")) {
            d.retag(0, "NN");
        }
    }

    /** "If Russia attacks/NNS Poland": a plural noun that heads a clause with a subject and an object is a verb. */
    private static void verbTaggedAsNoun(Draft d, int i) {
        Token t = d.token(i);
        if (t.pos().equals("NNS") && CLAUSAL.contains(d.labels[i]) && d.has(i, "nsubj") && !d.has(i, "cop")
                && (d.has(i, "obj") || d.has(i, "obl") || d.has(i, "xcomp"))) {
            d.retag(i, "VBZ");
        }
    }

    /** "accused Russia of attacking/amod Kharkiv", "reject ceding/amod land": a gerund after a preposition or verb governs its noun. */
    private static void gerundTakenForAdjective(Draft d, int i) {
        if (!d.token(i).pos().equals("VBG") || !d.labels[i].equals("amod") || i == 0) {
            return;
        }
        int noun = d.heads[i];
        if (noun <= i) {
            return;
        }
        Token before = d.token(i - 1);
        boolean preposition = before.pos().equals("IN") && GERUND_PREPOSITIONS.contains(before.lower()) && d.heads[i - 1] == noun;
        boolean verb = before.isVerb() && d.heads[noun] == i - 1 && d.labels[noun].equals("obj");
        if (!preposition && !verb) {
            return;
        }
        int governor = d.heads[noun];
        d.attach(i, governor, preposition ? "advcl" : "xcomp");
        d.attach(noun, i, "obj");
        if (preposition) {
            d.attach(i - 1, i, "mark");
        }
    }

    /** "Russia, which attacked/amod Ukraine/appos in 2022, met": who or which before a verb opens a relative clause. */
    private static void relativeClauseTakenForApposition(Draft d, int i) {
        Token t = d.token(i);
        if (!t.pos().equals("WDT") && !t.pos().equals("WP") || i + 1 >= d.size()) {
            return;
        }
        int verb = i + 1;
        while (verb < d.size() && (d.token(verb).pos().startsWith("RB") || d.token(verb).pos().equals("MD"))) {
            verb++;
        }
        if (verb >= d.size() || !d.token(verb).pos().matches("VB[DZPN]") || !d.labels[verb].equals("amod")) {
            return;
        }
        int noun = d.heads[verb];
        int antecedent = noun < 0 ? -1 : d.heads[noun];
        if (noun <= verb || antecedent < 0 || antecedent >= i) {
            return;
        }
        d.attach(verb, antecedent, "acl:relcl");
        d.attach(noun, verb, "obj");
        d.attach(i, verb, "nsubj");
        for (int k = noun + 1; k < d.size(); k++) {
            if (d.heads[k] == noun && d.labels[k].equals("nmod")) {
                d.attach(k, verb, "obl");
            }
        }
    }

    /** "insists he wants": a finite verb with its own subject that hangs on a verb as {@code dep} is its complement. */
    private static void reportingClauseWithoutComplement(Draft d, int i) {
        if (i == 0 && d.labels[i].equals("dep") && d.token(i).pos().equals("VBG") && d.token(d.heads[i]).isVerb()) {
            d.labels[i] = "advcl";
        }
        if (d.labels[i].equals("dep") && d.heads[i] >= 0 && d.heads[i] < i && d.token(i).isVerb() && d.token(d.heads[i]).isVerb()) {
            d.labels[i] = d.token(i).pos().equals("VBG") ? "xcomp" : "ccomp";
        }
    }

    /** "its threat to expel/csubj:pass him was": a noun right before "to" is no subject, it owns the infinitive. */
    private static void infinitiveTakenForSubject(Draft d, int i) {
        if (!d.labels[i].startsWith("csubj") || !d.token(i).pos().equals("VB")) {
            return;
        }
        for (int n = 0; n < i - 1; n++) {
            if (d.heads[n] == i && d.labels[n].equals("nsubj") && d.token(n).isNoun() && d.token(n + 1).pos().equals("TO")) {
                int head = d.heads[i];
                String label = d.labels[i].replace("csubj", "nsubj");
                d.heads[n] = head;
                d.labels[n] = label;
                d.heads[i] = n;
                d.labels[i] = "acl";
                return;
            }
        }
    }

    /** "…, state radio reported/dep.": a noun and a past verb after the last comma close the sentence with its source. */
    private static void closingReport(Draft d) {
        int v = d.size() - 2;
        if (v < 3 || !d.token(v).pos().matches("VB[DZ]") || !d.labels[v].matches("dep|acl|amod|appos|conj|ccomp") || !d.token(v - 1).isNoun()) {
            return;
        }
        int comma = v - 1;
        while (comma > 0 && !d.token(comma).text().equals(",")) {
            comma--;
        }
        int root = d.root();
        if (comma == 0 || root > comma || v - comma > 8 || d.labels[v - 1].equals("nsubj")) {
            return;
        }
        d.attach(v, root, "parataxis");
        d.attach(v - 1, v, "nsubj");
    }

    /** "Talks on quotas ended/acl in Bergen.": in a sentence without a finite verb the last participle that modifies a noun is its verb. */
    private static void participleTakenForModifier(Draft d) {
        int root = d.root();
        boolean sentence = d.token(d.size() - 1).text().equals(".");
        if (!sentence || !d.token(root).isNoun() || d.has(root, "cop")) {
            return;
        }
        int last = -1;
        for (int i = root + 1; i < d.size(); i++) {
            if (d.token(i).pos().matches("VB[DZP]") || d.token(i).pos().equals("MD")) {
                return;
            }
            if (d.token(i).pos().equals("VBN") && d.labels[i].equals("acl") && !d.token(i - 1).text().equals(",")) {
                last = i;
            }
        }
        if (last > 0 && !d.has(last, "nsubj")) {
            d.heads[last] = -1;
            d.labels[last] = "root";
            d.heads[root] = last;
            d.labels[root] = "nsubj";
            d.retag(last, "VBD");
        }
    }

    /** "A summit held/root in Dubai, signaled/ccomp": a bare participle with a finite verb behind it that lacks a subject modifies the noun. */
    private static void participleTakenForRoot(Draft d) {
        int v = d.root();
        int subject = d.child(v, "nsubj");
        if (!d.token(v).pos().equals("VBN") || subject < 0 || subject > v || d.has(v, "aux") || d.has(v, "aux:pass")) {
            return;
        }
        for (int w = v + 1; w < d.size(); w++) {
            boolean below = d.heads[w] == v && d.labels[w].matches("ccomp|dep|conj|parataxis|xcomp|advcl") && !d.has(w, "nsubj")
                    && !d.has(w, "nsubj:pass");
            boolean passive = below && d.token(w).pos().equals("VBN") && d.has(w, "aux:pass") && !d.has(w, "mark");
            boolean active = below && d.token(w).pos().matches("VB[DZ]") && d.token(w - 1).text().equals(",");
            boolean equated = below && !d.token(w).isVerb() && d.child(w, "cop") > v && d.token(d.child(w, "cop")).pos().matches("VB[DZP]");
            if (active || passive || equated) {
                int noun = v - 1;
                while (noun >= 0 && d.heads[noun] != subject && noun != subject) {
                    noun = d.heads[noun];
                }
                int marker = noun < 0 ? -1 : d.child(noun, "case");
                noun = marker >= 0 && d.token(marker).lower().matches("including|like|as") ? noun : subject;
                for (int k = w + 1; k < d.size(); k++) {
                    if (d.heads[k] == v && k != w) {
                        d.heads[k] = w;
                    }
                }
                d.heads[w] = -1;
                d.labels[w] = "root";
                d.heads[subject] = w;
                d.labels[subject] = passive ? "nsubj:pass" : "nsubj";
                d.heads[v] = noun < 0 || !d.token(noun).isNoun() ? subject : noun;
                d.labels[v] = "acl";
                return;
            }
        }
    }

    /** "X, and the one that drew attention, was during the summit": a copula after the comma belongs to the main clause. */
    private static void copulaBehindRelativeClause(Draft d) {
        int root = d.root();
        if (!d.token(root).isNoun() || d.has(root, "cop")) {
            return;
        }
        for (int p = root + 1; p < d.size(); p++) {
            int copula = d.child(p, "cop");
            boolean main = copula > 0 && d.token(copula - 1).text().equals(",") && !d.has(p, "nsubj")
                    && d.labels[p].matches("advcl|ccomp|conj|dep|parataxis");
            if (main && d.below(p, root)) {
                d.heads[p] = -1;
                d.labels[p] = "root";
                d.heads[root] = p;
                d.labels[root] = "nsubj";
                return;
            }
        }
    }

    /** "the first meeting since the invasion of X in May 1999": the date belongs to what stands after since. */
    private static void dateBehindSince(Draft d, int i) {
        boolean date = d.labels[i].matches("nmod|obl") && (d.token(i).text().matches("\\d{4}") || d.token(i).text().matches(
                "January|February|March|April|May|June|July|August|September|October|November|December"));
        int head = d.heads[i];
        if (!date || head < 0) {
            return;
        }
        for (int n = i - 1; n > head; n--) {
            int marker = d.child(n, "case");
            if (d.heads[n] == head && marker >= 0 && d.token(marker).lower().matches("since|after|before|following|until")) {
                d.attach(i, n, "nmod");
                return;
            }
        }
    }

    private static final class Draft {
        private final Sentence original;
        private final List<Token> tokens;
        private final int[] heads;
        private final String[] labels;

        Draft(Sentence s) {
            original = s;
            tokens = new ArrayList<>(s.tokens());
            heads = new int[s.size()];
            labels = new String[s.size()];
            for (int i = 0; i < s.size(); i++) {
                heads[i] = s.head(i);
                labels[i] = s.label(i);
            }
        }

        int size() {
            return tokens.size();
        }

        Token token(int i) {
            return tokens.get(i);
        }

        int root() {
            for (int k = 0; k < heads.length; k++) {
                if (heads[k] < 0) {
                    return k;
                }
            }
            return 0;
        }

        int child(int head, String label) {
            for (int k = 0; k < heads.length; k++) {
                if (heads[k] == head && labels[k].equals(label)) {
                    return k;
                }
            }
            return -1;
        }

        boolean below(int node, int top) {
            for (int up = node; up >= 0; up = heads[up]) {
                if (up == top) {
                    return true;
                }
            }
            return false;
        }

        boolean has(int head, String label) {
            return child(head, label) >= 0;
        }

        void attach(int child, int head, String label) {
            for (int up = head; up >= 0; up = heads[up]) {
                if (up == child) {
                    return;
                }
            }
            heads[child] = head;
            labels[child] = head < 0 ? "root" : label;
        }

        void retag(int i, String pos) {
            Token t = tokens.get(i);
            tokens.set(i, new Token(i, t.span(), t.text(), t.lemma(), pos, t.entity()));
        }

        Sentence sentence() {
            return new Sentence(original.index(), tokens, heads, labels);
        }
    }
}
