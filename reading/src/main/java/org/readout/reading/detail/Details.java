package org.readout.reading.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Detail;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Evidence;
import org.readout.model.Place;
import org.readout.model.Quantity;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.actor.PlaceMention;
import org.readout.reading.amount.Amounts;
import org.readout.reading.date.TimeExpression;
import org.readout.reading.factuality.Factuality;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Finds the details of a parsed document. Stateless and thread-safe. */
public final class Details {

    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "on", "aboard", "off");

    private static final Set<String> NEGATIVE = Set.of("not", "n't", "no", "never", "without", "nobody", "none", "cancelled", "canceled", "called",
            "denied", "denies", "off", "invented", "rejected", "false", "untrue");

    /** Codes of states by their names of one word. */
    private static final Map<String, String> STATES = Stream.of(Locale.getISOCountries()).map(c -> new Locale.Builder().setRegion(c).build())
            .collect(Collectors.toUnmodifiableMap(l -> l.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), Locale::getISO3Country, (a, b) -> a));

    private final Deeds deeds = new Deeds();
    private final Amounts amounts = new Amounts();
    private final Factuality factuality;

    public Details(Factuality factuality) {
        this.factuality = factuality;
    }

    /** What hangs on one verb or noun. */
    private static final class Found {
        private @Nullable When when;
        private @Nullable Place place;
        private final List<Quantity> quantities = new ArrayList<>();
    }

    /** The details of a document, in text order. */
    public List<Detail> find(Document document, List<Sentence> sentences, Cast cast, List<TimeExpression> times) {
        Map<Integer, List<TimeExpression>> timesOf = new HashMap<>();
        times.forEach(t -> timesOf.computeIfAbsent(t.sentence(), k -> new ArrayList<>()).add(t));
        Map<Integer, List<PlaceMention>> placesOf = new HashMap<>();
        cast.places().forEach(p -> placesOf.computeIfAbsent(p.sentence(), k -> new ArrayList<>()).add(p));
        Map<Integer, List<ActorMention>> actorsOf = new HashMap<>();
        cast.actors().forEach(a -> actorsOf.computeIfAbsent(a.sentence(), k -> new ArrayList<>()).add(a));
        List<Detail> details = new ArrayList<>();
        Set<String> before = Set.of();
        for (Sentence s : sentences) {
            List<TimeExpression> here = timesOf.getOrDefault(s.index(), List.of());
            List<ActorMention> actors = actorsOf.getOrDefault(s.index(), List.of());
            details.addAll(in(document, s, here, placesOf.getOrDefault(s.index(), List.of()), actors));
            if (s.tokens().stream().anyMatch(t -> t.lower().matches("first|only|sole|since|ever|never"))) {
                for (int i = 0; i < s.size(); i++) {
                    Detail bound = bound(document, s, i, here, actors, before);
                    if (bound != null) {
                        details.add(bound);
                    }
                }
            }
            before = words(s, s.root(), here, actors);
        }
        return details;
    }

    private List<Detail> in(Document document, Sentence s, List<TimeExpression> times, List<PlaceMention> places, List<ActorMention> actors) {
        Map<Integer, Found> heads = new TreeMap<>();
        for (TimeExpression t : times) {
            Edtf date = t.kind() == TimeExpression.Kind.DATE && t.relation().equals("on") ? t.value() : null;
            int token = first(s, t.span());
            int head = date == null || token < 0 ? -1 : head(s, token, true);
            if (date != null && head >= 0) {
                Found found = heads.computeIfAbsent(head, k -> new Found());
                found.when = found.when == null ? new When(date, t.basis()) : found.when;
            }
        }
        for (PlaceMention p : places) {
            int head = head(s, p.head(), false);
            if (head >= 0 && AT.contains(preposition(s, p.head()))) {
                Found found = heads.computeIfAbsent(head, k -> new Found());
                found.place = found.place == null ? p.place() : found.place;
            }
        }
        for (Amounts.Amount a : amounts.of(document, s, times)) {
            int participle = a.noun() < 0 ? -1 : s.children(a.noun(), "acl", "acl:relcl").stream().filter(c -> s.token(c).isVerb()).findFirst().orElse(-1);
            int head = a.fate() && s.token(a.token()).isVerb() ? a.token() : participle >= 0 ? participle : head(s, a.token(), false);
            if (head >= 0) {
                heads.computeIfAbsent(head, k -> new Found()).quantities.add(named(s, a));
            }
        }
        if (s.tokens().stream().anyMatch(t -> NEGATIVE.contains(t.lower()))) {
            s.tokens().stream().filter(t -> t.isVerb() && !s.label(t.index()).matches("aux|aux:pass|cop|amod") || deeds.names(t))
                    .forEach(t -> heads.computeIfAbsent(t.index(), k -> new Found()));
        }
        s.tokens().stream().filter(t -> t.isVerb() && deeds.of(s, t.index()).contains("lead"))
                .forEach(t -> heads.computeIfAbsent(t.index(), k -> new Found()));
        List<Detail> details = new ArrayList<>();
        heads.forEach((head, found) -> {
            Detail detail = detail(document, s, head, found, times, actors);
            if (detail != null) {
                details.add(detail);
            }
        });
        return details;
    }

    /** People are named by what they are ("prisoners") if the text says it, else by what befell them. */
    private static Quantity named(Sentence s, Amounts.Amount a) {
        Quantity q = a.quantity();
        boolean plain = a.noun() < 0 || s.token(a.noun()).lemma().toLowerCase(Locale.ROOT).matches("people|person|life|man|woman|other|death|arrest|fatality|injury");
        return q.kind() != Quantity.Kind.PEOPLE || plain ? q
                : new Quantity(Quantity.Kind.AMOUNT, q.low(), q.high(), s.token(a.noun()).lower(), q.approximate(), q.span(), q.evidence());
    }

    private @Nullable Detail detail(Document document, Sentence s, int head, Found found, List<TimeExpression> times, List<ActorMention> actors) {
        Status status = factuality.judge(s, head).status();
        SortedSet<String> off = deeds.cancelled(s, head);
        SortedSet<String> done = off.isEmpty() ? deeds.of(s, head) : off;
        SortedSet<String> words = words(s, head, times, actors);
        boolean against = !off.isEmpty() && status != Status.DENIED && found.when != null && found.when.date().isDay() || status == Status.DENIED || status == Status.CANCELLED && found.when != null && found.when.date().isDay();
        boolean told = status == null || status == Status.OCCURRED || status == Status.ONGOING;
        boolean bare = found.when == null && found.place == null && found.quantities.isEmpty();
        boolean led = done.contains("lead") && words.stream().anyMatch(w -> w.startsWith("@"));
        if (!off.isEmpty() && !against || done.isEmpty() || words.isEmpty() || !told && !against || bare && !against && !led) {
            return null;
        }
        return new Detail(Evidence.of(document, s.span()), s.token(head).span(), done, words, found.when, found.place, found.quantities, against, null);
    }

    /** "the first visit since 1998", "had not met since the war of 1947", "the only agreement": with the time in which it holds. */
    private @Nullable Detail bound(Document document, Sentence s, int head, List<TimeExpression> times, List<ActorMention> actors, Set<String> before) {
        Token t = s.token(head);
        boolean noun = deeds.names(t);
        boolean verb = t.isVerb() && !s.label(head).matches("aux|aux:pass|cop|amod");
        if (!noun && !verb) {
            return null;
        }
        int since = since(s, head);
        boolean negated = verb && factuality.judge(s, head).status() == Status.DENIED;
        boolean first = noun && modified(s, head, "first") || verb && since >= 0 && firstTime(s, head);
        boolean only = noun && (modified(s, head, "only") || modified(s, head, "sole")) && !t.pos().endsWith("S");
        Edtf from = since < 0 ? null : times.stream().filter(x -> x.value() != null && x.value().latest() != null && x.span().start() > s.token(since).span().start())
                .map(TimeExpression::value).findFirst().orElse(null);
        boolean placed = noun && s.children(head, "nmod").stream().anyMatch(c -> s.preposition(c).equals("in"));
        boolean ever = negated && s.subtree(head).stream().anyMatch(i -> s.token(i).lower().matches("ever|never"));
        boolean open = (first || only) && since < 0 && !placed && noun && s.children(head, "nmod").size() > 0 || ever && since < 0;
        SortedSet<String> done = deeds.of(s, head);
        if (!(first || only || negated) || from == null && !open || done.isEmpty()) {
            return null;
        }
        SortedSet<String> words = words(s, head, times, actors);
        if (words.stream().filter(w -> w.startsWith("=")).count() < 2) {
            words.addAll(before);
        }
        When window = from == null ? null : new When(Edtf.parse(from.text().replaceAll("/.*", "") + "/.."), "since");
        return words.isEmpty() ? null : new Detail(Evidence.of(document, s.span()), t.span(), done, words, window, null, List.of(), false,
                first ? Claim.Kind.FIRST : only ? Claim.Kind.ONLY : Claim.Kind.NEVER);
    }

    private static boolean modified(Sentence s, int noun, String word) {
        return s.children(noun, "amod", "advmod", "nummod").stream().anyMatch(c -> s.token(c).lower().equals(word));
    }

    private static boolean firstTime(Sentence s, int verb) {
        return s.subtree(verb).stream().anyMatch(i -> s.token(i).lower().equals("first") && i + 1 < s.size() && s.token(i + 1).lower().equals("time"));
    }

    /** The "since" below or beside the head, behind it; -1 if none. */
    private static int since(Sentence s, int head) {
        int top = s.token(head).isVerb() || s.head(head) < 0 ? head : s.head(head);
        return s.subtree(top).stream().filter(i -> i > head && s.token(i).lower().equals("since")).findFirst().orElse(-1);
    }

    /** Stems of the names and nouns below the head, without its clauses of time and other statements; states by their code. */
    private static SortedSet<String> words(Sentence s, int head, List<TimeExpression> times, List<ActorMention> actors) {
        SortedSet<String> words = new TreeSet<>();
        for (int i : clause(s, head)) {
            Token t = s.token(i);
            boolean time = times.stream().anyMatch(x -> x.span().overlaps(t.span()));
            ActorMention actor = actors.stream().filter(a -> a.first() <= i && i <= a.last()).findFirst().orElse(null);
            if (actor != null) {
                actor.actors().stream().filter(a -> !a.code().isEmpty()).forEach(a -> words.add("=" + a.code()));
            }
            boolean state = !named(actor) && actor != null && actor.actors().stream().anyMatch(a -> !a.code().isEmpty())
                    && (t.isProperNoun() || t.pos().startsWith("JJ"));
            String code = actor == null && t.isProperNoun() ? STATES.getOrDefault(t.lower(), "") : "";
            if (!code.isEmpty()) {
                words.add("=" + code);
            } else if (!time && !state && t.isNoun()) {
                words.add(t.isProperNoun() ? (named(actor) ? "@" : "+") + t.lower() : Deeds.stem(t.lemma().toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    /** True for a person by name. */
    private static boolean named(@Nullable ActorMention actor) {
        return actor != null && actor.form() == ActorMention.Form.NAME && actor.actors().get(0).kind() == Actor.Kind.PERSON;
    }

    /** The tokens of the clause of {@code head}; a noun brings those of the clause it stands in. */
    private static List<Integer> clause(Sentence s, int head) {
        int top = head;
        if (s.token(head).isVerb() && s.label(head).startsWith("acl") && s.head(head) >= 0) {
            top = s.head(head);
            List<Integer> tokens = new ArrayList<>();
            collect(s, top, tokens);
            return tokens;
        }
        for (int steps = 0; !s.token(top).isVerb() && s.head(top) >= 0 && steps < 6; steps++) {
            top = s.head(top);
        }
        if (s.token(head).pos().equals("VBG") && s.label(head).matches("advcl|xcomp") && s.child(head, "nsubj", "nsubj:pass") < 0 && s.head(head) >= 0) {
            top = s.head(head);
        }
        List<Integer> tokens = new ArrayList<>();
        collect(s, top, tokens);
        if (!tokens.contains(head)) {
            collect(s, head, tokens);
        }
        return tokens;
    }

    private static void collect(Sentence s, int node, List<Integer> into) {
        into.add(node);
        for (int c : s.children(node)) {
            boolean apart = s.token(c).isVerb() && s.label(c).matches("ccomp|advcl|parataxis|conj");
            if (!apart) {
                collect(s, c, into);
            }
        }
    }

    private static int first(Sentence s, Span span) {
        for (int i = 0; i < s.size(); i++) {
            boolean inside = span.overlaps(s.token(i).span());
            if (inside && (s.head(i) < 0 || !span.overlaps(s.token(s.head(i)).span()))) {
                return i;
            }
        }
        return -1;
    }

    /** What a circumstance hangs on: the first verb above it; for a date also the noun that it stands behind. */
    private int head(Sentence s, int token, boolean date) {
        int node = token;
        for (int steps = 0; steps < 8; steps++) {
            int up = s.head(node);
            if (up < 0) {
                return s.token(node).isVerb() || deeds.names(s.token(node)) ? node : -1;
            }
            if (s.token(up).isVerb() && !s.label(up).matches("amod|compound|aux|cop")) {
                return up;
            }
            if (s.label(node).startsWith("nmod") && up < node && deeds.names(s.token(up)) && (date || !deeds.paper(s.token(up)) && AT.contains(s.preposition(node)))) {
                return up;
            }
            node = up;
        }
        return -1;
    }

    /** The preposition of a place, or of what holds it ("in the town hall of Bergen"). */
    private static String preposition(Sentence s, int head) {
        String own = s.preposition(head);
        int up = s.head(head);
        return own.equals("of") && up >= 0 && s.token(up).isNoun() ? s.preposition(up) : own;
    }
}
