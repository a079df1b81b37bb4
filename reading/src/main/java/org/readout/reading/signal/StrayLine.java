package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.Signal;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * A line between paragraphs that is neither a sentence nor a heading of what follows: a picture's alternative text ("Name, Name, Topic")
 * or the headline of another article ("Minister calls rival and talks of 'old games'").
 */
final class StrayLine implements Rule {

    private static final Pattern ENDED = Pattern.compile("[.!?:;,\u2026][\"')]{0,3}$");

    @Override
    public List<Signal> find(Page page) {
        List<Signal> found = new ArrayList<>();
        for (int i = 2; i + 1 < page.sentences().size(); i++) {
            Sentence sentence = page.sentences().get(i);
            if (standsAlone(page, sentence) && (isNameList(sentence) || isHeadline(sentence))) {
                found.add(page.signal("boilerplate", sentence.span(),
                        "a picture's caption or another article's headline left between the paragraphs"));
            }
        }
        return found;
    }

    /** Empty lines above and below, and no full stop. */
    private static boolean standsAlone(Page page, Sentence sentence) {
        Span span = sentence.span();
        String text = page.plain();
        return sentence.size() >= 4 && sentence.size() <= 18 && isGap(text, span.start(), -1) && isGap(text, span.end(), 1)
                && !ENDED.matcher(span.of(text)).find();
    }

    private static boolean isGap(String text, int at, int step) {
        int newlines = 0;
        for (int i = step < 0 ? at - 1 : at; i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i)); i += step) {
            newlines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return newlines >= 2;
    }

    private static boolean isNameList(Sentence sentence) {
        long commas = sentence.tokens().stream().filter(t -> t.text().equals(",")).count();
        return commas >= 2 && sentence.tokens().stream().allMatch(t -> t.text().equals(",") || Character.isUpperCase(t.text().charAt(0))
                || t.text().matches("\\d{4}"))
                && sentence.size() <= 2 * commas + 5;
    }

    /** A sentence in the present tense about a name, written small: section heads are no such sentences. */
    private static boolean isHeadline(Sentence sentence) {
        Token root = sentence.token(sentence.root());
        int subject = sentence.child(root.index(), "nsubj");
        long small = sentence.tokens().stream().filter(t -> t.text().length() > 3 && Character.isLowerCase(t.text().charAt(0))).count();
        return sentence.size() >= 6 && small >= 2 && root.pos().equals("VBZ") && Character.isLowerCase(root.text().charAt(0)) && subject >= 0
                && sentence.token(subject).isProperNoun() && root.index() - subject <= 2;
    }
}
