package org.readout.bench.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.model.Conflict;

class HalfTest {

    @ParameterizedTest
    @EnumSource
    void aHalfHasAsManyLookAlikesAsContradictionsOfEachKind(Half half) throws IOException {
        Map<Conflict.Kind, List<Pair>> kinds = half.pairs().stream().collect(Collectors.groupingBy(Pair::kind));
        assertThat(kinds).hasSize(7).allSatisfy((kind, pairs) -> {
            assertThat(pairs.stream().filter(Pair::conflict)).hasSizeGreaterThanOrEqualTo(8).hasSize(pairs.size() / 2);
            assertThat(pairs).hasSize(2 * (pairs.size() / 2));
        });
    }

    @Test
    void noAccountAndNoNameStandsTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Half half : Half.values()) {
            for (Pair pair : half.pairs()) {
                for (String s : List.of(pair.name(), pair.a().text(), pair.b().text())) {
                    assertThat(seen.add(s)).as(s).isTrue();
                }
            }
        }
    }
}
