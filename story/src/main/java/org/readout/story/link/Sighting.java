package org.readout.story.link;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Quantity;
import org.readout.model.Reading;
import org.readout.model.Status;

/**
 * A mention in its document, with what linking asks of it worked out once.
 *
 * @param reading the document's
 * @param mention the mention
 * @param kind the family it may link within
 * @param form from afar or face to face
 * @param company who takes part, by this mention alone
 * @param counted how many happenings it counts ("seven calls"), 0 if it speaks of one
 */
public record Sighting(Reading reading, Mention mention, Kind kind, Form form, Company company, int counted) implements Comparable<Sighting> {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DETERMINER = Pattern.compile(
            "\\b(the|this|that|these|those|his|her|its|their|our|previous|last|a|an|any|some|another|no)\\b|['\u2019]s\\b", Pattern.CASE_INSENSITIVE);
    /** Words that end the noun phrase which a determiner opened. */
    private static final Pattern BREAK = Pattern.compile(
            "\\b(is|are|was|were|has|have|had|will|and|in|on|at|with|to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "another", "no");
    private static final Pattern IDENTITY = Pattern.compile(
            "^\\W*(it|this|(the|this|that|their) (\\p{L}+[ -]){1,3})\\s*(is|was|will be|would be|marks|marked|became)\\b.{0,80}", Pattern.CASE_INSENSITIVE);
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(will|shall|is to|are to|(is|are) (now )?(planned|set|due|scheduled|expected|preparing|slated|going)|upcoming|forthcoming|rescheduled|plans? to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLED_PAST = Pattern.compile("\\b(previous|last|past|earlier|recent|recently held)\\b[^.,;]{0,30}$", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 48;

    static Sighting of(Reading reading, Mention mention, Map<String, Claim> counts) {
        Kind kind = Kind.of(mention);
        return new Sighting(reading, mention, kind, Form.of(mention), Company.of(mention, kind.contact()), counted(mention, counts.get(mention.id())));
    }

    private static int counted(Mention mention, @Nullable Claim claim) {
        if (mention.reference() != Mention.Reference.GENERIC) {
            return 0;
        }
        double times = mention.quantities().stream().filter(q -> q.kind() == Quantity.Kind.TIMES).mapToDouble(Quantity::high).max().orElse(0);
        int said = claim == null ? 0 : claim.count();
        int count = Math.max(said, (int) Math.min(times, 1_000_000));
        return count >= 2 ? count : 0;
    }

    public Document document() {
        return reading.document();
    }

    public @Nullable Edtf date() {
        return mention.when() == null ? null : mention.when().date();
    }

    /** The date of the document, null if unknown. */
    public @Nullable Edtf published() {
        return reading.published() == null ? null : reading.published().date();
    }

    int position() {
        return mention.trigger().start();
    }

    /** What the mention says of the contact it is about, also where its own type is the refusal of, the assent to or the wish for one. */
    public Status status(EventType happening) {
        if (mention.type() == happening || mention.status() != Status.OCCURRED) {
            return mention.status();
        }
        return switch (mention.type()) {
            case REJECT -> Status.CANCELLED;
            case AGREE -> Status.PLANNED;
            case REQUEST -> Status.PROPOSED;
            default -> mention.status();
        };
    }

    Status status() {
        return status(kind.type());
    }

    /** True if the text takes the happening for known ("the 2018 summit", "his visit") instead of telling it as news. */
    public boolean presupposed() {
        String text = mention.evidence().quote();
        int trigger = mention.trigger().start() - mention.evidence().span().start();
        Matcher m = DETERMINER.matcher(text.substring(Math.max(0, trigger - NEAR), trigger));
        String last = "";
        int end = 0;
        while (m.find()) {
            last = m.group().toLowerCase(Locale.ROOT);
            end = m.end();
        }
        String between = text.substring(Math.max(0, trigger - NEAR), trigger).substring(end);
        return !last.isEmpty() && !INDEFINITE.contains(last) && words(between) <= 4 && between.indexOf(',') < 0 && !BREAK.matcher(between).find();
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }

    /** True if the sentence equates what went before with this happening: "It will be the first summit in …". */
    boolean identity() {
        int trigger = mention.trigger().start() - mention.evidence().span().start();
        String lead = mention.evidence().quote().substring(0, Math.min(trigger, 120));
        return IDENTITY.matcher(lead).matches();
    }

    /** True if the sentence speaks of what is still to come: "is to meet", "will be held". */
    public boolean ahead() {
        return AHEAD.matcher(mention.evidence().quote()).find();
    }

    /** True for a new day that the sentence gives to what it says was put off. */
    public boolean rescheduled() {
        return mention.cues().stream().anyMatch(c -> c.kind().equals("rescheduling"));
    }

    /** True if the words right before the trigger call the happening a past one: "the previous summit". */
    public boolean calledPast() {
        int trigger = mention.trigger().start() - mention.evidence().span().start();
        return CALLED_PAST.matcher(mention.evidence().quote().substring(Math.max(0, trigger - NEAR), trigger)).find();
    }

    /** True if words near the trigger set this happening apart from others of its kind ("another", "a second"). */
    public boolean setApart(Set<String> apartWords) {
        String text = mention.evidence().quote();
        int trigger = mention.trigger().start() - mention.evidence().span().start();
        int end = mention.trigger().end() - mention.evidence().span().start();
        String around = text.substring(Math.max(0, trigger - NEAR), Math.min(text.length(), end + NEAR)).toLowerCase(Locale.ROOT);
        return WORD.matcher(around).results().anyMatch(w -> apartWords.contains(w.group()));
    }

    /** The trigger as it stands in the text. */
    public String word() {
        return mention.trigger().of(document().text());
    }

    /** By document, then place in the text, as the mentions. */
    @Override
    public int compareTo(Sighting other) {
        return mention.compareTo(other.mention);
    }
}
