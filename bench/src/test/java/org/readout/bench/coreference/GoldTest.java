package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.bench.Bench;
import org.readout.model.Span;

class GoldTest {

    @TempDir
    private Path data = Path.of("");

    private Bench bench() {
        return new Bench(data, data, () -> text -> List.of());
    }

    private void write(String path, String text) throws IOException {
        Path file = data.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void sentencesOfEcbPlusAreCountedFromBehindTheAddressOfThePage() throws IOException {
        write("ecbplus-dev/ECB+/7/7_1ecbplus.xml", """
                <Document><token t_id="1" sentence="0" number="0">www.example.org</token>
                <token t_id="2" sentence="1" number="0">Ships</token><token t_id="3" sentence="1" number="1">sailed</token></Document>""");
        write("ecbplus-dev/mentions/ECB_Dev_Event_gold_mentions.json", """
                [{"coref_chain": "A1", "doc_id": "7_1ecbplus", "sent_id": 0, "tokens_number": [1], "tokens_str": "sailed"}]""");
        List<Pile> piles = EcbPlus.read(bench(), EcbPlus.parts(bench()).get(0));
        assertThat(piles).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("7");
            assertThat(p.texts()).containsEntry("7_1ecbplus", "www.example.org\nShips sailed");
            assertThat(p.gold()).containsExactly(new Gold("7_1ecbplus", List.of(new Span(22, 28)), "A1"));
        });
        assertThat(EcbPlus.subtopic("7_1ecbplus")).isNotEqualTo(EcbPlus.subtopic("7_1ecb"));
    }

    @Test
    void mentionsOfMeantimeAreOfOneChainIfTheyReferToOneInstanceInAnyArticle() throws IOException {
        String article = """
                <Document doc_id="%s"><token t_id="1" sentence="0" number="0">Ships</token><token t_id="2" sentence="0" number="1">sailed</token>
                <token t_id="3" sentence="0" number="2">away</token>
                <EVENT_MENTION m_id="8"><token_anchor t_id="2"/></EVENT_MENTION><EVENT_MENTION m_id="9"><token_anchor t_id="3"/></EVENT_MENTION>
                <EVENT m_id="20" instance_id="I1"/><EVENT m_id="21"/>
                <REFERS_TO r_id="1"><source m_id="8"/><target m_id="20"/></REFERS_TO><REFERS_TO r_id="2"><source m_id="9"/><target m_id="21"/></REFERS_TO></Document>""";
        write("meantime-apple/intra_cross-doc_annotation/a.xml", article.formatted("a"));
        write("meantime-apple/intra_cross-doc_annotation/b.xml", article.formatted("b"));
        assertThat(Meantime.read(bench()).gold()).extracting(Gold::chain).containsExactly("I1", "a 21", "I1", "b 21");
    }
}
