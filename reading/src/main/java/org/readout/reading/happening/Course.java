package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Cue;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;

/** What a document has told so far: fills in what a later mention leaves unsaid. Used for one document by one thread. */
final class Course {

    private static final int REACH = 3000;
    private static final String ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|latest";

    private final Document document;
    private final @Nullable When published;
    private final Cast cast;
    private final List<Mention> contacts = new ArrayList<>();

    Course(Document document, Cast cast, @Nullable When published) {
        this.document = document;
        this.cast = cast;
        this.published = published;
    }

    void saw(Mention m) {
        if (m.type() == EventType.CONSULT) {
            contacts.add(m);
        }
    }

    /** The status of a mention that does not tell: by its date against the document's, else as the text last said of such a happening. */
    @Nullable Status status(Draft d, Mention.Reference reference) {
        boolean verbless = d.sentence().tokens().stream().noneMatch(t -> t.isVerb());
        if (!d.contact() || verbless && (d.when() == null || !d.when().basis().equals(Chronicle.ENTRY))) {
            return null;
        }
        Status byDate = byDate(d);
        if (byDate != null || reference != Mention.Reference.ANAPHORIC) {
            return byDate;
        }
        return last(d).map(Mention::status).orElse(null);
    }

    /** What the present tense means: an account of the past told in the present, a plan for a day to come, or what goes on. */
    Status present(Draft d) {
        Status byDate = byDate(d);
        return byDate == null ? Status.ONGOING : byDate;
    }

    /** True if the date lies behind the document's own: what is told as past cannot bear it. */
    boolean ahead(Draft d) {
        return byDate(d) == Status.PLANNED;
    }

    private @Nullable Status byDate(Draft d) {
        When when = d.when();
        if (when == null) {
            return null;
        }
        When own = published;
        if (own == null) {
            return when.basis().equals(Chronicle.ENTRY) ? Status.OCCURRED : null;
        }
        if (when.date().latest() != null && own.date().earliest() != null && when.date().latest().isBefore(own.date().earliest())) {
            return Status.OCCURRED;
        }
        return when.date().earliest() != null && own.date().latest() != null && when.date().earliest().isAfter(own.date().latest())
                ? Status.PLANNED : null;
    }

    /** The draft with participants and form taken over from the last contact it can mean. */
    Draft complete(Draft d, Mention.Reference reference, List<Cue> notes) {
        if (!d.contact()) {
            boolean signing = d.mode() == Mode.SIGNING && d.participants().isEmpty() && d.when() != null;
            return signing ? d.with(title()) : d;
        }
        Draft full = d;
        if (d.participants().size() < 2 && (reference == Mention.Reference.ANAPHORIC || backward(d))) {
            boolean ordinal = d.sentence().children(d.trigger(), "amod").stream().anyMatch(c -> d.sentence().token(c).lower().matches(ORDINALS));
            Optional<Mention> source = ordinal ? usual(d) : antecedent(d);
            if (source.isPresent()) {
                full = full.with(joined(d.participants(), source.get().participants()));
                notes.add(new Cue("taken up", source.get().trigger()));
            } else if (backward(d) && !pair(d).isEmpty()) {
                full = full.with(pair(d));
                notes.add(new Cue("taken up", pair(d).get(0).span()));
            }
        }
        if (full.participants().isEmpty() && d.when() != null && d.when().basis().equals(Chronicle.ENTRY)) {
            full = full.with(title());
        }
        if (d.participants().isEmpty() && reference == Mention.Reference.NEW && introduced(d)) {
            List<Participant> pair = pair(d);
            full = pair.isEmpty() ? full : full.with(pair);
            pair.stream().limit(1).forEach(p -> notes.add(new Cue("taken up", p.span())));
        }
        if (d.mode() == null) {
            Draft known = full;
            Optional<Mode> mode = contacts.stream().filter(m -> near(d, m) && m.mode() != null && shares(known.participants(), m.participants()))
                    .reduce((a, b) -> b).map(Mention::mode);
            if (mode.isPresent()) {
                full = new Draft(full.sentence(), full.trigger(), full.row(), full.type(), mode.get(), full.anchors(), full.participants(),
                        full.verdict(), full.when(), full.place(), full.outer());
            }
        }
        return full;
    }

    /** "The encounter, held on 10 October": definite and dated behind the noun, with nobody and no name before it; or "they met". */
    private static boolean backward(Draft d) {
        var s = d.sentence();
        if (s.token(d.trigger()).isVerb()) {
            int subject = s.child(d.trigger(), "nsubj");
            return d.participants().isEmpty() && subject >= 0 && s.token(subject).lower().equals("they");
        }
        boolean definite = s.children(d.trigger(), "det").stream().anyMatch(c -> s.token(c).lower().matches("the|this|that"));
        return d.participants().isEmpty() && definite && s.children(d.trigger(), "compound", "nummod").isEmpty()
                && s.children(d.trigger(), "nmod").stream().noneMatch(c -> s.preposition(c).matches("of|between|with|among"));
    }

