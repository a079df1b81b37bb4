package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Lets English through. A text with the share of English function words that English has is English, whatever the detector says of its
 * names; otherwise OpenNLP's detector decides over the whole text. Safe to share between threads.
 */
final class LanguageCheck {

    private static final String MODEL = "/langdetect-183.bin";
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final int DETECTED = 100_000;
    private static final int COUNTED = 20_000;
    /** Common in English; most are words of no other language in Latin script. */
    private static final Set<String> ENGLISH = Set.of("the", "and", "that", "with", "from", "this", "which", "their", "were", "would", "been",
            "said", "has", "have", "will", "are", "they", "but", "who", "about", "after", "what", "could", "its", "his", "her", "of", "to");
    /** Running English has about three in ten; other languages hardly one in twenty. */
    private static final double ENGLISH_SHARE = 0.12;
    private static final double SHORT_SHARE = 0.05;
    /** Below so many words the detector guesses. */
    private static final int SHORT = 40;
    private static final double ASCII_SHARE = 0.9;
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    /** The detector's model is large and seldom needed: a process loads it with the first text that is not English at sight. */
    private static final class Detector {

        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Objects.requireNonNull(LanguageCheck.class.getResourceAsStream(MODEL), "opennlp-models-langdetect is not on the class path")) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void refuseOthersThanEnglish(String text) throws Refused {
        Words words = Words.of(text);
        if (words.all == 0) {
            throw new Refused("holds no words; give a file with text");
        }
        if (words.share() >= ENGLISH_SHARE) {
            return;
        }
        boolean isShort = words.all < SHORT;
        if (isShort && words.asciiShare() >= ASCII_SHARE && words.share() >= SHORT_SHARE) {
            return;
        }
        Language detected = new LanguageDetectorME(Detector.LOADED).predictLanguage(text.substring(0, Math.min(DETECTED, text.length())));
        if (detected.getLang().equals("eng")) {
            return;
        }
        String code = TWO_LETTERS.getOrDefault(detected.getLang(), detected.getLang());
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        String surely = isShort ? "seems to be in " : "in ";
        throw new Refused(surely + name + " (" + code + "), and only English is read; translate it and give the translation");
    }

    /** ISO 639-3 to ISO 639-1 where there is one. */
    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new TreeMap<>(Map.of("cmn", "zh", "nob", "nb", "ekk", "et", "lvs", "lv", "pes", "fa", "zlm", "ms"));
        Arrays.stream(Locale.getISOLanguages()).sorted().forEach(code -> codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code));
        return codes;
    }

    private record Words(int all, int english, int ascii) {

        static Words of(String text) {
            int all = 0;
            int english = 0;
            int ascii = 0;
            Matcher word = WORD.matcher(text);
            while (all < COUNTED && word.find()) {
                all++;
                english += ENGLISH.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
                ascii += word.group().chars().allMatch(c -> c < 128 || c == '’') ? 1 : 0;
            }
            return new Words(all, english, ascii);
        }

        double share() {
            return (double) english / all;
        }

        double asciiShare() {
            return (double) ascii / all;
        }
    }
}
