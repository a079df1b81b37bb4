package org.readout.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.lexicon.Table;

/**
 * Bytes to text. In this order: a byte order mark; UTF-16 without a mark, told by where its zero bytes stand; UTF-8; the charset that a page
 * declares; UTF-8 with a few broken bytes, which become U+FFFD; windows-1252. A mark is no part of the text.
 */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<Table.Row> SIGNATURES = Table.filled(Decoding.class, "signatures.tsv", 2).distinct(0).rows();
    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{1,40})");
    private static final int META_WITHIN = 4096;
    /** UTF-16 is believed if this share of the zero bytes stands on one side of the byte pairs. */
    private static final double ZEROS_ON_ONE_SIDE = 0.95;
    /** English in UTF-16 has a zero byte in nearly every pair; fewer than this share of the pairs is a binary or damaged file. */
    private static final double ZEROS_IN_PAIRS = 0.25;
    /** A text may hold one control character in so many, as strays of other programs. */
    private static final int CONTROLS_ONE_IN = 200;

    private Decoding() {}

    static String text(byte[] bytes) throws Refused {
        refuseKnownBinaries(bytes);
        String text = decoded(bytes);
        refuseBinary(text);
        return text;
    }

    private static String decoded(byte[] bytes) throws Refused {
        if (startsWith(bytes, "EFBBBF")) {
            return strict(bytes, 3, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, "FFFE0000")) {
            return marked(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, "0000FEFF")) {
            return marked(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, "FFFE")) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, "FEFF")) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (count(bytes, 0, 1) > 0) {
            return utf16WithoutMark(bytes);
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Optional<String> declared = declared(bytes).flatMap(charset -> strict(bytes, 0, charset));
        if (declared.isPresent()) {
            return declared.get();
        }
        String repaired = new String(bytes, StandardCharsets.UTF_8);
        return mostlyUtf8(repaired) ? repaired : new String(bytes, WINDOWS_1252);
    }

    private static String marked(byte[] bytes, int skip, Charset charset) throws Refused {
        return strict(bytes, skip, charset)
                .orElseThrow(() -> new Refused("starts with the mark of " + charset + " but is not valid " + charset + "; save it as UTF-8"));
    }

    private static String utf16WithoutMark(byte[] bytes) throws Refused {
        double even = count(bytes, 0, 2);
        double odd = count(bytes, 1, 2);
        boolean oneSided = Math.max(even, odd) >= ZEROS_ON_ONE_SIDE * (even + odd);
        if (bytes.length % 2 == 0 && oneSided && even + odd >= ZEROS_IN_PAIRS * bytes.length / 2) {
            Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            Optional<String> text = strict(bytes, 0, charset);
            if (text.isPresent() && text.get().indexOf('\0') < 0) {
                return text.get();
            }
        }
        throw new Refused("holds NUL bytes, so it is binary or damaged, not text; save it as UTF-8 text");
    }

    private static int count(byte[] bytes, int from, int step) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += step) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static Optional<String> strict(byte[] bytes, int skip, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(head);
        if (!meta.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(meta.group(1));
            return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Nine of ten characters beyond ASCII were valid UTF-8. */
    private static boolean mostlyUtf8(String text) {
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c > 127).count();
        return broken * 10 <= beyondAscii;
    }

    private static void refuseKnownBinaries(byte[] bytes) throws Refused {
        for (Table.Row signature : SIGNATURES) {
            if (startsWith(bytes, signature.get(0))) {
                throw new Refused(signature.get(1) + " by its first bytes, not text; save its text as .txt");
            }
        }
    }

    private static void refuseBinary(String text) throws Refused {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new Refused("holds a NUL character at offset " + nul + ", so it is binary or damaged, not text; save it as UTF-8 text");
        }
        long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        if (controls * CONTROLS_ONE_IN > text.length()) {
            throw new Refused("holds " + controls + " control characters in " + text.length() + ", so it is binary, not text; save its text as UTF-8");
        }
    }

    private static boolean startsWith(byte[] bytes, String hex) {
        byte[] start = HexFormat.of().parseHex(hex);
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
