package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Samples.read;
import static org.readout.intake.Samples.refused;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "French (fr) | Les deux présidents se sont rencontrés mardi à Genève pour discuter d’un cessez-le-feu. Selon le porte-parole, les entretiens reprendront en mars, mais aucune date n’a été fixée par les deux délégations.",
        "German (de) | Die beiden Außenminister trafen sich am Dienstag in Wien. Nach Angaben des Sprechers sollen die Gespräche im März fortgesetzt werden, ein Termin steht jedoch noch nicht fest.",
        "Russian (ru) | Президенты двух стран встретились во вторник в Женеве и договорились продолжить переговоры в марте, сообщил представитель Кремля журналистам после окончания встречи.",
        "Spanish (es) | Los dos presidentes se reunieron el martes en Ginebra para hablar de un alto el fuego. Según el portavoz, las conversaciones continuarán en marzo, aunque no se ha fijado una fecha.",
        "Dutch (nl) | De twee ministers hebben elkaar dinsdag in Wenen gesproken over een staakt-het-vuren. Volgens de woordvoerder gaan de gesprekken in maart verder, maar een datum is er nog niet."})
    void anotherLanguageIsRefusedAndNamed(String language, String text) {
        assertThat(refused("a.txt", text.getBytes(StandardCharsets.UTF_8))).contains("in " + language + ", and only English is read; translate it and give the translation");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Talks end without deal",
        "Kremlin: no summit planned with the White House",
        "The American president and the number one Soviet have separated Sunday evening without agreement, after to have approached more than nobody waited.",
        "Putin, Xi, Modi, Erdogan, Raisi, Lukashenko, Tokayev, Mirziyoyev and Rahmon met in Samarkand with the leaders of Pakistan and Mongolia."})
    void englishIsReadHoweverShortOrOdd(String text) {
        assertThat(read("a.txt", text).language()).isEqualTo("en");
    }
}
