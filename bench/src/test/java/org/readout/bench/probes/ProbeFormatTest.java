package org.readout.bench.probes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Status;

class ProbeFormatTest {

    @Test
    void everyPartOfAnEventIsRead() {
        List<Probe> probes = Probes.parse("# a note\n\np-1\t2024-06-12\tA met B.\tCONSULT:meeting|AID;planned|occurred;NOR+?;-;envoy|aide;2024-06;Oslo\n");
        assertThat(probes).containsExactly(new Probe("p-1", "2024-06-12", "A met B.", List.of(new Probe.Column(true, List.of(new Wanted(
                List.of(new Wanted.Form(EventType.CONSULT, Mode.MEETING), new Wanted.Form(EventType.AID, null)), Set.of(Status.PLANNED, Status.OCCURRED),
                new Sides(List.of(Set.of("NOR")), true), new Sides(List.of(), false), List.of("envoy", "aide"), Edtf.parse("2024-06"), List.of("Oslo")))))));
    }

    @Test
    void whatIsNotAskedForIsLeftOpen() {
        Wanted wanted = Probes.parse("p\td\ts\tAID;?;?;?;?;?;?").get(0).columns().get(0).ways().get(0);
        assertThat(wanted).isEqualTo(new Wanted(List.of(new Wanted.Form(EventType.AID, null)), Set.of(), new Sides(List.of(), true),
                new Sides(List.of(), true), null, null, List.of()));
    }

    @Test
    void aColumnMayBeOptionalOrHaveAlternativesAndNoneAsksForNoEvent() {
        assertThat(Probes.parse("p\td\ts\t~AID;planned;NOR;-;-||AGREE;occurred;NOR;-;-").get(0).columns()).singleElement()
                .satisfies(column -> assertThat(column.required()).isFalse()).satisfies(column -> assertThat(column.ways()).hasSize(2));
        assertThat(Probes.parse("p\td\ts\tnone").get(0).columns()).isEmpty();
    }

    @Test
    void aMalformedLineIsNamed() {
        assertThatThrownBy(() -> Probes.parse("# note\np\td\ts")).hasMessageStartingWith("line 2: 'p\td\ts' has no columns");
        assertThatThrownBy(() -> Probes.parse("p\td\ts\tAID;planned")).hasMessage("line 1: 'AID;planned' is not TYPE[:mode];status;actors;recipients;source[;when[;place]]");
        assertThatThrownBy(() -> Probes.parse("p\td\ts\tHELP;planned;?;?;?")).hasMessageContaining("HELP");
        assertThatThrownBy(() -> Probes.parse("p\td\ts\tAID:gift;planned;?;?;?")).hasMessageContaining("'gift'");
    }

    @Test
    void theBundledFilesAreOfTheFormatAndNoIdIsGivenTwice() throws IOException {
        assertThat(Probes.bundled("field")).hasSize(19).extracting(Probe::id).doesNotHaveDuplicates();
        assertThat(Probes.bundled("own")).hasSizeGreaterThan(150).extracting(Probe::id).doesNotHaveDuplicates();
        assertThat(Probes.bundled("words")).isNotEmpty().extracting(Probe::id).doesNotHaveDuplicates();
    }
}
