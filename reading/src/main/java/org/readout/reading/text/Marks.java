package org.readout.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** Addresses and the marks of Markdown: what is written for a program and not for a reader. */
final class Marks {

    /** A pattern, and characters without which a text has no match for it. */
    private record Mark(String sign, Pattern pattern) {

        static Mark of(String sign, String pattern) {
            return new Mark(sign, Pattern.compile(pattern));
        }
    }

    /** Whole match goes. Every repeat is bounded or possessive, so time stays linear. */
    private static final List<Mark> WHOLE = List.of(
            Mark.of("![", "!\\[[^\\]\\n]{0,300}\\]\\([^)\\s]{0,2000}\\)"),
            Mark.of("://", "<?https?://[^\\s<>\"]{1,2000}+"),
            Mark.of("www.", "(?<![\\w.@-])www\\.[\\w-]{1,63}\\.[^\\s<>\"]{1,2000}+"),
            Mark.of("@", "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}"),
            Mark.of("", "(?m)^ {0,3}(?:[-*_=] ?){3,80}+$"),
            Mark.of("", "(?m)^ {0,3}(?:#{1,6} |>[> ]{0,5})"),
            Mark.of("", "(?m)^ {0,3}(?:```|~~~)[\\w+-]{0,20}$"),
            Mark.of("#", "(?m)(?<=[\\s.!?])(?:#[\\p{L}\\d_]{2,60} ?){2,30}+$"),
            Mark.of("#", "(?m)^ {0,3}(?:#[\\p{L}\\d_]{2,60} ?){1,30}+$"));

    /** Groups 1 and 2 go, what stands between them stays. */
    private static final List<Mark> AROUND = List.of(
            Mark.of("](", "(?<!!)(\\[)[^\\[\\]\\n]{1,300}(\\]\\((?:https?://|/|#|www\\.)?[^)\\s]{0,2000}\\))"),
            Mark.of("*", "(?<![\\w*])(\\*{1,3})(?=[^\\s*])[^*\\n]{1,500}(?<=[^\\s*])(\\*{1,3})(?![\\w*])"),
            Mark.of("_", "(?<![\\w_])(_{1,3})(?=[^\\s_])[^_\\n]{1,500}(?<=[^\\s_])(_{1,3})(?![\\w_])"),
            Mark.of("#", "(?<![\\w#&/])(#)(?=\\p{L})[\\p{L}\\d_]{1,60}()"));

    private Marks() {}

    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        for (Mark mark : present(AROUND, text)) {
            for (Matcher m = mark.pattern.matcher(text); m.find(); ) {
                add(spans, m.start(1), m.end(1));
                add(spans, m.start(2), m.end(2));
            }
        }
        for (Mark mark : present(WHOLE, text)) {
            for (Matcher m = mark.pattern.matcher(text); m.find(); ) {
                add(spans, m.start(), withoutStop(text, m.start(), m.end()));
            }
        }
        return spans;
    }

    private static List<Mark> present(List<Mark> marks, String text) {
        return marks.stream().filter(m -> text.contains(m.sign)).toList();
    }

    /** A sentence's own punctuation behind an address is not part of it. */
    private static int withoutStop(String text, int start, int end) {
        int e = end;
        while (e > start + 1 && ".,;:!?)'".indexOf(text.charAt(e - 1)) >= 0 && text.charAt(start) != '!') {
            e--;
        }
        return e;
    }

    private static void add(List<Span> spans, int start, int end) {
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
