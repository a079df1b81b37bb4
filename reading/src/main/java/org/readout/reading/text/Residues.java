package org.readout.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** Finds citation residue: by the shape of its glue, and by the list of outlets where a name stands bare. */
final class Residues {

    private static final String WORD = "(?:\\p{Lu}\\p{L}{0,30}(?:[&'-]\\p{L}{1,30}){0,3}(?:\\.\\p{Ll}{2,5})?|(?:\\p{Lu}\\.){2,4})";
    private static final String NAME = WORD + "(?: (?:of |the |and |& )?" + WORD + "){0,5}";
    private static final String SITE = "[a-z][a-z0-9-]{1,40}(?:\\.[a-z]{2,12}){1,3}";
    /** "The Guardian+3Wikipedia+3", "nytimes.com+2". */
    private static final Pattern GLUED = Pattern.compile("(?<![\\p{L}\\d+])(?:(?:" + NAME + "|" + SITE + ")\\+\\d{1,2}(?!\\d)){1,12}+");
    private static final Pattern PART = Pattern.compile("([^+\\d][^+]*)\\+\\d{1,2}");
    /** A name on a line, "+2" on the next. */
    private static final Pattern STACKED = Pattern.compile("(?m)^ *(" + NAME + "|" + SITE + ") *\\n *\\+\\d{1,2} *$");
    private static final Pattern NOTE = Pattern.compile(
            "(?<=[\\p{L}\\d.,;:!?)\\]]|[.,!?][\"'])(?:\\[(?:\\d{1,3}(?: ?[,-] ?\\d{1,3}){0,5}|citation needed|note \\d{1,2})\\]){1,12}+");
    private static final Pattern TOOL = Pattern.compile("\u3010[^\u3011\\n]{1,60}\u3011|:?contentReference\\[oaicite:\\d{1,3}\\]\\{index=\\d{1,3}\\}"
            + "|\\[?oaicite:\\d{1,3}\\]?|(?<![\\p{L}\\d])(?:cite ?)?(?:turn\\d{1,3}(?:search|news|view|fetch|image)\\d{1,3} ?){1,8}+");
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^ *(?:\\p{Lu}[\\p{Lu} .'/-]{1,30}+(?:, \\p{Lu}[\\p{L}.]{1,20}){0,2}(?:,? \\d{1,2}(?:, \\d{4})?)?,? ?)?"
            + "(?:\\(([\\p{L} ./]{2,30})\\) {0,2}(?:[\u2014\u2013:]|--?) ?|(?<=[\\p{L}.\\d]{3} {0,2})(?:\u2014|--) )");
    private static final Pattern CREDIT = Pattern.compile(
            "(?m)(?<=[.!?\"')] )(?:\\((?:[Ss]ource: |via )?([\\p{L} .]{2,40})\\)|[\u2014\u2013] ?([\\p{L} .]{2,40})) *$");

    private final Outlets outlets;

    Residues(Outlets outlets) {
        this.outlets = outlets;
    }

    /** All residue in {@code text}, in order, not overlapping. */
    List<Residue> in(String text) {
        List<Residue> all = new ArrayList<>();
        if (text.indexOf('+') >= 0) {
            glued(text, all);
            named(STACKED, text, all, false);
        }
        if (text.indexOf('[') >= 0) {
            whole(NOTE, text, all);
        }
        whole(TOOL, text, all);
        named(CREDIT, text, all, true);
        bare(text, all);
        datelines(text, all);
        all.sort(Comparator.comparing(Residue::words));
        List<Residue> apart = new ArrayList<>();
        for (Residue residue : all) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).words().end() <= residue.words().start()) {
                apart.add(residue);
            }
        }
        return apart;
    }

    private void glued(String text, List<Residue> into) {
        for (Matcher m = GLUED.matcher(text); m.find(); ) {
            int start = m.start();
            if (!Support.endsSentence(text, start)) {
                String first = m.group().substring(0, m.group().indexOf('+'));
                int ending = Support.endsLine(text, m.end()) ? outlets.endingIn(first) : -1;
                if (ending < 0) {
                    continue;
                }
                start += ending;
            }
            List<Span> names = new ArrayList<>();
            for (Matcher part = PART.matcher(text).region(start, m.end()); part.find(); ) {
                names.add(new Span(part.start(1), part.end(1)));
            }
            add(text, new Span(start, m.end()), names, into);
        }
    }

    private void named(Pattern pattern, String text, List<Residue> into, boolean listed) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            int group = m.group(1) != null ? 1 : 2;
            if (!listed || outlets.has(m.group(group))) {
                add(text, new Span(m.start(), m.end()), List.of(new Span(m.start(group), m.end(group))), into);
            }
        }
    }

    private static void whole(Pattern pattern, String text, List<Residue> into) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            Span span = new Span(m.start(), m.end());
            add(text, span, List.of(span), into);
        }
    }

    /** "… escalated. Wikipedia" at a line's end, of listed names only. */
    private void bare(String text, List<Residue> into) {
        for (int start = 0, end; start < text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            int last = Support.lastSentenceStart(text, start, end);
            if (last <= start) {
                continue;
            }
            String tail = text.substring(last, end).strip();
            List<Span> names = new ArrayList<>();
            int at = last;
            for (String name : tail.split(", ?", -1)) {
                at = text.indexOf(name, at);
                if (name.isEmpty() || !outlets.has(name)) {
                    names.clear();
                    break;
                }
                names.add(new Span(at, at + name.length()));
                at += name.length();
            }
            if (!names.isEmpty()) {
                add(text, new Span(names.get(0).start(), at), names, into);
            }
        }
    }

    /**
     * A dateline supports the sentence behind it; one without an agency ("PARIS — ") is blanked all the same, unless a second dash
     * shows that the first one opened an insertion ("NATO — the alliance — met").
     */
    private void datelines(String text, List<Residue> into) {
        for (Matcher m = DATELINE.matcher(text); m.find(); ) {
            boolean agency = m.group(1) != null;
            if (agency && !outlets.has(m.group(1)) || m.group().isBlank() || Support.endsLine(text, m.end())) {
                continue;
            }
            Span sentence = Support.sentenceFrom(text, m.end());
            boolean inserted = !agency && sentence.of(text).matches(".*[\u2014-]{1,2} .*");
            if (!inserted) {
                List<Span> names = agency ? List.of(new Span(m.start(1), m.end(1))) : List.of();
                into.add(new Residue(text, new Span(m.start(), m.end()), names, sentence));
            }
        }
    }

    private static void add(String text, Span words, List<Span> names, List<Residue> into) {
        Span sentence = Support.sentenceBefore(text, words.start());
        if (sentence != null) {
            into.add(new Residue(text, words, names, sentence));
        }
    }
}
