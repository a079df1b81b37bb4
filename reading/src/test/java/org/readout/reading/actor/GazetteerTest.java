package org.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.tsv"), text);
    }

    @Test
    void aUsersFileAddsPeopleAndPlaces() throws IOException {
        Path mine = file("""
                # my town
                person\talso\talone\tstate\tsector\tgender\toffices
                Ottokar Vrba\tOtto Vrba\t\tCZE\tGOV\tm\tforeign-minister@2030..
                place\twithin\tstate
                Zahumni\tMoravia\tCZE
                """);
        String text = "Otto Vrba spoke in Zahumni. Vrba smiled.";
        Cast cast = new Actors(Gazetteer.with(mine)).find(Casting.parse(text), null);
        assertThat(cast.actors()).extracting(m -> m.actors().get(0).name() + " " + m.actors().get(0).code())
                .containsExactly("Ottokar Vrba CZE", "Ottokar Vrba CZE");
        assertThat(cast.places()).extracting(p -> p.place().name() + ", " + p.place().within()).containsExactly("Zahumni, Moravia, Czech Republic");
    }

    @Test
    void aUsersEntryReplacesTheBundledOne() throws IOException {
        Path mine = file("person\tstate\tsector\tgender\tNAME".replace("\tNAME", "") + "\nVladimir Putin\tRUS\tOPP\tm\n");
        Cast cast = new Actors(Gazetteer.with(mine)).find(Casting.parse("Vladimir Putin spoke."), null);
        assertThat(cast.actors().get(0).actors().get(0).sector()).isEqualTo("OPP");
    }

    @Test
    void aWrongRowIsNamedByFileLineRuleAndNextStep() throws IOException {
        assertThatThrownBy(() -> Gazetteer.with(file("Ottokar Vrba\tCZE\n"))).hasMessageContaining("mine.tsv line 1: 'Ottokar Vrba': stands before")
                .hasMessageContaining("begin with one");
        assertThatThrownBy(() -> Gazetteer.with(file("person\tstate\nA B\tCZE\tGOV\n"))).hasMessageContaining("line 2: 'A B': 3 columns where the table 'person' has 2");
        assertThatThrownBy(() -> Gazetteer.with(file("person\tstate\toffices\nA B\tCZE\tminister since May\n")))
                .hasMessageContaining("line 2: office 'minister since May' is not OFFICE@FROM..TO");
        assertThatThrownBy(() -> Gazetteer.with(file("person\tstate\toffices\nA B\tCZE\tpresident@May..\n")))
                .hasMessageContaining("date 'May' of an office is not a year");
        assertThatThrownBy(() -> Gazetteer.with(file("person\tcolour\n"))).hasMessageContaining("'person': stands before any row of column names");
        assertThatThrownBy(() -> Gazetteer.with(file("state\tname\nczech\tCzechia\n"))).hasMessageContaining("'czech' is not a code of three capital letters");
        assertThatThrownBy(() -> Gazetteer.with(folder.resolve("none.tsv"))).hasMessageContaining("none.tsv cannot be read");
    }
}