    /** "a discreet summit": a new meeting of leaders without a word on whose, or on what. */
    private static boolean introduced(Draft d) {
        var s = d.sentence();
        boolean alone = d.mode() == Mode.SUMMIT || d.mode() == Mode.MEETING
                && s.tokens().stream().noneMatch(t -> t.entity().equals("PERSON") || t.entity().equals("ORGANIZATION"));
        return alone && s.children(d.trigger(), "compound", "nmod:poss").isEmpty()
                && s.children(d.trigger(), "det").stream().anyMatch(c -> s.token(c).lower().matches("a|an|another"));
    }

    /** Who the first line names, if two: a chronicle says once whom it is about. */
    private List<Participant> title() {
        List<Participant> named = cast.actors().stream()
                .filter(a -> a.sentence() == 0 && a.actors().size() == 1 && a.form() == ActorMention.Form.NAME)
                .map(a -> new Participant(a.actors().get(0), Role.ACTOR, a.span())).toList();
        return named.size() == 2 ? named : List.of();
    }

    /** The two people last named together, as "X and Y" or "X-Y". */
    private List<Participant> pair(Draft d) {
        List<ActorMention> named = cast.actors().stream().filter(a -> a.span().start() < d.sentence().token(d.trigger()).span().start()
                && a.form() != ActorMention.Form.PRONOUN && a.actors().size() == 1 && a.actors().get(0).kind() == Actor.Kind.PERSON).toList();
        for (int i = named.size() - 1; i > 0; i--) {
            ActorMention a = named.get(i - 1);
            ActorMention b = named.get(i);
            String between = a.span().end() <= b.span().start() ? document.text().substring(a.span().end(), b.span().start()) : "far";
            if (a.sentence() == b.sentence() && !a.actors().equals(b.actors())
                    && between.strip().matches("|and|&|-|\u2013|\u2014|and [\\p{L}.]{1,12}( President)?")) {
                return List.of(new Participant(a.actors().get(0), Role.ACTOR, a.span()), new Participant(b.actors().get(0), Role.ACTOR, b.span()));
            }
        }
        return List.of();
    }

    /** For "the fourth meeting" those who meet most often in this text so far. */
    private Optional<Mention> usual(Draft d) {
        List<Mention> possible = contacts.stream().filter(m -> m.participants().size() == 2 && compatible(d.mode(), m.mode())).toList();
        return possible.stream().max(Comparator.<Mention>comparingLong(m -> possible.stream().filter(o -> ids(o).equals(ids(m))).count())
                .thenComparing(Mention::trigger));
    }

    private static Set<String> ids(Mention m) {
        return m.participants().stream().map(p -> p.actor().id()).collect(Collectors.toSet());
    }

    /** The last contact of the same form, else the last of a compatible one, that names its participants. */
    private Optional<Mention> antecedent(Draft d) {
        List<Mention> possible = contacts.stream().filter(m -> near(d, m) && m.participants().size() >= 2 && compatible(d.mode(), m.mode())
                && (d.participants().isEmpty() || shares(d.participants(), m.participants()))).toList();
        Optional<Mention> same = possible.stream().filter(m -> m.mode() == d.mode()).reduce((a, b) -> b);
        return same.isPresent() ? same : possible.stream().filter(m -> d.mode() != Mode.SUMMIT || persons(m)).reduce((a, b) -> b);
    }

    private static boolean persons(Mention m) {
        return m.participants().stream().allMatch(p -> p.actor().kind() == Actor.Kind.PERSON);
    }

    private static List<Participant> joined(List<Participant> own, List<Participant> taken) {
        List<Participant> all = new ArrayList<>(taken);
        own.stream().filter(p -> taken.stream().noneMatch(q -> q.actor().sameSide(p.actor()))).forEach(all::add);
        return all;
    }

    private Optional<Mention> last(Draft d) {
        return contacts.stream()
                .filter(m -> near(d, m) && compatible(d.mode(), m.mode()) && m.reference() != Mention.Reference.GENERIC
                        && (d.participants().isEmpty() || m.participants().isEmpty() || shares(d.participants(), m.participants())))
                .reduce((a, b) -> b);
    }

    private boolean near(Draft d, Mention m) {
        int distance = d.sentence().span().start() - m.trigger().start();
        return m.evidence().document().equals(document.id()) && distance < REACH;
    }

    private static boolean compatible(@Nullable Mode a, @Nullable Mode b) {
        return (a == Mode.PHONE) == (b == Mode.PHONE);
    }

    private static boolean shares(List<Participant> a, List<Participant> b) {
        return a.stream().anyMatch(p -> b.stream().anyMatch(q -> p.actor().sameSide(q.actor())));
    }
}
