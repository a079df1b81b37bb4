package org.readout.story.standing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Attribution;
import org.readout.model.Certainty;
import org.readout.model.Claim;
import org.readout.model.Mention;
import org.readout.model.Reading;
import org.readout.model.Signal;
import org.readout.model.lexicon.Table;
import org.readout.story.link.Shelf;
import org.readout.story.link.Sighting;
import org.readout.story.origin.Roots;

/** Which documents and which single statements can carry a happening alone. Immutable; safe to share. */
public final class Support {

    private static final Map<String, String> DISCREDITING = Table.filled(Support.class, "discrediting-signals.tsv", 2).pairs();
    private static final Set<String> DOUBTFUL = Table.filled(Support.class, "doubtful-cues.tsv", 1).words();

    /** No document judged yet. */
    public static final Support NONE = new Support(Shelf.empty());

    private final Shelf<String> doubts;

    private Support(Shelf<String> doubts) {
        this.doubts = doubts;
    }

    /** Judges these documents too. */
    public Support with(Collection<Reading> readings) {
        Shelf.Draft<String> more = doubts.draft();
        readings.forEach(reading -> more.put(reading.document().id(), doubt(reading)));
        return new Support(more.shelve());
    }

    private static @Nullable String doubt(Reading reading) {
        Set<String> alone = kinds(reading, "alone");
        if (!alone.isEmpty()) {
            return "its document shows " + String.join(", ", alone);
        }
        Set<String> together = kinds(reading, "together");
        return together.size() >= 2 && !namesSources(reading)
                ? "its document names no source and shows " + String.join(", ", together) : null;
    }

    private static Set<String> kinds(Reading reading, String weight) {
        return reading.signals().stream().map(Signal::kind).filter(k -> weight.equals(DISCREDITING.get(k)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean namesSources(Reading reading) {
        return !reading.citations().isEmpty() || Stream.concat(
                reading.mentions().stream().map(Mention::attribution), reading.claims().stream().map(Claim::attribution))
                .flatMap(List::stream).anyMatch(Roots::named);
    }

    /** Why the document's own word is weak, null if it is not. */
    public @Nullable String doubt(String document) {
        return doubts.get(document);
    }

    /** Why the statement cannot carry a happening alone, null if it can. */
    public @Nullable String doubt(Sighting statement) {
        Mention mention = statement.mention();
        if (mention.certainty() == Certainty.POSSIBLE) {
            return "only said to be possible";
        }
        List<Attribution> chain = mention.attribution();
        if (chain.stream().anyMatch(a -> doubtful(a.cue())) && mention.certainty() != Certainty.CERTAIN) {
            return "the text keeps its distance (\"" + chain.stream().map(Attribution::cue).filter(Support::doubtful).findFirst().orElseThrow() + "\")";
        }
        if (!chain.isEmpty() && chain.stream().noneMatch(Roots::named)) {
            return "its source has no name (\"" + chain.get(chain.size() - 1).source() + "\")";
        }
        return statement.presupposed() ? null : doubt(statement.document().id());
    }

    /** True if it can. */
    public boolean sound(Sighting statement) {
        return doubt(statement) == null;
    }

    private static boolean doubtful(String cue) {
        return Arrays.stream(cue.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(DOUBTFUL::contains);
    }

    /** Whose word a statement is: the source nearest to the fact, or the documents of one origin. */
    static String voice(Sighting statement, Roots roots) {
        List<Attribution> chain = statement.mention().attribution();
        if (chain.isEmpty()) {
            return Objects.requireNonNullElse(Roots.upstream(statement), roots.origin(statement));
        }
        Attribution source = chain.get(chain.size() - 1);
        return source.actor().isEmpty() ? source.source().toLowerCase(Locale.ROOT) : source.actor();
    }
}
