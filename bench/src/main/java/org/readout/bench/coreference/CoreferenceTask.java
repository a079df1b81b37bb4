package org.readout.bench.coreference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.bench.Bench;
import org.readout.bench.Row;
import org.readout.bench.Task;

/**
 * Event coreference on ECB+ and MEANTIME: the mentions are given, {@link Linker} says which are of one happening. Gold mentions, within a topic,
 * singletons kept. The part of ECB+ that the weights were estimated on is not measured.
 */
public final class CoreferenceTask implements Task {

    private static final String TASK = "coreference";

    @Override
    public List<Row> measure(Bench bench) throws IOException {
        Linker linker = new Linker(Thesaurus.load());
        List<Row> rows = new ArrayList<>();
        for (Path file : EcbPlus.parts(bench)) {
            if (!file.toString().contains("Train")) {
                List<Pile> piles = EcbPlus.read(bench, file);
                String part = file.toString().contains("Dev") ? "ECB+ dev" : "ECB+ test";
                int gold = piles.stream().mapToInt(p -> p.gold().size()).sum();
                long found = piles.stream().mapToLong(p -> Found.in(p, bench)).sum();
                rows.add(Row.of(TASK, part, gold, "share of mentions found", gold == 0 ? 0 : (double) found / gold));
                List<Marked> marked = piles.stream().map(p -> Marked.of(p, bench)).toList();
                rows.addAll(rows(part, piles, marked, linker));
                rows.add(subtopicsGiven(part, piles, marked, linker));
            }
        }
        List<Pile> apple = List.of(Meantime.read(bench));
        rows.addAll(rows("MEANTIME apple", apple, apple.stream().map(p -> Marked.of(p, bench)).toList(), linker));
        return rows;
    }

    private static List<Row> rows(String part, List<Pile> piles, List<Marked> marked, Linker linker) {
        ConllScore score = score(piles, marked, m -> m.labels(linker.link(m.accounts(), m.namings())));
        ConllScore word = score(piles, marked, m -> m.labels(Naming::stem));
        ConllScore alone = score(piles, marked, m -> Map.of());
        int gold = piles.stream().mapToInt(p -> p.gold().size()).sum();
        String baseline = "same stem, same topic";
        return List.of(Row.of(TASK, part, gold, "MUC F1", score.muc().f1()).beside(baseline, word.muc().f1()),
                Row.of(TASK, part, gold, "B3 F1", score.bCubed().f1()).beside(baseline, word.bCubed().f1()),
                Row.of(TASK, part, gold, "CEAFe F1", score.ceafe().f1()).beside(baseline, word.ceafe().f1()),
                Row.of(TASK, part, gold, "CoNLL F1", score.f1()).beside(baseline, word.f1()),
                Row.of(TASK, part, gold, "CoNLL F1 against no links", score.f1()).beside("every mention alone", alone.f1()));
    }

    /** What the linker does where the two stories of each topic need not be told apart. */
    private static Row subtopicsGiven(String part, List<Pile> piles, List<Marked> marked, Linker linker) {
        ConllScore score = score(piles, marked, m -> m.labels(linker.link(m.accounts(), m.namings(),
                m.accounts().stream().collect(Collectors.toMap(Account::name, a -> EcbPlus.subtopic(a.name()))))));
        ConllScore word = score(piles, marked, m -> m.labels(n -> n.stem() + " " + EcbPlus.subtopic(n.document())));
        int gold = piles.stream().mapToInt(p -> p.gold().size()).sum();
        return Row.of(TASK, part, gold, "CoNLL F1, subtopics given", score.f1()).beside("same stem, same subtopic", word.f1());
    }

    /** Mentions that have no label stay alone. */
    private static ConllScore score(List<Pile> piles, List<Marked> marked, Function<Marked, Map<Gold, String>> rule) {
        Map<Gold, String> made = new HashMap<>();
        marked.forEach(m -> made.putAll(rule.apply(m)));
        Map<Gold, String> right = new HashMap<>();
        for (Gold g : piles.stream().flatMap(p -> p.gold().stream()).toList()) {
            right.put(g, g.chain());
            made.putIfAbsent(g, "alone " + g);
        }
        return ConllScore.of(Partition.byLabel(right), Partition.byLabel(made));
    }
}
