package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** The CRF's names over a whole document: the kind most of its guesses give a surface form, and which of them are names at all. */
final class Surfaces {

    /** Tokens of one sentence that the CRF holds to be one name. */
    record Run(int first, int last, String text, String entity, boolean heading) {}

    private final Map<String, EnumMap<Element.Kind, Integer>> votes = new LinkedHashMap<>();
    private final Set<String> inProse = new LinkedHashSet<>();

    Surfaces(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Run run : runs(sentence)) {
                votes.computeIfAbsent(run.text(), t -> new EnumMap<>(Element.Kind.class)).merge(kindOf(run.entity()), 1, Integer::sum);
                if (!run.heading()) {
                    inProse.add(run.text());
                }
            }
        }
    }

    static List<Run> runs(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        boolean heading = Headings.is(sentence) && !Headings.hasVerb(sentence);
        int i = 0;
        while (i < sentence.size()) {
            String entity = sentence.token(i).entity();
            int end = i;
            if (!entity.equals("O")) {
                while (end + 1 < sentence.size() && sentence.token(end + 1).entity().equals(entity)) {
                    end++;
                }
                runs.add(new Run(i, end, text(sentence, i, end), entity, heading));
            }
            i = end + 1;
        }
        return runs;
    }

    /** The kind of most runs with the same words; person before organisation before place where they tie. */
    Element.Kind kind(Run run) {
        Map<Element.Kind, Integer> counts = votes.getOrDefault(run.text(), new EnumMap<>(Element.Kind.class));
        Element.Kind best = kindOf(run.entity());
        for (Element.Kind kind : Element.Kind.values()) {
            if (counts.getOrDefault(kind, 0) > counts.getOrDefault(best, 0)) {
                best = kind;
            }
        }
        return best;
    }

    /** False for what the CRF takes for a name in headings only, and for words without capitals or letters. */
    boolean isName(Run run) {
        String text = run.text();
        boolean person = kind(run) == Element.Kind.PERSON;
        return Character.isUpperCase(text.charAt(0)) && !Character.isLowerCase(text.charAt(text.lastIndexOf(' ') + 1)) && text.length() > 1 && text.chars().filter(Character::isLetter).count() >= 2
                && (!person || text.chars().noneMatch(Character::isDigit)) && inProse.contains(text);
    }

    private static Element.Kind kindOf(String entity) {
        return switch (entity) {
            case "PERSON" -> Element.Kind.PERSON;
            case "LOCATION" -> Element.Kind.PLACE;
            default -> Element.Kind.ORGANISATION;
        };
    }

    private static String text(Sentence sentence, int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (i > first && token.span().start() > sentence.token(i - 1).span().end()) {
                out.append(' ');
            }
            out.append(token.text());
        }
        return out.toString();
    }
}
