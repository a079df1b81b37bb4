package org.readout.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what a noun says from what it is: in "the allegation that/WDT Chad supplied weapons" the clause has its subject and its object, so
 * "that" stands for nothing in it and the clause is the noun's content.
 */
public final class ContentClauses implements Parser {

    private static final Set<String> CONTENT = Set.of("accusation", "allegation", "assertion", "assumption", "belief", "charge", "claim", "evidence",
            "fabrication", "falsehood", "fiction", "hoax", "hint", "idea", "impression", "insinuation", "legend", "lie", "myth", "news", "notion",
            "report", "rumor", "rumour", "speculation", "statement", "story", "suggestion", "suspicion", "tale", "theory", "view");

    private final Parser parser;

    public ContentClauses(Parser parser) {
        this.parser = parser;
    }

    @Override
    public List<Sentence> parse(String text) {
        return parser.parse(text).stream().map(ContentClauses::repair).toList();
    }

    private static Sentence repair(Sentence s) {
        Sentence mended = s;
        for (int i = 0; i < s.size(); i++) {
            if (complete(mended, i)) {
                mended = content(mended, i);
            }
        }
        return mended;
    }

    /** True if token {@code that} is taken for a relative pronoun in a clause that lacks nothing. */
    private static boolean complete(Sentence s, int that) {
        int verb = s.head(that);
        if (!s.token(that).lower().equals("that") || verb <= that || !s.label(verb).equals("acl:relcl") || !s.label(that).equals("obj")) {
            return false;
        }
        int noun = s.head(verb);
        return noun >= 0 && noun < that && CONTENT.contains(s.token(noun).lemma().toLowerCase(Locale.ROOT))
                && s.child(verb, "nsubj") >= 0 && s.children(verb, "obj").stream().anyMatch(o -> o > verb);
    }

    private static Sentence content(Sentence s, int that) {
        List<Token> tokens = new ArrayList<>(s.tokens());
        int[] heads = new int[s.size()];
        String[] labels = new String[s.size()];
        for (int i = 0; i < s.size(); i++) {
            heads[i] = s.head(i);
            labels[i] = s.label(i);
        }
        Token t = s.token(that);
        tokens.set(that, new Token(t.index(), t.span(), t.text(), t.lemma(), "IN", t.entity()));
        labels[that] = "mark";
        labels[s.head(that)] = "ccomp";
        return new Sentence(s.index(), tokens, heads, labels);
    }
}
