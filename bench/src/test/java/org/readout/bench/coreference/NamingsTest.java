package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

class NamingsTest {

    /** One token a word: {@code text/lemma/tag/head/label}, the head counted from 1, 0 for the root. */
    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        String[] all = words.split(" ");
        int[] heads = new int[all.length];
        String[] labels = new String[all.length];
        int at = 0;
        for (int i = 0; i < all.length; i++) {
            String[] f = all[i].split("/");
            tokens.add(new Token(i, new Span(at, at + f[0].length()), f[0], f[1], f[2], "O"));
            at += f[0].length() + 1;
            heads[i] = Integer.parseInt(f[3]) - 1;
            labels[i] = f[4];
        }
        return new Sentence(0, tokens, heads, labels);
    }

    private static Naming at(Sentence s, int... marked) {
        List<Span> words = new ArrayList<>();
        for (int i : marked) {
            words.add(s.token(i).span());
        }
        return Namings.at("d", List.of(s), words).orElseThrow();
    }

    @Test
    void aVerbTakesWhoDoesItAndWhereAndWhen() {
        Naming n = at(sentence("Rebels/rebel/NNS/2/nsubj shelled/shell/VBD/0/root the/the/DT/4/det bridge/bridge/NN/2/obj in/in/IN/6/case Tarn/Tarn/NNP/2/obl on/on/IN/8/case Monday/Monday/NNP/2/obl"), 1);
        assertThat(n.lemma()).isEqualTo("shell");
        assertThat(n.subjects()).containsExactly("rebel");
        assertThat(n.around()).containsExactly("bridg", "mondai", "rebel", "tarn");
        assertThat(n.sentenceWords()).containsExactly("bridg", "mondai", "rebel", "tarn");
        assertThat(n.position()).isEqualTo(7);
    }

    @Test
    void aNounTakesWhatHangsOnItAndOnTheVerbAboveIt() {
        Naming n = at(sentence("The/the/DT/3/det rebel/rebel/NN/3/compound attack/attack/NN/4/nsubj damaged/damage/VBD/0/root a/a/DT/6/det bridge/bridge/NN/4/obj"), 2);
        assertThat(n.lemma()).isEqualTo("attack");
        assertThat(n.around()).containsExactly("bridg", "rebel");
    }

    @Test
    void theNounTellsWhatALightVerbMeans() {
        Naming n = at(sentence("Miners/miner/NNS/2/nsubj held/hold/VBD/0/root a/a/DT/4/det march/march/NN/2/obj"), 1, 3);
        assertThat(n.stem()).isEqualTo("march");
        assertThat(n.subjects()).containsExactly("miner");
    }

    @Test
    void aPronounIsKnownForOne() {
        assertThat(at(sentence("It/it/PRP/2/nsubj ended/end/VBD/0/root"), 0).pronoun()).isTrue();
    }

    @Test
    void wordsThatTheParserHasNotAreNoMention() {
        assertThat(Namings.at("d", List.of(sentence("It/it/PRP/2/nsubj ended/end/VBD/0/root")), List.of(new Span(40, 44)))).isEmpty();
    }
}
