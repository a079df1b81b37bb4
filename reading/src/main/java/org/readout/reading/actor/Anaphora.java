package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Resolves what points back: pronouns, relatives, "the two leaders". Gives no mention where it is not sure. */
final class Anaphora {

    private static final Set<String> SINGULAR = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> FIRST = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");

    private final List<Sentence> sentences;
    private final People people;
    private final Pairs pairs = new Pairs();
    private final List<ActorMention> found = new ArrayList<>();
    private final Map<Integer, List<ActorMention>> bySentence = new LinkedHashMap<>();
    private final Plurals plurals;

    Anaphora(List<Sentence> sentences, People people) {
        this.sentences = sentences;
        this.people = people;
        this.plurals = new Plurals(sentences, people, pairs, this::in);
    }

    /** The mentions of {@code drafts}, in text order, with those of pronouns among them. */
    List<ActorMention> resolve(List<Draft> drafts) {
        plurals.survey(drafts);
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int index = sentences.get(s).index();
            List<Draft> here = new ArrayList<>();
            while (next < drafts.size() && drafts.get(next).sentence() == index) {
                here.add(drafts.get(next++));
            }
            sentence(s, here);
        }
        found.sort(Comparator.comparingInt(ActorMention::sentence).thenComparing(ActorMention::span));
        return found;
    }

    private void sentence(int s, List<Draft> drafts) {
        Sentence sentence = sentences.get(s);
        if (isHeading(sentence)) {
            pairs.forgetPlain();
        }
        List<Draft> waiting = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Actor> actors = Actors.resolve(draft, people);
            if (!actors.isEmpty()) {
                add(s, draft.mention(actors));
            } else {
                waiting.add(draft);
            }
        }
        pairs.read(sentence, in(s));
        for (Token token : sentence.tokens()) {
            for (Draft draft : waiting) {
                List<Actor> pair = draft.first() == token.index() ? plurals.described(s, draft) : List.of();
                if (!pair.isEmpty()) {
                    ActorMention mention = draft.mention(pair);
                    add(s, mention);
                    pairs.read(sentence, List.of(mention));
                }
            }
            List<Actor> actors = covered(s, token) ? List.of() : antecedent(s, sentence, token);
            if (!actors.isEmpty()) {
                add(s, new ActorMention(sentence.index(), token.index(), token.index(), token.index(), token.span(), actors, ActorMention.Form.PRONOUN));
            }
        }
    }

    private void add(int s, ActorMention mention) {
        found.add(mention);
        bySentence.computeIfAbsent(s, i -> new ArrayList<>()).add(mention);
    }

    private List<ActorMention> in(int s) {
        return bySentence.getOrDefault(s, List.of());
    }

    private boolean covered(int s, Token token) {
        return in(s).stream().anyMatch(m -> m.first() <= token.index() && token.index() <= m.last());
    }

    private List<Actor> antecedent(int s, Sentence sentence, Token token) {
        String word = token.lower();
        String label = sentence.label(token.index());
        if (RELATIVE.contains(word) && token.pos().startsWith("W")) {
            return relative(s, sentence, token);
        }
        boolean both = word.equals("both") && (label.equals("nsubj") || label.equals("nsubj:pass"));
        if (PLURAL.contains(word) && token.isPronoun() || both) {
            return QuotedSide.quoted(sentence, token.index()) ? List.of() : plurals.antecedent(s, token, both, self(s, sentence, token.index()));
        }
        if (SINGULAR.contains(word) && token.isPronoun()) {
            return one(s, sentence, token, gender(word), true);
        }
        if (NEUTER.contains(word) && token.isPronoun()) {
            return one(s, sentence, token, "", false);
        }
        if (FIRST.contains(word) && token.isPronoun() && QuotedSide.quoted(sentence, token.index())) {
            return QuotedSide.of(sentence, in(s));
        }
        return List.of();
    }

    private static boolean suits(String relative, ActorMention m) {
        boolean person = m.actors().get(0).kind() == Actor.Kind.PERSON;
        return relative.startsWith("who") ? m.actors().get(0).kind() != Actor.Kind.STATE || relative.equals("whose") : relative.equals("that") || !person;
    }

    /** The antecedent by the parse; where the parse has no relative clause, what stands right before ("Russia, which"). */
    private List<Actor> relative(int s, Sentence sentence, Token token) {
        int at = token.index();
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            if (sentence.label(at).equals("acl:relcl")) {
                int antecedent = sentence.head(at);
                return in(s).stream().filter(m -> m.first() <= antecedent && antecedent <= m.last() && m.last() < token.index())
                        .filter(m -> m.form() != ActorMention.Form.ADJECTIVE && suits(token.lower(), m)).findFirst().map(ActorMention::actors).orElse(List.of());
            }
            at = sentence.head(at);
        }
        int before = token.index() - (token.index() > 1 && sentence.token(token.index() - 1).text().equals(",") ? 2 : 1);
        return token.lower().equals("that") ? List.of() : in(s).stream()
                .filter(m -> m.last() == before && m.form() != ActorMention.Form.ADJECTIVE && suits(token.lower(), m)).findFirst()
                .map(ActorMention::actors).orElse(List.of());
    }

    /** The subject that governs the pronoun's clause, else the one fitting actor named before it, else the subject of the sentence before. */
    private List<Actor> one(int s, Sentence sentence, Token token, String gender, boolean person) {
        int at = token.index();
        String self = self(s, sentence, at);
        Actor governing = governing(s, sentence, at, gender, person, self);
        if (governing != null && person && rivalled(s, sentence, at, gender, governing)) {
            return List.of();
        }
        if (governing != null) {
            return QuotedSide.quoted(sentence, at) ? List.of() : List.of(governing);
        }
        if (!person) {
            return List.of();
        }
        List<ActorMention> before = in(s).stream().filter(m -> m.last() < at && fits(m, gender) && !isSelf(m, self)).toList();
        if (!before.isEmpty()) {
            return QuotedSide.quoted(sentence, at) ? List.of() : single(before, sentence, at);
        }
        if (s == 0 || barrier(s) || QuotedSide.quoted(sentence, at)) {
            return List.of();
        }
        Sentence previous = sentences.get(s - 1);
        List<ActorMention> fitting = in(s - 1).stream().filter(m -> fits(m, gender) && !isSelf(m, self)).toList();
        List<Actor> topic = topic(previous, fitting);
        return !topic.isEmpty() ? topic : fitting.stream().map(m -> m.actors().get(0).id()).distinct().count() == 1 ? fitting.get(0).actors() : List.of();
    }

    /** "Trump told Putin that he": another fitting person stands beside the governing subject, as the object of the same verb. */
    private boolean rivalled(int s, Sentence sentence, int pronoun, String gender, Actor governing) {
        boolean object = sentence.token(pronoun).pos().equals("PRP") && !subjectLabel(sentence.label(pronoun));
        List<ActorMention> fitting = in(s).stream().filter(m -> m.last() < pronoun && fits(m, gender)).toList();
        ActorMention subject = fitting.stream().filter(m -> m.actors().get(0).equals(governing) && subject(sentence, m)).findFirst().orElse(null);
        return fitting.stream().filter(m -> !m.actors().get(0).id().equals(governing.id()))
                .anyMatch(m -> object || subject != null && sentence.head(m.head()) == sentence.head(subject.head()) && !subject(sentence, m));
    }

    /** "Bush praised him" is not himself: the id of the subject beside an object pronoun, empty if there is none. */
    private String self(int s, Sentence sentence, int pronoun) {
        if (!sentence.token(pronoun).pos().equals("PRP") || subjectLabel(sentence.label(pronoun)) || sentence.token(pronoun).lower().endsWith("self")) {
            return "";
        }
        for (int clause = clause(sentence, pronoun); clause >= 0; clause = clause(sentence, clause)) {
            int subject = sentence.child(clause, "nsubj", "nsubj:pass");
            if (subject >= 0) {
                return in(s).stream().filter(m -> m.first() <= subject && subject <= m.last()).findFirst().map(m -> m.actors().get(0).id()).orElse("");
            }
        }
        return "";
    }

    static boolean isSelf(ActorMention m, String self) {
        return m.actors().get(0).id().equals(self);
    }

    /** The subject of the main clause or its possessor ("Trump's rhetoric"), if it is among the fitting ones. */
    private static List<Actor> topic(Sentence sentence, List<ActorMention> fitting) {
        int subject = sentence.child(sentence.root(), "nsubj", "nsubj:pass");
        return fitting.stream().filter(m -> m.head() == subject || sentence.label(m.head()).equals("nmod:poss") && sentence.head(m.head()) == subject)
                .findFirst().map(ActorMention::actors).orElse(List.of());
    }

    private static List<Actor> single(List<ActorMention> mentions, Sentence sentence, int before) {
        List<ActorMention> subjects = mentions.stream().filter(m -> subject(sentence, m)).toList();
        List<ActorMention> from = mentions.stream().map(m -> m.actors().get(0).id()).distinct().count() == 1 ? mentions : subjects;
        return !from.isEmpty() && from.stream().map(m -> m.actors().get(0).id()).distinct().count() == 1 ? from.get(0).actors() : List.of();
    }

    private @Nullable Actor governing(int s, Sentence sentence, int pronoun, String gender, boolean person, String self) {
        boolean possessive = sentence.token(pronoun).pos().equals("PRP$");
        int clause = clause(sentence, pronoun);
        boolean own = !possessive;
        for (int steps = 0; steps < 12 && clause >= 0; steps++) {
            if (!own) {
                for (int child : sentence.children(clause, "nsubj", "nsubj:pass")) {
                    ActorMention m = in(s).stream().filter(x -> x.head() == child || x.first() <= child && child <= x.last()).findFirst().orElse(null);
                    if (m != null && m.actors().size() == 1 && child < pronoun && !isSelf(m, self)
                            && (person ? fits(m, gender) : isBody(m) || isGroup(m) && !sentence.token(m.head()).pos().endsWith("S"))) {
                        return m.actors().get(0);
                    }
                }
            }
            own = false;
            clause = clause(sentence, clause);
        }
        return null;
    }

    /** The verb or other clause head above a token. */
    private static int clause(Sentence sentence, int token) {
        int at = sentence.head(token);
        for (int steps = 0; steps < 30 && at >= 0; steps++) {
            if (sentence.token(at).isVerb() || sentence.child(at, "nsubj", "nsubj:pass", "cop") >= 0) {
                return at;
            }
            at = sentence.head(at);
        }
        return -1;
    }

    private boolean fits(ActorMention m, String gender) {
        if (m.actors().size() != 1 || m.actors().get(0).kind() != Actor.Kind.PERSON || m.form() == ActorMention.Form.ADJECTIVE) {
            return false;
        }
        if (m.form() == ActorMention.Form.DESCRIPTION && m.actors().get(0).code().isEmpty() && m.first() == m.last()) {
            return false;
        }
        String own = people.gender(m.actors().get(0));
        return own.isEmpty() || own.equals(gender);
    }

    /** "the government", "the coalition": a body of no name; the noun stands in the singular. */
    private static boolean isGroup(ActorMention m) {
        return m.form() == ActorMention.Form.DESCRIPTION && m.actors().get(0).kind() == Actor.Kind.GROUP;
    }

    private static boolean isBody(ActorMention m) {
        Actor.Kind kind = m.actors().get(0).kind();
        return m.form() != ActorMention.Form.ADJECTIVE && (kind == Actor.Kind.STATE || kind == Actor.Kind.ORGANISATION);
    }

    static boolean subject(Sentence sentence, ActorMention m) {
        return subjectLabel(sentence.label(m.head()));
    }

    private static boolean subjectLabel(String label) {
        return label.equals("nsubj") || label.equals("nsubj:pass");
    }

    private boolean barrier(int s) {
        return isHeading(sentences.get(s - 1));
    }

    static boolean isHeading(Sentence previous) {
        return Headings.is(previous) && !Headings.hasVerb(previous);
    }

    private static String gender(String word) {
        return word.startsWith("h") && !word.startsWith("her") ? "m" : "f";
    }
}
