package org.readout.bench.conflict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;
import org.readout.intake.Batch;
import org.readout.intake.Intake;
import org.readout.intake.Limits;
import org.readout.model.Conflict;
import org.readout.model.Document;
import org.readout.story.Stories;

/** Conflicts of bundled pairs of accounts, each pair a pile of its own: intake, reader, story. Of the held half only totals are told. */
public final class ConflictsTask implements Task {

    private static final String TASK = "conflicts";

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Verdict> development = judge(bench, Half.DEVELOPMENT);
        rows.addAll(totals("development", ConflictScore.of(development)));
        Map<Conflict.Kind, List<Verdict>> kinds = development.stream().collect(Collectors.groupingBy(v -> v.pair().kind(), LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, verdicts) -> {
            ConflictScore score = ConflictScore.of(verdicts);
            rows.add(Row.of(TASK, "development, " + kind.code(), score.contradictions(), "recall", score.recall()));
        });
        rows.addAll(totals("held", ConflictScore.of(judge(bench, Half.HELD))));
        return rows;
    }

    private static List<Row> totals(String part, ConflictScore score) {
        return List.of(Row.of(TASK, part, score.shown(), "precision", score.precision()), Row.of(TASK, part, score.contradictions(), "recall", score.recall()),
                Row.of(TASK, part, score.contradictions(), "F1", score.f1()));
    }

    /** What is shown for each pair, in the order of the files. */
    static List<Verdict> judge(Bench bench, Half half) throws IOException {
        return Bench.each(half.pairs(), pair -> judge(bench, pair));
    }

    static Verdict judge(Bench bench, Pair pair) {
        Document a = document(pair.name() + "-a.txt", pair.a());
        Document b = document(pair.name() + "-b.txt", pair.b());
        return Verdict.of(pair, a, b, new Stories().tell(List.of(bench.reader().read(a), bench.reader().read(b)), List.of(), List.of(), null).conflicts());
    }

    private static Document document(String name, Account account) {
        Batch batch = new Intake(Limits.DEFAULT).read(name, account.text().getBytes(StandardCharsets.UTF_8));
        if (batch.documents().isEmpty()) {
            throw new IllegalArgumentException(name + " is unread: " + batch.unread());
        }
        return batch.documents().get(0);
    }
}
