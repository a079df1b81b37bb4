package org.readout.bench.plover;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;

/**
 * The validation sentences of PETRARCH2 and UniversalPetrarch: precision, recall and F1 of (source, target, type).
 *
 * <ul>
 *   <li>CAMEO codes become PLOVER types by the published table of 2021; CONCEDE and RETREAT count as one type. Events under CAMEO 01 and 02, for
 *       which PLOVER has no type, are left out, and so are coded dyads between their parties.
 *   <li>An actor is right when its state or body is that of the key's chain, and its sector fits one of the chain's roles where both are known.
 *       {@code ---} before a role is any state or body. IMG names a role too, an armed group of no state. Beside it stand figures with states and
 *       bodies alone compared.
 *   <li>Coded are dyads: each actor with each recipient, or each two actors of what is done together. What is told of two from both sides is one
 *       event in either direction, whether the coding does it (a mutual act) or the key (X met Y and Y met X, X received Y and Y visited X).
 *   <li>An event with only one party is no dyad and not judged, neither a coded one nor one of the key with a bare {@code ---}; the published
 *       scorer compares them as any other, which no set of dyads can answer. Sentences without text are left out as well.
 *   <li>The key codes pledges as done: a planned or proposed happening is right by the type of what is planned, and in the two sentences
 *       known for it AGREE is as well.
 * </ul>
 */
public final class Petr2Task implements Task {

    private static final String TASK = "petr2";

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        CameoTable table = new CameoTable(Files.readAllLines(bench.data("goldstein/CAMEO2PLOVER-2021.txt"), StandardCharsets.UTF_8));
        List<Row> rows = new ArrayList<>();
        for (Path file : bench.files("plover-dev", "petr2_gsr*.jsonl")) {
            List<GoldSentence> sentences = sentences(Files.readAllLines(file, StandardCharsets.UTF_8), table);
            Coder coder = new Coder(bench);
            List<List<Coded>> coded = Bench.each(sentences, s -> coder.code(s.id(), s.text(), s.date()));
            String name = String.valueOf(file.getFileName());
            String part = name.substring(0, name.lastIndexOf('.'));
            rows.addAll(figures(part, DyadScore.of(sentences, coded, Chain::same)));
            rows.addAll(figures(part + ", states and bodies alone", DyadScore.of(sentences, coded, Chain::sameCountry)));
        }
        return rows;
    }

    private static List<GoldSentence> sentences(List<String> lines, CameoTable table) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldSentence> sentences = new ArrayList<>();
        for (String line : lines) {
            GoldSentence sentence = GoldSentence.of(json.readTree(line), table);
            if (!sentence.text().isBlank()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static List<Row> figures(String part, DyadScore score) {
        return List.of(
                Row.of(TASK, part, score.gold(), "recall", score.recall()).beside("UniversalPetrarch", .838).against("PETRARCH2", .693),
                Row.of(TASK, part, score.coded(), "precision", score.precision()).beside("UniversalPetrarch", .554).against("PETRARCH2", .722),
                Row.of(TASK, part, score.gold(), "F1", score.f1()).beside("UniversalPetrarch", .667).against("PETRARCH2", .708));
    }
}
