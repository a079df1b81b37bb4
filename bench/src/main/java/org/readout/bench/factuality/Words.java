package org.readout.bench.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text put together again from its tokens: marks without the blanks around them, as a reader would meet them.
 *
 * @param starts for each token where it begins in the text
 */
record Words(String text, List<Integer> starts) {

    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", "?", "!", ")", "]", "%", "''", "...", "'s", "'", "n't", "'re", "'ve", "'ll", "'m", "'d");
    private static final Set<String> OPENING = Set.of("(", "[", "$", "#", "``");
    private static final Set<String> JOINING = Set.of("-", "/");

    Words {
        starts = List.copyOf(starts);
    }

    /** The text of tokens that stand with one blank between them. */
    static Words of(String tokenized) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        String before = "";
        int quotes = 0;
        for (String token : tokenized.split(" ")) {
            String word = token.replace("-LRB-", "(").replace("-RRB-", ")");
            boolean quote = word.equals("\"");
            quotes += quote ? 1 : 0;
            boolean closes = CLOSING.contains(word.toLowerCase(java.util.Locale.ROOT)) || JOINING.contains(word) || quote && quotes % 2 == 0;
            boolean opened = OPENING.contains(before) || JOINING.contains(before) || before.equals("\"") && quotes % 2 == 1 && !quote;
            if (!text.isEmpty() && !closes && !opened) {
                text.append(' ');
            }
            starts.add(text.length());
            text.append(word);
            before = word;
        }
        return new Words(text.toString(), starts);
    }
}
