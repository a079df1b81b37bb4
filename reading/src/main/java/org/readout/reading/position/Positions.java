package org.readout.reading.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Position;
import org.readout.reading.actor.ActorMention;
import org.readout.reading.actor.Cast;
import org.readout.reading.lexicon.WordClasses;
import org.readout.reading.parse.Sentence;
import org.readout.reading.voice.Voices;

/**
 * Reads who demands, offers, supports, rejects, threatens, warns of or seeks what. The words come from {@code stances.tsv},
 * {@code verb-classes.tsv}, {@code groups.tsv} and {@code issues.tsv}. Immutable and thread-safe; the same input gives the same positions.
 */
public final class Positions {

    private static final int MOST = 2_000;
    private static final int LONGEST_SENTENCE = 200;

    private final WordClasses verbs = WordClasses.verbs();
    private final WordClasses groups = WordClasses.bundled(Positions.class, "groups.tsv");
    private final Issues issues = new Issues();
    private final Clauses clauses = new Clauses(verbs);
    private final Stances stances = new Stances();
    private final VerbalStances verbal = new VerbalStances(stances, clauses);
    private final NominalStances nominal = new NominalStances(stances, clauses, verbs);
    private final Obligations obligations = new Obligations(clauses, verbs);
    private final Aims aims = new Aims(clauses, groups);

    /**
     * The positions of one document in text order, at most 2,000, none twice for one actor, stance and evidence. A stance that is only
     * supposed ("would deny") keeps its modal in the statement; one inside a condition or a question is left out. Sentences of
     * more than 200 tokens have no tree and are passed over.
     *
     * @param sentences of {@code document.text()} with spans into it
     */
    public List<Position> find(Document document, List<Sentence> sentences, Cast cast, Voices voices) {
        Holders holders = new Holders(cast, verbs, groups);
        Set<List<Object>> seen = new HashSet<>();
        List<Position> positions = new ArrayList<>();
        for (Sentence s : sentences) {
            if (positions.size() >= MOST) {
                break;
            }
            if (s.size() > LONGEST_SENTENCE) {
                continue;
            }
            for (Finding f : findings(document, sentences, s, holders)) {
                for (Actor actor : f.holders()) {
                    Position position = position(document, f, actor, holders, voices);
                    if (!leftOut(document, position) && seen.add(List.of(actor.id(), f.stance(), position.evidence().span()))) {
                        positions.add(position);
                    }
                }
            }
        }
        return positions.stream().limit(MOST).toList();
    }

    private List<Finding> findings(Document document, List<Sentence> sentences, Sentence s, Holders holders) {
        List<Finding> found = new ArrayList<>(verbal.in(s, holders));
        found.addAll(nominal.in(s, holders));
        for (Finding obligation : obligations.in(s, holders)) {
            if (found.stream().noneMatch(f -> f.statement().span().overlaps(obligation.statement().span()))) {
                found.add(obligation);
            }
        }
        found.addAll(aims.in(s, holders));
        found.sort(Comparator.comparingInt(Finding::word));
        List<Actor> listed = Lists.announced(document.text(), s, holders);
        if (!listed.isEmpty()) {
            found.addAll(Lists.items(document.text(), sentences, sentences.indexOf(s), listed));
        }
        return found;
    }

    private Position position(Document document, Finding f, Actor actor, Holders holders, Voices voices) {
        Sentence s = f.statement().sentence();
        List<Attribution> voicesAbove = voices.above(s, f.word()).stream()
                .filter(a -> !a.actor().equals(actor.id()) && !a.source().equals(actor.name())).toList();
        return new Position(actor, issues.of(f.statement(), f.evidence()), f.stance(), target(f, actor, holders),
                f.statement().span().of(document.text()), null, voicesAbove, Evidence.of(document, f.evidence().span()));
    }

    /** Whom it is put to: a named actor behind "from", "to", "on", "against" or as object of the stance word. */
    private static @Nullable Actor target(Finding f, Actor holder, Holders holders) {
        Sentence s = f.statement().sentence();
        for (int i = f.word() + 1; i <= f.evidence().last(); i++) {
            Optional<ActorMention> mention = holders.mention(s, i);
            if (mention.isEmpty() || mention.get().head() != i || mention.get().form() == ActorMention.Form.ADJECTIVE) {
                continue;
            }
            boolean put = Set.of("from", "to", "on", "upon", "against", "with").contains(s.preposition(i)) && near(s, f.word(), i)
                    || Set.of("obj", "iobj").contains(s.label(i)) && s.head(i) == f.word();
            Actor target = mention.get().actors().get(0);
            if (put && !target.id().equals(holder.id())) {
                return target;
            }
        }
        return null;
    }

    private static boolean near(Sentence s, int word, int i) {
        int head = s.head(i);
        return head == word || head >= 0 && s.head(head) == word;
    }

    private static boolean leftOut(Document document, Position position) {
        return document.leftOut().stream().anyMatch(r -> r.span().overlaps(position.evidence().span()));
    }
}
