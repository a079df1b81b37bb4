package org.readout.reading.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.Span;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.ActorMention.Form;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** A cast made of the words a test names, or of a few rough rules where the real one is not at hand. */
final class StandInCast {

    private static final Set<String> PEOPLE = Set.of("official", "officials", "president", "leader", "leaders", "diplomats", "diplomat",
            "government", "minister", "ministers", "army", "military", "lawmaker", "lawmakers", "forces", "authorities", "insiders", "analysts");
    private static final Set<String> NO_ACTORS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "new", "start");

    private StandInCast() {}

    /** Every token whose text is a key names that key's actor; a key in lower case that is a pronoun is one by pronoun. */
    static Cast naming(List<Sentence> sentences, Map<String, Actor> actors) {
        List<ActorMention> mentions = new ArrayList<>();
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                Actor actor = actors.get(t.text());
                if (actor != null) {
                    Form form = t.isPronoun() ? Form.PRONOUN : t.pos().startsWith("JJ") ? Form.ADJECTIVE : Form.NAME;
                    mentions.add(mention(s, t.index(), t.index(), actor, form));
                }
            }
        }
        return new Cast(mentions, List.of());
    }

    /** Runs of proper nouns, adjectives of nationality and, for pronouns, the last fitting name. */
    static Cast rough(List<Sentence> sentences) {
        Map<String, String> full = new LinkedHashMap<>();
        Map<String, String> country = countries();
        List<ActorMention> mentions = new ArrayList<>();
        Actor person = null;
        Actor body = null;
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                Token t = s.token(i);
                String state = country.get(t.lower());
                if (t.isPronoun()) {
                    boolean its = t.lower().startsWith("it");
                    Actor actor = its ? body : person;
                    if (actor != null && Set.of("he", "she", "his", "her", "its", "it", "him").contains(t.lower())) {
                        mentions.add(mention(s, i, i, actor, Form.PRONOUN));
                    }
                } else if (state == null && adjective(t, country) != null || state != null && t.pos().startsWith("JJ")) {
                    Actor actor = Actor.named(state == null ? adjective(t, country) : state, Actor.Kind.STATE);
                    boolean people = i + 1 < s.size() && PEOPLE.contains(s.token(i + 1).lower());
                    mentions.add(people ? mention(s, i, i + 1, actor, Form.DESCRIPTION) : mention(s, i, i, actor, Form.ADJECTIVE));
                    i = people ? i + 1 : i;
                } else if (t.isProperNoun() && !NO_ACTORS.contains(t.lower()) && Character.isUpperCase(t.text().charAt(0))) {
                    int last = i;
                    while (last + 1 < s.size() && s.token(last + 1).isProperNoun() && s.label(last).equals("compound")) {
                        last++;
                    }
                    String name = s.span().length() > 0 ? words(s, i, last) : "";
                    String key = s.token(last).text();
                    boolean human = s.token(last).entity().equals("PERSON");
                    if (human && last > i) {
                        full.putIfAbsent(key, name);
                    }
                    String known = country.getOrDefault(name.toLowerCase(Locale.ROOT), last == i ? full.getOrDefault(key, name) : name);
                    boolean isState = country.containsKey(name.toLowerCase(Locale.ROOT));
                    Actor actor = Actor.named(known, isState ? Actor.Kind.STATE : human ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION);
                    if (human || full.containsKey(key)) {
                        person = actor;
                    } else {
                        body = actor;
                    }
                    mentions.add(mention(s, i, last, actor, Form.NAME));
                    i = last;
                }
            }
        }
        return new Cast(mentions, List.of());
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            names.put(name.toLowerCase(Locale.ROOT), name);
        }
        for (String us : List.of("u.s.", "us", "u.s", "america", "american")) {
            names.put(us, "United States");
        }
        return names;
    }

    private static String adjective(Token t, Map<String, String> countries) {
        if (!t.pos().startsWith("JJ") && !t.pos().startsWith("NNP") || t.text().length() < 5 || !Character.isUpperCase(t.text().charAt(0))) {
            return null;
        }
        String word = t.lower();
        if (!word.matches(".*(an|ian|ish|ese|i|ch)")) {
            return null;
        }
        return countries.entrySet().stream().filter(e -> e.getKey().startsWith(word.substring(0, 4))).map(Map.Entry::getValue)
                .findFirst().orElse(null);
    }

    private static ActorMention mention(Sentence s, int first, int last, Actor actor, Form form) {
        int head = last;
        for (int i = first; i <= last; i++) {
            if (s.head(i) < first || s.head(i) > last) {
                head = i;
            }
        }
        Span span = Span.covering(s.token(first).span(), s.token(last).span());
        return new ActorMention(s.index(), first, last, head, span, List.of(actor), form);
    }

    private static String words(Sentence s, int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            out.append(i == first ? "" : " ").append(s.token(i).text());
        }
        return out.toString();
    }
}
