package org.readout.reading.date;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/**
 * A news text of a TimeML collection: its words, its date, and the time expressions people marked in it.
 *
 * @param name file name
 * @param created the date it was written
 * @param text the words, line breaks inside paragraphs made blanks
 * @param marks what people marked
 */
record TimeMl(String name, LocalDate created, String text, List<Mark> marks) {

    record Mark(Span span, String value) {}

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Z0-9]+)([^>]*)>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern CREATED = Pattern.compile("<DCT>.*? value=\"(\\d{4}-\\d{2}-\\d{2})", Pattern.DOTALL);

    static TimeMl read(Path file) throws IOException {
        String source = Files.readString(file, StandardCharsets.UTF_8);
        Matcher created = CREATED.matcher(source);
        if (!created.find()) {
            throw new IOException(file + " has no document creation time");
        }
        String body = source.substring(source.indexOf("<TEXT>") + 6, source.indexOf("</TEXT>"));
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int at = 0;
        int start = 0;
        String value = "";
        while (tag.find()) {
            text.append(unescaped(body.substring(at, tag.start())));
            at = tag.end();
            if (tag.group(2).equals("TIMEX3") && tag.group(1).isEmpty()) {
                Matcher v = VALUE.matcher(tag.group(3));
                value = v.find() ? v.group(1) : "";
                start = text.length();
            } else if (tag.group(2).equals("TIMEX3") && text.length() > start) {
                marks.add(new Mark(new Span(start, text.length()), value));
            }
        }
        text.append(unescaped(body.substring(at)));
        return new TimeMl(file.getFileName().toString(), LocalDate.parse(created.group(1)), joined(text.toString()), marks);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
    }

    private static String joined(String text) {
        return text.replaceAll("(?<=[^\\n])\\n(?=[a-z(\"'`$0-9])", " ");
    }
}
