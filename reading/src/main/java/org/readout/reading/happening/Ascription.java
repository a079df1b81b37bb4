package org.readout.reading.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Quantity;
import org.readout.model.Status;
import org.readout.reading.amount.Amounts;
import org.readout.reading.parse.Sentence;

/** Of which happening a number is told: the one it hangs on, for victims and crowds also another of the sentence or the one before it. */
final class Ascription {

    private static final int SENTENCES_BACK = 3;
    private static final Set<EventType> HARM = Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.OTHER);
    private static final Map<String, Set<EventType>> APT = Map.of("killed", HARM, "injured", HARM, "missing", HARM, "displaced", HARM,
            "arrested", Set.of(EventType.PROTEST, EventType.COERCE), "taking part", Set.of(EventType.PROTEST, EventType.CONSULT));

    private Ascription() {}

    /** The numbers of the sentence that are told of {@code d}, one of its {@code drafts}. */
    static List<Quantity> to(Sentence s, Draft d, List<Draft> drafts, List<Amounts.Amount> amounts) {
        return amounts.stream().filter(a -> owner(s, a, drafts).filter(o -> o == d).isPresent()).map(Amounts.Amount::quantity).toList();
    }

    private static Optional<Draft> owner(Sentence s, Amounts.Amount amount, List<Draft> drafts) {
        @Nullable Draft above = above(s, amount, drafts);
        if (!amount.fate() || above != null && !death(above)) {
            return Optional.ofNullable(above);
        }
        Set<EventType> apt = APT.getOrDefault(amount.quantity().unit(), Set.of());
        return drafts.stream().filter(d -> apt.contains(d.type()) && !death(d))
                .min(Comparator.comparingInt((Draft d) -> distance(s, amount.token(), d.trigger())).thenComparingInt(Draft::trigger))
                .or(() -> Optional.ofNullable(above));
    }

    private static boolean death(Draft d) {
        return d.type() == EventType.OTHER && d.mode() == Mode.DEATH;
    }

    /** The first draft met on the way up from the number, through no clause of another happening. */
    private static @Nullable Draft above(Sentence s, Amounts.Amount amount, List<Draft> drafts) {
        for (int node = amount.token(); node >= 0; node = s.head(node)) {
            int at = node;
            Optional<Draft> here = drafts.stream().filter(d -> d.trigger() == at).findFirst()
                    .or(() -> drafts.stream().filter(d -> d.anchors().contains(at)).findFirst());
            if (here.isPresent()) {
                return here.get();
            }
            if (s.token(node).isVerb() && (node != amount.token() || amount.fate()) && !s.label(node).matches("xcomp|acl|acl:relcl|conj|advcl")
                    || !s.token(node).isVerb() && s.label(node).matches("obl|advcl") && s.preposition(node).matches("after|before|since|than|despite|unlike")) {
                return null;
            }
        }
        return null;
    }

    private static int distance(Sentence s, int a, int b) {
        List<Integer> up = new ArrayList<>();
        for (int node = a; node >= 0; node = s.head(node)) {
            up.add(node);
        }
        int steps = 0;
        for (int node = b; node >= 0; node = s.head(node)) {
            int at = up.indexOf(node);
            if (at >= 0) {
                return steps + at;
            }
            steps++;
        }
        return Integer.MAX_VALUE;
    }

    /**
     * Gives victims and crowds that a sentence counts without a happening of their own to the last happening told before it.
     *
     * @param mentions those of the document so far, in the order in which they were found; the mention that is counted is replaced
     */
    static void goOn(Sentence s, List<Draft> drafts, List<Amounts.Amount> amounts, Map<String, Integer> sentences, List<Mention> mentions) {
        for (Amounts.Amount amount : amounts) {
            Set<EventType> apt = APT.getOrDefault(amount.quantity().unit(), Set.of());
            boolean homeless = amount.fate() && owner(s, amount, drafts).filter(d -> !death(d)).isEmpty() && !apt.isEmpty();
            for (int i = mentions.size() - 1; homeless && i >= 0; i--) {
                Mention m = mentions.get(i);
                int back = s.index() - sentences.getOrDefault(m.id(), Integer.MIN_VALUE / 2);
                if (back > SENTENCES_BACK) {
                    break;
                }
                boolean told = m.status() == Status.OCCURRED || m.status() == Status.ONGOING;
                if (back > 0 && told && apt.contains(m.type()) && m.mode() != Mode.DEATH && m.reference() != Mention.Reference.GENERIC) {
                    List<Quantity> numbers = new ArrayList<>(m.quantities());
                    numbers.add(amount.quantity());
                    mentions.set(i, m.counting(numbers));
                    break;
                }
            }
        }
    }
}
