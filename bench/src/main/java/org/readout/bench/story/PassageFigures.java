package org.readout.bench.story;

import java.util.ArrayList;
import java.util.List;

/** Were the signals, positions and scenarios found where the careful reader saw them? */
final class PassageFigures {

    private PassageFigures() {}

    static Score of(Told told, Expected expected) {
        List<String> remarks = new ArrayList<>();
        List<Passage> signals = expected.signals().stream().filter(p -> told.signals().stream().noneMatch(p::touches)).toList();
        signals.forEach(p -> remarks.add("missed signal: " + p.document() + ": " + p.words()));
        List<Expected.Position> positions = expected.positions().stream().filter(p -> told.positions().stream().noneMatch(t -> same(p, t))).toList();
        positions.forEach(p -> remarks.add("missed position: " + p.actor() + " in " + p.passage().document() + ": " + p.passage().words()));
        List<Expected.Scenario> scenarios = expected.scenarios().stream().filter(s -> told.scenarios().stream().noneMatch(t -> same(s, t))).toList();
        scenarios.forEach(s -> remarks.add("missed scenario: " + s.trigger().document() + ": " + s.trigger().words()));
        return new Score(List.of(
                Figure.share("signal_recall", expected.signals().size() - signals.size(), expected.signals().size()),
                Figure.share("position_recall", expected.positions().size() - positions.size(), expected.positions().size()),
                Figure.count("positions_shown", told.positions().size()),
                Figure.share("scenario_recall", expected.scenarios().size() - scenarios.size(), expected.scenarios().size()),
                Figure.count("scenarios_shown", told.scenarios().size())), remarks);
    }

    private static boolean same(Expected.Position expected, Told.Position told) {
        return expected.passage().touches(told.quote()) && NameWords.shared(expected.actor(), told.actor());
    }

    private static boolean same(Expected.Scenario expected, Told.Scenario told) {
        return expected.trigger().touches(told.condition())
                && expected.consequences().stream().anyMatch(c -> told.consequences().stream().anyMatch(c::touches));
    }
}
