package org.readout.bench.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Span;

class TimeMlTest {

    @TempDir
    private Path folder = Path.of("");

    private TimeMl read(String body) throws IOException {
        return TimeMl.read(Files.writeString(folder.resolve("a.tml"), body));
    }

    @Test
    void wordsAndMarksOfTheTextAreReadAndNothingElse() throws IOException {
        TimeMl read = read("""
                <?xml version="1.0" ?>
                <TimeML><DOCID>a</DOCID>
                <DCT><TIMEX3 tid="t0" type="DATE" value="1986-10-13" functionInDocument="CREATION_TIME">October 13, 1986</TIMEX3></DCT>
                <TITLE>Talks <TIMEX3 tid="t9" type="DATE" value="1986-10-12">Sunday</TIMEX3></TITLE>
                <TEXT>They <EVENT eid="e1">met</EVENT> &amp; parted <TIMEX3 tid="t1" type="DATE" value="1986-10-12">on
                Sunday</TIMEX3><TIMEX3 tid="t2" type="DURATION" value="P2D"/>.</TEXT>
                <TLINK lid="l1" timeID="t1" relatedToTime="t0" relType="BEFORE"/></TimeML>
                """);
        assertThat(read).isEqualTo(new TimeMl("a.tml", "1986-10-13", "They met & parted on\nSunday.", List.of(new Timex(new Span(18, 27), "1986-10-12"))));
    }

    @Test
    void aTextWithoutADateIsRefusedByName() {
        assertThatThrownBy(() -> read("<TimeML><TEXT>They met.</TEXT></TimeML>")).isInstanceOf(IOException.class)
                .hasMessageContaining("a.tml").hasMessageContaining("CREATION_TIME");
    }

    @Test
    void brokenXmlIsRefusedByName() {
        assertThatThrownBy(() -> read("<TimeML><TEXT>They met.</TimeML>")).isInstanceOf(IOException.class).hasMessageContaining("a.tml is no TimeML");
    }
}
