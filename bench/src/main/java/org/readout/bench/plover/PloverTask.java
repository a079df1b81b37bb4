package org.readout.bench.plover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;

/**
 * Event coding on sentences with source and target marked; the program is not told where they stand.
 *
 * <ul>
 *   <li><b>pair</b>: an event counts when an actor overlaps the marked source and a recipient (or, for reciprocal acts, another actor)
 *       overlaps the marked target. Recall: rows with such an event of the row's type. Precision: such events of the row's type among all
 *       such events. What a sentence says of others is neither right nor wrong.
 *   <li><b>plain</b>: as PETRARCH2 was scored, every event of the row counts, whoever takes part. Recall: rows with an event of the row's
 *       type. Precision: events of the row's type among all events.
 * </ul>
 *
 * The sets know one type YIELD where PLOVER 2.0 has CONCEDE and RETREAT; the two count as it. Each file is a part of its own, beside its rows of
 * odd and of even number, since rules are made with only the odd rows in view.
 */
public final class PloverTask implements Task {

    private static final String TASK = "plover";

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : bench.files("plover-dev", "PLV_*.tsv")) {
            List<MarkedRow> marked = MarkedRow.table(Files.readAllLines(file, StandardCharsets.UTF_8));
            Coder coder = new Coder(bench);
            List<List<Coded>> coded = Bench.each(IntStream.range(0, marked.size()).boxed().toList(),
                    i -> coder.code(Integer.toString(i + 1), marked.get(i).text(), ""));
            String name = String.valueOf(file.getFileName());
            String part = name.substring(0, name.lastIndexOf('.'));
            rows.addAll(figures(part, marked, coded));
            for (int half = 0; half < 2; half++) {
                int first = half;
                List<Integer> own = IntStream.range(0, marked.size()).filter(i -> i % 2 == first).boxed().toList();
                rows.addAll(figures(part + (half == 0 ? ", odd rows" : ", even rows"), own.stream().map(marked::get).toList(),
                        own.stream().map(coded::get).toList()));
            }
            rows.addAll(types(part, marked, coded));
        }
        return rows;
    }

    private static List<Row> figures(String part, List<MarkedRow> rows, List<List<Coded>> coded) {
        BiPredicate<MarkedRow, Coded> all = (row, event) -> true;
        RowScore pair = RowScore.of(rows, coded, MarkedRow::between);
        RowScore plain = RowScore.of(rows, coded, all);
        return List.of(
                Row.of(TASK, part, rows.size(), "pair recall", pair.recall()),
                Row.of(TASK, part, pair.events(), "pair precision", pair.precision()),
                Row.of(TASK, part, rows.size(), "plain recall", plain.recall()).beside("PETRARCH2, sister set", .306),
                Row.of(TASK, part, plain.events(), "plain precision", plain.precision()).beside("PETRARCH2, sister set", .623),
                Row.of(TASK, part, rows.size(), "plain F1", plain.f1()).beside("PETRARCH2, sister set", .410));
    }

    private static List<Row> types(String part, List<MarkedRow> marked, List<List<Coded>> coded) {
        List<Row> rows = new ArrayList<>();
        for (String type : marked.stream().map(MarkedRow::root).distinct().sorted().toList()) {
            List<Integer> own = IntStream.range(0, marked.size()).filter(i -> marked.get(i).root().equals(type)).boxed().toList();
            RowScore score = RowScore.of(own.stream().map(marked::get).toList(), own.stream().map(coded::get).toList(), MarkedRow::between);
            rows.add(Row.of(TASK, part + ", " + type, own.size(), "pair recall", score.recall()));
        }
        return rows;
    }
}
