package org.readout.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Span;
import org.readout.model.lexicon.Table;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;
import org.readout.reading.voice.Voices;

/** Who is called holder or former holder of an office: "former President X", "President X", "X (U.S. President)". */
final class Offices {

    private final Map<String, String> keys = new HashMap<>();

    private Offices(Table table) {
        table.rows().forEach(row -> keys.put(row.get(0), row.get(1)));
    }

    static Offices bundled() {
        return new Offices(Table.bundled(Offices.class, "offices.tsv", 2).distinct(0));
    }

    /** One claim for each person and statement, the first in the text. */
    List<Claim> find(Document document, List<Sentence> sentences, Cast cast, Voices voices) {
        Map<String, Claim> found = new TreeMap<>();
        for (ActorMention a : cast.actors()) {
            boolean person = a.actors().size() == 1 && a.actors().get(0).kind() == Actor.Kind.PERSON && !a.actors().get(0).code().isEmpty()
                    && a.form() != ActorMention.Form.PRONOUN;
            if (!person) {
                continue;
            }
            Sentence s = sentences.get(a.sentence());
            title(s, a).ifPresent(t -> {
                Actor holder = a.actors().get(0);
                String value = (t.former() ? "former " : "current ") + t.key() + " of " + holder.code();
                Span span = Span.covering(a.span(), t.span());
                found.putIfAbsent(holder.id() + value, new Claim("c-" + document.id().substring(2) + "-" + span.start(), Claim.Kind.OFFICE,
                        Evidence.of(document, s.span()), null, null, List.of(holder), null, 0, value, null, voices.above(s, a.head())));
            });
        }
        return new ArrayList<>(found.values());
    }

    private record Title(String key, boolean former, Span span) {}

    private Optional<Title> title(Sentence s, ActorMention a) {
        int from = Math.max(0, a.first() - 3);
        for (int i = a.last(); i >= from; i--) {
            Optional<Title> t = at(s, i, from);
            if (t.isPresent()) {
                boolean before = i < a.last() && joined(s, i, a);
                return before ? t : Optional.empty();
            }
        }
        return a.last() + 3 < s.size() && s.token(a.last() + 1).text().matches("\\(|-LRB-") ? parenthesis(s, a.last() + 2) : Optional.empty();
    }

    /** Nothing but names, adjectives and titles between the title and the name. */
    private static boolean joined(Sentence s, int title, ActorMention a) {
        for (int k = title + 1; k <= Math.min(a.last(), s.size() - 1); k++) {
            if (!s.token(k).pos().matches("NNP|NNPS|NN|JJ")) {
                return false;
            }
        }
        return s.token(Math.min(title + 1, a.last())).isProperNoun();
    }

    private Optional<Title> parenthesis(Sentence s, int from) {
        for (int i = from; i < Math.min(from + 5, s.size()); i++) {
            if (s.token(i).text().matches("\\)|-RRB-")) {
                return Optional.empty();
            }
            Optional<Title> t = at(s, i, from);
            if (t.isPresent()) {
                return t;
            }
        }
        return Optional.empty();
    }

    private Optional<Title> at(Sentence s, int i, int from) {
        String one = s.token(i).lower();
        String words = one;
        int length = keys.containsKey(one) ? 1 : 0;
        for (int n = 2; n <= 3 && i - n + 1 >= 0; n++) {
            words = s.token(i - n + 1).lower() + " " + words;
            length = keys.containsKey(words) ? n : length;
        }
        if (length == 0) {
            return Optional.empty();
        }
        int start = i - length + 1;
        boolean former = false;
        for (int k = Math.max(0, start - 3); k < start; k++) {
            former |= s.token(k).lower().matches("former|ex|then|late|ex-.*|one-time|onetime");
        }
        former |= one.startsWith("ex-");
        return Optional.of(new Title(keys.get(title(s, start, i)), former, Span.covering(s.token(start).span(), s.token(i).span())));
    }

    private static String title(Sentence s, int start, int end) {
        return s.tokens().subList(start, end + 1).stream().map(Token::lower).collect(Collectors.joining(" "));
    }
}
