package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.bench.Page.Printed;
import org.readout.reading.Reader;

/** The figures of docs/quality.md still hold: measured again, none is worse by more than a point. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

    private static final double POINT = 0.01;
    private static final Map<String, Task> TASKS = Tasks.all();
    private List<Printed> printed = List.of();
    private final Bench bench = new Bench(Home.root(), Home.root().resolveSibling("shared").resolve("data"), Reader::parser);

    @BeforeAll
    void readPage() throws IOException {
        Path page = Home.root().resolve("docs/quality.md");
        printed = new Page(Files.readString(page)).figures();
    }

    static List<String> tasks() {
        return List.copyOf(TASKS.keySet());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void noFigureOfTheTaskHasFallen(String name) throws IOException {
        Task task = TASKS.getOrDefault(name, b -> List.of());
        List<Row> rows = new ArrayList<>();
        try {
            rows.addAll(task.measure(bench));
        } catch (MissingData e) {
            Assumptions.abort("skipped: " + e.getMessage());
        }
        List<Printed> own = printed.stream().filter(p -> p.task().equals(name)).toList();
        assertThat(own).as("figures of '" + name + "' in docs/quality.md: write them with ./readout-bench quality --page docs/quality.md").isNotEmpty();
        assertThat(own).allSatisfy(p -> assertThat(rows).as("%s, measured again", p).anySatisfy(row -> {
            assertThat(p.is(row)).isTrue();
            assertThat(p.fall(row)).as("points lost by " + row).isLessThanOrEqualTo(POINT);
        }));
        System.out.print(Table.of(rows));
    }
}
