package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.Document;
import org.readout.model.Region;
import org.readout.model.lexicon.Table;

/**
 * A document's words as hashes of runs of words. Runs of eight show copying; runs of four without the quoted words show rewriting, because
 * independent accounts may share a quotation but not the wording around it.
 *
 * @param words how many words were looked at
 * @param whole hash of all of them
 * @param eights distinct runs of eight words, sorted; the whole text if it is shorter
 * @param fours distinct runs of four words outside quotation marks with two content words at least, sorted
 * @param sentences the distinct content words of each sentence outside quotation marks, sorted
 */
record Shingles(int words, long whole, long[] eights, long[] fours, List<long[]> sentences) {

    private static final int MAX_WORDS = 20_000;
    private static final int MAX_HOLDERS = 64;
    private static final int[] NONE = {};
    private static final Set<String> FUNCTION_WORDS = Table.filled(Shingles.class, "function-words.tsv", 1).words();

    static Shingles of(Document document) {
        Reader reader = new Reader();
        String text = document.text();
        int at = 0;
        for (Region region : document.leftOut()) {
            reader.read(text, at, Math.max(at, region.span().start()));
            reader.endSentence();
            at = Math.max(at, region.span().end());
        }
        reader.read(text, at, text.length());
        reader.endSentence();
        return reader.shingles();
    }

    /** How many values two sorted arrays share. */
    static int shared(long[] a, long[] b) {
        int count = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                count++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }

    /** How much of the smaller of two sorted arrays the other holds, 0 to 1. */
    static double contained(long[] a, long[] b) {
        int least = Math.min(a.length, b.length);
        return least == 0 ? 0 : (double) shared(a, b) / least;
    }

    /**
     * How much of this text another says sentence by sentence, 0 to 1: for each sentence the share of its content words that stand together
     * in one sentence of the other, averaged over the words. Unlike runs it survives replaced words and reordered sentences.
     */
    double echoed(Shingles other) {
        Map<Long, int[]> holders = new HashMap<>();
        for (int i = 0; i < other.sentences.size(); i++) {
            for (long word : other.sentences.get(i)) {
                holders.merge(word, new int[] {i}, Shingles::append);
            }
        }
        long echoed = 0;
        long all = 0;
        for (long[] sentence : sentences) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (long word : sentence) {
                for (int holder : holders.getOrDefault(word, NONE)) {
                    shared.merge(holder, 1, Integer::sum);
                }
            }
            echoed += shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            all += sentence.length;
        }
        return all == 0 ? 0 : (double) echoed / all;
    }

    private static int[] append(int[] known, int[] one) {
        if (known.length >= MAX_HOLDERS) {
            return known;
        }
        int[] longer = Arrays.copyOf(known, known.length + 1);
        longer[known.length] = one[0];
        return longer;
    }

    private static final class Reader {

        private final List<Long> all = new ArrayList<>();
        private final List<Long> eights = new ArrayList<>();
        private final List<Long> fours = new ArrayList<>();
        private final List<long[]> sentences = new ArrayList<>();
        private final List<Long> plain = new ArrayList<>();
        private final List<Boolean> content = new ArrayList<>();
        private final List<Long> sentence = new ArrayList<>();
        private boolean quoted;

        void read(String text, int from, int to) {
            int i = from;
            while (i < to && all.size() < MAX_WORDS) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    int start = i;
                    while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
                        i++;
                    }
                    word(text.substring(start, i).toLowerCase(Locale.ROOT));
                    continue;
                }
                if (c == '\u201c' || c == '"' && !quoted) {
                    breakRun();
                    quoted = true;
                } else if (c == '\u201d' || c == '"') {
                    quoted = false;
                } else if (c == '\n' || (c == '.' || c == '!' || c == '?') && (i + 1 >= to || Character.isWhitespace(text.charAt(i + 1)))) {
                    quoted &= c != '\n';
                    endSentence();
                }
                i++;
            }
        }

        private void word(String word) {
            long hash = hash(word);
            all.add(hash);
            if (!quoted) {
                boolean telling = !FUNCTION_WORDS.contains(word);
                plain.add(hash);
                content.add(telling);
                if (telling) {
                    sentence.add(hash);
                }
            }
        }

        private void breakRun() {
            for (int i = 0; i + 4 <= plain.size(); i++) {
                long telling = content.subList(i, i + 4).stream().filter(b -> b).count();
                if (telling >= 2) {
                    fours.add(hash(plain.subList(i, i + 4)));
                }
            }
            plain.clear();
            content.clear();
        }

        void endSentence() {
            breakRun();
            if (!sentence.isEmpty()) {
                sentences.add(sorted(sentence));
                sentence.clear();
            }
        }

        Shingles shingles() {
            for (int i = 0; i + 8 <= all.size(); i++) {
                eights.add(hash(all.subList(i, i + 8)));
            }
            long whole = hash(all);
            if (eights.isEmpty()) {
                eights.add(whole);
            }
            return new Shingles(all.size(), whole, sorted(eights), sorted(fours), List.copyOf(sentences));
        }

        private static long[] sorted(List<Long> values) {
            long[] sorted = values.stream().mapToLong(Long::longValue).distinct().toArray();
            Arrays.sort(sorted);
            return sorted;
        }

        private static long hash(String word) {
            long hash = 0xcbf29ce484222325L;
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            return mix(hash);
        }

        private static long hash(List<Long> words) {
            long hash = words.size();
            for (long word : words) {
                hash = mix(hash * 31 + word);
            }
            return hash;
        }

        /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
        private static long mix(long z) {
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            return z ^ (z >>> 31);
        }
    }
}
