package org.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reading.Read.voices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words they are. */
class VoicesTest {

    @Test
    void theAuthorsOwnWordsHaveNoSource() {
        assertThat(voices("Lula visited Angola in August.")).containsExactly("visited: ");
        assertThat(voices("The strike killed 12 people in Gaza on Sunday.")).containsExactly("killed: ");
        assertThat(voices("Sadat and Begin met at Camp David in 1978.")).containsExactly("met: ");
    }

    @Test
    void theSubjectOfAVerbOfSayingIsTheSource() {
        assertThat(voices("China's foreign ministry said that Wang Yi met Lavrov in Beijing.")).containsExactly("met: Chinese foreign ministry");
        assertThat(voices("In his memoirs, Kissinger wrote that Mao met Nixon twice.")).containsExactly("met: Henry Kissinger");
        assertThat(voices("Sources close to the talks said Egypt had released three prisoners.")).containsExactly("released: sources");
    }

    @Test
    void aSourceMayStandBehindItsWords() {
        assertThat(voices("\"Israel bombed the school,\" a witness told Reuters.")).containsExactly("bombed: witness");
        assertThat(voices("Iran attacked the tanker, Israel told the Security Council.")).containsExactly("attacked: Israel");
        assertThat(voices("Wang Yi met Lavrov in Beijing, according to Xinhua.")).containsExactly("met: Xinhua");
    }

    @Test
    void theNextSpeakerIsNoSourceOfWhatWasSaidBefore() {
        assertThat(voices("India says Pakistan attacked Jammu; Pakistan says it did not.")).containsExactly("attacked: India");
        assertThat(voices("Were Pyongyang to attack Seoul, Washington would respond.")).containsExactly("attack: ");
    }

    @Test
    void aSourceInsideASourceComesBehindIt() {
        assertThat(voices("The CIA claims that Iraq's ambassador said Saddam had met bin Laden.")).containsExactly("met: CIA; ambassador of Iraq");
    }

    @Test
    void hearsayHasAnUnnamedSource() {
        assertThat(voices("Ghana reportedly arrested two Togolese officers.")).containsExactly("arrested: unnamed");
        assertThat(voices("Algeria is believed to have supplied weapons to the Polisario Front.")).containsExactly("supplied: unnamed");
        assertThat(voices("It is alleged that Libya bombed the airliner.")).containsExactly("bombed: unnamed");
    }

    @Test
    void aReportThatIsDeniedIsTakenUpInTheVoiceOfWhoDeniesIt() {
        assertThat(voices("A Tehran newspaper reported that Assad had met Barzani in Erbil. Syria denied the report."))
                .containsExactly("met: Iranian newspaper", "denied: Syria");
        assertThat(voices("Woodward writes that Trump and Putin spoke as many as seven times. The Kremlin denied it."))
                .containsExactly("spoke: Bob Woodward", "denied: Kremlin");
    }

    @Test
    void aQuotationGoesOnBehindItsSpeaker() {
        assertThat(voices("\"We held the bridge all night,\" General Okoro told reporters. \"Then Chad attacked Libya. Niger attacked Mali.\""))
                .containsExactly("attacked: Okoro", "attacked: Okoro");
        assertThat(voices("The square was full. \"Chad has attacked Libya.\"")).containsExactly("attacked: unnamed");
    }

    @Test
    void aDeniedShotIsAHappeningThatIsDenied() {
        assertThat(Read.statuses("The army denied that any shot was fired.")).containsExactly("fired denied");
    }

    @Test
    void aSpeakerNamedTwiceIsOneVoice() {
        assertThat(voices("Fiji said rebels had attacked the ferry, Fiji said.")).containsExactly("attacked: Fiji");
    }

    @Test
    void whoReportsAnAttackIsNotItsAttacker() {
        assertThat(Read.parties("Gunmen attacked a bus near Garissa, Kenyan police said.")).noneMatch(p -> p.contains("police"));
        assertThat(Read.parties("Kenyan police said a bus had been attacked near Garissa.")).noneMatch(p -> p.contains("police"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The attack on Kuwait, the ministry said, never happened.",
        "The ambassador was said to have met the rebels in Doha.",
        "The president is rumored to have met the warlord in Khartoum.",
        "The newspaper Asharq al-Awsat reported on Monday that Assad had visited Tehran.",
        "As Reuters reported, Wang Yi met Lavrov in Beijing.",
        "Cuba called reports that it sent troops to Angola a fabrication.",
        "It was claimed that Bulgaria trained the gunmen and that Turkey arrested them.",
        "The troops had attacked the camp, officials said.",
        "The ceasefire between Ethiopia and Tigray would begin on Friday, officials said."})
    void whatIsOnlySaidIsNeverTheAuthorsOwn(String text) {
        assertThat(Read.text(text).mentions()).isNotEmpty().noneMatch(m -> m.attribution().isEmpty());
    }
}
