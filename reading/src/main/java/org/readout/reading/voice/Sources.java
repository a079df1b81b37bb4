package org.readout.reading.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Attribution;
import org.readout.model.Span;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.parse.Clauses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Who a source is and how it is called. Bound to one document's cast; thread-safe. */
final class Sources {

    /** The name of a source that the text does not give. */
    static final String UNNAMED = "unnamed";

    private static final int LONGEST_SOURCE = 80;
    private static final int LONGEST = 200;

    private final Cast cast;

    Sources(Cast cast) {
        this.cast = cast;
    }

    /** The source at token {@code source}, with {@code cue}. */
    Attribution at(Sentence s, int source, int cue) {
        return at(s, source, cue, s.token(cue).text());
    }

    Attribution at(Sentence s, int source, int cue, String words) {
        return new Attribution(name(s, source), words, covering(s, source, cue), actor(s, source));
    }

    static Attribution unnamed(String cue, Span span) {
        return new Attribution(UNNAMED, cue, span, "");
    }

    /** The subject of a verb that reports; unnamed for a passive without an agent, empty if there is none. */
    Optional<Attribution> subject(Sentence s, int verb) {
        List<Integer> subjects = new ArrayList<>(Clauses.subjects(s, verb));
        Token cue = s.token(verb);
        subjects.removeIf(i -> s.dominates(verb, i) && s.token(i).lower().matches("it|there|what"));
        if (subjects.isEmpty()) {
            return Clauses.passive(s, verb) ? Optional.of(unnamed(cue.text(), cue.span())) : Optional.empty();
        }
        return Optional.of(at(s, subjects.get(0), verb));
    }

    /** The owner of what noun {@code noun} reports; without one the report itself is the source. */
    Attribution owner(Sentence s, int noun) {
        int owner = s.child(noun, "nmod:poss");
        if (owner < 0) {
            owner = s.children(noun, "nmod").stream().filter(n -> s.preposition(n).matches("by|from")).findFirst().orElse(-1);
        }
        owner = owner < 0 ? Speakers.origin(s, noun) : owner;
        Token cue = s.token(noun);
        return owner < 0 ? new Attribution(cue.lower(), cue.text(), cue.span(), "") : at(s, owner, noun);
    }

    /** The words that name the source headed by {@code source}, without those that belong to {@code finding}'s cue or content. */
    static Span span(Finding finding) {
        Sentence s = finding.sentence();
        int head = finding.source();
        Set<Integer> own = new HashSet<>(s.subtree(head));
        int from = head;
        int to = head;
        while (own.contains(from - 1) && free(finding, from - 1)) {
            from--;
        }
        while (own.contains(to + 1) && free(finding, to + 1)) {
            to++;
        }
        while (to > head && s.token(to).text().matches("[,;:-]|--|'s")) {
            to--;
        }
        while (from < head && s.token(from).text().matches("[,;:-]|--") || from < head && s.label(from).equals("case") && s.head(from) == head) {
            from++;
        }
        return Span.covering(s.token(from).span(), s.token(to).span());
    }

    private static boolean free(Finding f, int i) {
        return (i < f.first() || i > f.last()) && !f.content().contains(i);
    }

    private static String words(Sentence s, int token) {
        StringBuilder words = new StringBuilder();
        for (int i : s.subtree(token)) {
            Token t = s.token(i);
            boolean inside = s.label(i).matches("det|amod|compound|nmod:poss|case|nummod|flat|advmod") && i <= token || i == token
                    || s.preposition(token).isEmpty() && t.span().start() < s.token(token).span().start() && !t.pos().matches("[,.:]");
            if (inside && !(s.label(i).equals("case") && s.head(i) == token) && !(s.label(i).equals("fixed")) && words.length() < LONGEST_SOURCE) {
                words.append(words.isEmpty() || t.pos().equals("POS") ? "" : " ").append(t.text());
            }
        }
        String name = words.toString().replaceAll("^(?i)(the|a|an|some|that) ", "").strip();
        return name.isEmpty() ? s.token(token).text() : name;
    }

    private String name(Sentence s, int token) {
        Optional<ActorMention> mention = cast.actorAt(s.index(), token);
        if (mention.isPresent() && mention.get().actors().size() == 1 && mention.get().form() != ActorMention.Form.ADJECTIVE) {
            return mention.get().actors().get(0).name();
        }
        if (mention.isPresent() && mention.get().form() == ActorMention.Form.PRONOUN) {
            return mention.get().actors().stream().map(a -> a.name()).collect(Collectors.joining(" and "));
        }
        return words(s, token);
    }

    private String actor(Sentence s, int token) {
        return cast.actorAt(s.index(), token).filter(a -> a.actors().size() == 1).map(a -> a.actors().get(0).id()).orElse("");
    }

    private static Span covering(Sentence s, int a, int b) {
        Span second = s.token(b).span();
        Span both = Span.covering(clip(s, a), second);
        return both.length() <= LONGEST ? both : second;
    }

    private static Span clip(Sentence s, int token) {
        Span all = s.subtreeSpan(token);
        return all.length() <= LONGEST_SOURCE ? all : s.token(token).span();
    }
}
