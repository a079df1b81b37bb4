package org.readout.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
            boolean person = a.actors().size() == 1 && a.actors().get(0).kind() == Actor.Kind.PERSON && a.form() != ActorMention.Form.PRONOUN;
            if (!person) {
                continue;
            }
            Sentence s = sentences.get(a.sentence());
            title(s, a).ifPresent(t -> {
                Actor holder = a.actors().get(0);
                String state = !t.body().isEmpty() ? t.body() : holder.code().isEmpty() ? state(s, a, t, cast) : holder.code();
                if (state.isEmpty()) {
                    return;
                }
                boolean envoy = t.key().equals("ambassador");
                String host = envoy ? host(s, t, cast) : "";
                if (envoy && host.isEmpty()) {
                    return;
                }
                String value = (t.former() ? "former " : "current ") + t.key() + (envoy ? " to " + host : "") + " of " + state;
                Span span = Span.covering(a.span(), t.span());
                found.putIfAbsent(holder.id() + value, new Claim("c-" + document.id().substring(2) + "-" + span.start(), Claim.Kind.OFFICE,
                        Evidence.of(document, s.span()), null, null, List.of(holder), null, 0, value, null, voices.above(s, a.head())));
            });
        }
        return new ArrayList<>(found.values());
    }

    /** The code of the state named before the title or behind title or name ("the Danish prime minister", "… of Denmark"); empty if none is. */
    private static String state(Sentence s, ActorMention a, Title t, Cast cast) {
        int first = Math.min(t.first(), a.first());
        int last = Math.max(t.last(), a.last());
        return cast.actors().stream().filter(x -> x.sentence() == s.index() && x.actors().size() == 1 && !x.actors().get(0).code().isEmpty())
                .filter(x -> x.last() < first && x.last() >= first - 2 && x.last() == first - 1 - (s.token(first - 1).pos().equals("POS") ? 1 : 0)
                        || x.first() >= first && x.last() <= last || x.first() <= t.last() && x.last() >= t.first()
                        || behind(s, t.last(), x) || behind(s, a.last(), x))
                .map(x -> x.actors().get(0).code()).findFirst().orElse("");
    }

    private static boolean behind(Sentence s, int last, ActorMention state) {
        return state.first() >= last + 2 && state.first() <= last + 3 && last + 1 < s.size() && s.token(last + 1).lower().equals("of")
                && state.actors().get(0).kind() == Actor.Kind.STATE;
    }

    private record Title(String key, String body, boolean former, int first, int last, Span span) {}

    private Optional<Title> title(Sentence s, ActorMention a) {
        int from = Math.max(0, a.first() - 8);
        for (int i = a.last(); i >= from; i--) {
            Optional<Title> t = at(s, i, from);
            if (t.isPresent()) {
                boolean before = i < a.last() && (joined(s, i, a) || apposed(s, i, a));
                return before ? t : behind(s, a);
            }
        }
        return behind(s, a);
    }

    /** "Jan Wolski (Polish President)", "Jan Wolski, the foreign minister of Poland". */
    private Optional<Title> behind(Sentence s, ActorMention a) {
        if (a.last() + 3 >= s.size()) {
            return Optional.empty();
        }
        String mark = s.token(a.last() + 1).text();
        return mark.matches("\\(|-LRB-") ? parenthesis(s, a.last() + 2) : mark.equals(",") ? apposition(s, a.last() + 2) : Optional.empty();
    }

    /** "Poland's foreign minister, Jan Wolski,": a comma and nothing else between the title and the name. */
    private static boolean apposed(Sentence s, int title, ActorMention a) {
        boolean whole = a.last() + 1 >= s.size() || !s.token(a.last() + 1).isNoun();
        for (int k = title + 1; k < a.first() - 1; k++) {
            if (!(k == title + 1 ? s.token(k).lower().matches("of|to") : s.token(k).isNoun() || s.token(k).pos().matches("DT|JJ"))) {
                return false;
            }
        }
        return a.first() >= 2 && title <= a.first() - 2 && s.token(a.first() - 1).text().equals(",") && whole && nominal(s, title);
    }

    /** A title with "the" or an owner before it names one person. */
    private static boolean nominal(Sentence s, int title) {
        for (int k = title; k >= Math.max(0, title - 5); k--) {
            if (s.token(k).lower().matches("the|'s|\u2019s|its|his|her|their")) {
                return true;
            }
            if (!s.token(k).pos().matches("NNPS?|NN|JJ|POS")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Title> apposition(Sentence s, int from) {
        for (int i = from; i < Math.min(from + 7, s.size()); i++) {
            Optional<Title> t = at(s, i, from);
            boolean longer = i + 1 < s.size() && at(s, i + 1, from).isPresent();
            if (t.isPresent() && !longer) {
                return nominal(s, i) || former(s, from) || t.get().first() == from && i + 1 < s.size() && s.token(i + 1).lower().matches("of|to") ? t : Optional.empty();
            }
            if (!s.token(i).pos().matches("NNPS?|NN|JJ|POS|DT|PRP\\$|RB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean former(Sentence s, int i) {
        return s.token(i).lower().matches("former|ex|onetime|one-time|ex-.*");
    }

    /** The state to which an envoy is sent, behind the title; empty if none is named. */
    private static String host(Sentence s, Title t, Cast cast) {
        return cast.actors().stream().filter(x -> x.sentence() == s.index() && x.first() >= t.last() + 2 && x.first() <= t.last() + 3)
                .filter(x -> s.token(t.last() + 1).lower().equals("to") && !x.actors().get(0).code().isEmpty())
                .map(x -> x.actors().get(0).code()).findFirst().orElse("");
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
        for (int n = 2; n <= 5 && i - n + 1 >= 0; n++) {
            words = s.token(i - n + 1).lower() + " " + words;
            length = keys.containsKey(words) ? n : length;
        }
        if (length == 0) {
            return Optional.empty();
        }
        int start = i - length + 1;
        if (start > 0 && s.token(start - 1).lower().matches("deputy|vice|acting|interim|assistant|shadow|incoming|designate|junior|under|honorary")) {
            return Optional.empty();
        }
        String body = body(s, start, i);
        boolean former = false;
        for (int k = Math.max(0, start - 3); k < start; k++) {
            former |= s.token(k).lower().matches("former|ex|then|late|ex-.*|one-time|onetime");
        }
        former |= one.startsWith("ex-");
        return Optional.of(new Title(keys.get(title(s, start, i)), body, former, start, i, Span.covering(s.token(start).span(), s.token(i).span())));
    }

    /** "president of the Bulgarian parliament", "the council's secretary-general": what is no office of a state; empty if none is named. */
    private static String body(Sentence s, int start, int end) {
        if (end + 2 < s.size() && s.token(end + 1).lower().equals("of")) {
            int k = end + 2;
            while (k < s.size() - 1 && s.token(k).pos().matches("DT|JJ|NNPS?")
                    || k < s.size() - 1 && s.token(k).pos().equals("NN") && s.token(k + 1).pos().equals("NN")) {
                k++;
            }
            return s.token(k).pos().matches("NNS?") ? s.token(k).lemma().toLowerCase(Locale.ROOT) : "";
        }
        boolean owned = start >= 2 && s.token(start - 1).pos().equals("POS") && s.token(start - 2).pos().matches("NNS?");
        return owned ? s.token(start - 2).lemma().toLowerCase(Locale.ROOT) : "";
    }

    private static String title(Sentence s, int start, int end) {
        return s.tokens().subList(start, end + 1).stream().map(Token::lower).collect(Collectors.joining(" "));
    }
}
