package org.readout.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;
import org.readout.reading.voice.Voices;

/** "First since", "just two", "as many as seven", "far more frequent", "never met": claims about how often or since when. */
final class Counted {

    private static final Map<String, Mode> FORMS = forms();
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
            Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12));
    private static final Set<String> OFTEN = Set.of("frequent", "numerous", "common", "often", "regular", "extensive");

    private final Document document;
    private final List<TimeExpression> times;
    private final Voices voices;
    private final List<Mention> mentions;

    Counted(Document document, List<TimeExpression> times, Voices voices, List<Mention> mentions) {
        this.document = document;
        this.times = times;
        this.voices = voices;
        this.mentions = mentions;
    }

    private static Map<String, Mode> forms() {
        Map<String, Mode> m = new LinkedHashMap<>();
        m.put("meeting", Mode.MEETING);
        m.put("encounter", Mode.MEETING);
        m.put("summit", Mode.SUMMIT);
        m.put("talk", Mode.TALKS);
        m.put("negotiation", Mode.TALKS);
        m.put("call", Mode.PHONE);
        m.put("conversation", null);
        m.put("contact", null);
        m.put("visit", Mode.VISIT);
        m.put("trip", Mode.VISIT);
        return m;
    }

    List<Claim> find(Sentence s) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            String lemma = lemma(s.token(i));
            if (s.token(i).isNoun() && FORMS.containsKey(lemma)) {
                noun(s, i, lemma).ifPresent(found::add);
            }
        }
        for (Token t : s.tokens()) {
            if (t.lower().equals("times")) {
                repeated(s, t.index()).ifPresent(found::add);
            }
        }
        never(s).ifPresent(found::add);
        return found;
    }

    private Optional<Claim> noun(Sentence s, int i, String lemma) {
        int first = modifier(s, i, "first");
        if (first >= 0 && window(s, i) != null) {
            return Optional.of(claim(s, i, Claim.Kind.FIRST, lemma, window(s, i), 0, qualifiers(s, i)));
        }
        for (int n : s.children(i, "nummod")) {
            int count = number(s.token(n).lower());
            String lead = lead(s, n);
            if (count > 0 && lead.matches(".*\\b(just|only|exactly|a total of)$")) {
                return Optional.of(claim(s, i, Claim.Kind.ONLY, lemma, period(s, i), count, qualifiers(s, i)));
            }
            if (count > 0 && lead.matches(".*\\b(as many as|at least|more than|up to|no fewer than|no less than)$")) {
                return Optional.of(claim(s, i, Claim.Kind.AT_LEAST, lemma, period(s, i), count, qualifiers(s, i)));
            }
        }
        int only = modifier(s, i, "only");
        if (only >= 0 && !s.token(i).pos().endsWith("S") && s.children(i, "det").stream().anyMatch(d -> s.token(d).lower().equals("the"))) {
            return Optional.of(claim(s, i, Claim.Kind.ONLY, lemma, period(s, i), 1, qualifiers(s, i)));
        }
        int head = s.head(i);
        if (head >= 0 && s.label(i).equals("nsubj") && OFTEN.contains(s.token(head).lower())
                && s.children(head, "advmod").stream().anyMatch(a -> s.token(a).lower().equals("more"))) {
            return Optional.of(claim(s, i, Claim.Kind.AT_LEAST, lemma, null, 0, ""));
        }
        return Optional.empty();
    }

    /** "met only four times", "spoke by telephone as many as four times". */
    private Optional<Claim> repeated(Sentence s, int times) {
        int verb = s.head(times);
        for (int steps = 0; verb >= 0 && !s.token(verb).isVerb() && steps < 6; steps++) {
            verb = s.head(verb);
        }
        int carrier = verb;
        int count = s.children(times, "nummod").stream().mapToInt(n -> number(s.token(n).lower())).max().orElse(0);
        Optional<Mention> told = verb < 0 ? Optional.empty()
                : mentions.stream().filter(m -> m.type() == EventType.CONSULT && m.trigger().overlaps(s.token(carrier).span())).findFirst();
        String lead = lead(s, times);
        boolean only = lead.matches(".*\\b(just|only|exactly)\\b.*");
        boolean least = lead.matches(".*\\b(as many as|at least|more than|up to|no fewer than|no less than)\\b.*");
        if (count < 1 || told.isEmpty() || !only && !least) {
            return Optional.empty();
        }
        Mention m = told.get();
        return Optional.of(new Claim(id(m.trigger()), only ? Claim.Kind.ONLY : Claim.Kind.AT_LEAST, Evidence.of(document, s.span()),
                m.type(), m.mode(),
                actors(m.participants()), period(s, verb), count, "", m.id(), m.attribution()));
    }

    /** A denied contact without a date, or with "since": none took place in that time. */
    private Optional<Claim> never(Sentence s) {
        for (Mention m : mentions) {
            boolean here = s.span().contains(m.trigger());
            boolean never = m.status() == Status.DENIED && s.tokens().stream().anyMatch(t -> t.lower().equals("never"))
                    && m.cues().stream().anyMatch(c -> c.kind().equals("negation") && c.span().of(document.text()).equalsIgnoreCase("never"));
            boolean none = m.status() == Status.DENIED && m.reference() == Mention.Reference.ANAPHORIC
                    && m.cues().stream().anyMatch(c -> c.kind().equals("negation") && c.span().of(document.text()).equalsIgnoreCase("no"));
            if (here && (never || none) && m.type() == EventType.CONSULT && m.participants().size() >= 2) {
                return Optional.of(new Claim(id(m.trigger()), Claim.Kind.NEVER, Evidence.of(document, s.span()), m.type(), m.mode(),
                        actors(m.participants()), m.when() == null ? since(s, m) : m.when(), 0, "", m.id(), m.attribution()));
            }
        }
        return Optional.empty();
    }

    private @Nullable When since(Sentence s, Mention m) {
        return s.tokens().stream().filter(t -> t.span().overlaps(m.trigger())).findFirst().map(t -> window(s, t.index())).orElse(null);
    }

    private Claim claim(Sentence s, int noun, Claim.Kind kind, String lemma, @Nullable When window, int count, String value) {
        Span trigger = s.token(noun).span();
        List<Mention> contacts = mentions.stream().filter(m -> m.type() == EventType.CONSULT && s.span().contains(m.trigger())).toList();
        Optional<Mention> own = contacts.stream().filter(m -> m.trigger().overlaps(trigger)).findFirst()
                .or(() -> contacts.size() == 1 && kind == Claim.Kind.FIRST ? Optional.of(contacts.get(0)) : Optional.empty());
        List<Actor> actors = own.map(m -> actors(m.participants())).orElse(List.of());
        if (actors.size() < 2) {
            List<Mention> told = mentions.stream().filter(m -> m.type() == EventType.CONSULT && m.participants().size() >= 2).toList();
            Optional<Mention> here = told.stream().filter(m -> s.span().contains(m.trigger()) && m.lemma().equals(lemma)).findFirst();
            Optional<Mention> before = told.stream().filter(m -> m.trigger().start() <= trigger.start()).reduce((a, b) -> b);
            actors = here.or(() -> before).map(m -> actors(m.participants())).orElse(actors);
        }
        boolean phone = s.children(noun, "compound", "amod").stream().anyMatch(c -> s.token(c).lower().matches("phone|telephone"));
        @Nullable Mode mode = phone ? Mode.PHONE : FORMS.get(lemma);
        return new Claim(id(trigger), kind, Evidence.of(document, s.span()), EventType.CONSULT, mode, actors, window, count, value,
                own.map(Mention::id).orElse(null), voices.above(s, noun));
    }

    private String id(Span trigger) {
        return "c-" + document.id().substring(2) + "-" + trigger.start();
    }

    private static List<Actor> actors(List<Participant> participants) {
        return participants.stream().map(Participant::actor).distinct().toList();
    }

    private Optional<Integer> since(Sentence s, int noun) {
        for (int node : s.subtree(noun)) {
            boolean marker = s.token(node).lower().equals("since") && node > noun;
            if (marker) {
                return Optional.of(node);
            }
        }
        int head = s.head(noun);
        return head < 0 ? Optional.empty() : s.subtree(head).stream().filter(n -> n > noun && s.token(n).lower().equals("since")).findFirst();
    }

    /** From the date after "since" on; a since-phrase without a date gives no window. */
    private @Nullable When window(Sentence s, int noun) {
        int since = since(s, noun).orElse(-1);
        return times.stream()
                .filter(t -> t.sentence() == s.index() && t.kind() == TimeExpression.Kind.DATE && t.value() != null && t.value().earliest() != null
                        && since >= 0 && t.span().start() > s.token(since).span().start())
                .findFirst()
                .map(t -> new When(Edtf.parse(t.value().text().replaceAll("/.*", "") + "/.."), "since: " + t.basis())).orElse(null);
    }

    /** The year or month in which a count holds. */
    private @Nullable When period(Sentence s, int noun) {
        return times.stream()
                .filter(t -> t.sentence() == s.index() && t.kind() == TimeExpression.Kind.DATE && t.value() != null && !t.value().isDay()
                        && t.span().start() > s.token(noun).span().start())
                .findFirst().map(t -> new When(
                        t.relation().matches("since|after") ? Edtf.parse(t.value().text().replaceAll("/.*", "") + "/..") : t.value(), t.basis()))
                .orElse(null);
    }

    private static int modifier(Sentence s, int noun, String word) {
        return s.children(noun, "amod", "advmod", "nummod").stream().filter(c -> s.token(c).lower().equals(word)).findFirst().orElse(-1);
    }

    private static String qualifiers(Sentence s, int noun) {
        List<String> words = new ArrayList<>();
        for (int c : s.children(noun, "amod", "compound")) {
            String word = s.token(c).lower();
            if (!word.matches("first|only|just|phone|telephone") && c < noun) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String lead(Sentence s, int number) {
        StringBuilder words = new StringBuilder();
        for (int k = Math.max(0, number - 4); k < number; k++) {
            words.append(words.isEmpty() ? "" : " ").append(s.token(k).lower());
        }
        return words.toString();
    }

    private static int number(String word) {
        return word.matches("\\d{1,3}") ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
    }

    private static String lemma(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        return t.pos().equals("NNPS") && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
