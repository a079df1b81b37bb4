package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Span;
import org.readout.model.Telling;
import org.readout.model.Telling.Form;
import org.readout.model.Telling.Part;
import org.readout.model.Telling.Party;
import org.readout.model.When;
import org.readout.reading.actor.Cast;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.factuality.Cues;
import org.readout.reading.factuality.Factuality;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Finds all that a document tells to happen, of whatever kind, with its day. Stateless and thread-safe. */
public final class Tellings {

    /** What hangs on a noun without being part of its phrase. */
    private static final String OUTSIDE = "acl.*|appos|conj|cc|punct|parataxis|dep|cop|aux.*|nsubj.*|advcl|mark";
    private static final String NO_EVENT = "aux|aux:pass|cop|amod|compound|case|mark|fixed";

    private final Cues cues;
    private final Factuality factuality;

    public Tellings(Cues cues) {
        this.cues = cues;
        this.factuality = new Factuality(cues);
    }

    /** The tellings of a document, in text order. */
    public List<Telling> find(Document document, List<Sentence> sentences, Cast cast, List<TimeExpression> times) {
        Circumstances circumstances = new Circumstances(cast, cues);
        Chronicle chronicle = new Chronicle(document.text());
        Map<Integer, List<TimeExpression>> dates = times.stream().collect(Collectors.groupingBy(TimeExpression::sentence));
        List<Telling> found = new ArrayList<>();
        for (Sentence s : sentences) {
            List<TimeExpression> here = dates.getOrDefault(s.index(), List.of());
            @Nullable When entry = chronicle.date(s, here);
            Set<Integer> words = words(s, here);
            Evidence evidence = Evidence.of(document, s.span());
            for (int word : words.stream().sorted().toList()) {
                Set<Integer> others = new HashSet<>(words);
                others.remove(word);
                @Nullable When when = here.isEmpty() ? null : circumstances.when(s, List.of(word), others, here, false);
                Token t = s.token(word);
                found.add(new Telling(evidence, s.index(), t.span(), form(s, word), t.lemma().toLowerCase(Locale.ROOT), factuality.judge(s, word).status(),
                        t.isVerb() && cues.reports(s, word), when == null ? entry : when, parties(s, word, cast)));
            }
        }
        return List.copyOf(found);
    }

    /** Verbs that head a clause, what is said of somebody with "be", and nouns on which a date hangs. */
    private static Set<Integer> words(Sentence s, List<TimeExpression> times) {
        Set<Integer> words = new HashSet<>();
        for (Token t : s.tokens()) {
            boolean verb = t.isVerb() && !s.label(t.index()).matches(NO_EVENT);
            if (verb || !t.isVerb() && s.child(t.index(), "cop") >= 0) {
                words.add(t.index());
            }
        }
        for (TimeExpression time : times) {
            int date = Circumstances.headOf(s, time);
            int head = date < 0 ? -1 : s.head(date);
            boolean hangs = head >= 0 && s.token(head).isNoun() && !time.span().overlaps(s.token(head).span());
            if (hangs && !s.token(head).isProperNoun() && s.label(date).matches("compound|nmod.*|amod|nummod|dep")) {
                words.add(head);
            }
        }
        return words;
    }

    private static Form form(Sentence s, int word) {
        return s.token(word).isVerb() ? Form.VERB : s.child(word, "cop") >= 0 ? Form.PREDICATE : Form.NOUN;
    }

    private static List<Party> parties(Sentence s, int word, Cast cast) {
        Map<Integer, Part> heads = new LinkedHashMap<>();
        if (s.token(word).isVerb()) {
            Clauses.subjects(s, word).forEach(h -> heads.putIfAbsent(h, Part.SUBJECT));
            Clauses.objects(s, word).forEach(h -> heads.putIfAbsent(h, Part.OBJECT));
        } else {
            s.children(word, "nsubj").forEach(h -> heads.putIfAbsent(h, Part.SUBJECT));
        }
        s.children(word, "obl", "nmod", "nmod:poss", "compound").forEach(h -> heads.putIfAbsent(h, Part.OTHER));
        return heads.entrySet().stream().map(h -> party(s, h.getKey(), h.getValue(), cast)).toList();
    }

    private static Party party(Sentence s, int head, Part part, Cast cast) {
        Span span = s.token(head).span();
        for (int below : s.subtree(head)) {
            if (phrase(s, head, below)) {
                span = Span.covering(span, s.token(below).span());
            }
        }
        Span whole = span;
        String words = s.tokens().stream().filter(t -> whole.contains(t.span())).map(Token::text).collect(Collectors.joining(" "));
        return new Party(part, whole, words, cast.actorAt(s.index(), head).filter(a -> a.actors().size() == 1).map(a -> a.actors().get(0).name()).orElse(null));
    }

    /** True if {@code below} hangs on {@code head} without a clause or a comma's apposition between. */
    private static boolean phrase(Sentence s, int head, int below) {
        for (int i = below; i != head; i = s.head(i)) {
            String label = s.label(i);
            if (label.equals("case") ? s.head(i) == head : label.matches(OUTSIDE)) {
                return false;
            }
        }
        return true;
    }
}
