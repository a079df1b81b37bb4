package org.readout.bench.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.model.Certainty;
import org.readout.model.Status;

class ScaleTest {

    @Test
    void whatIsSaidToHaveHappenedIsAboveWhatIsOpenAndThatAboveWhatIsDenied() {
        assertThat(Scale.grade(Status.OCCURRED, Certainty.CERTAIN, true)).isEqualTo(3);
        assertThat(Scale.grade(Status.OCCURRED, Certainty.POSSIBLE, true)).isEqualTo(1);
        assertThat(Scale.grade(Status.PROPOSED, Certainty.CERTAIN, true)).isZero();
        assertThat(Scale.grade(Status.DENIED, Certainty.PROBABLE, true)).isEqualTo(-2);
    }

    @Test
    void aNounLeftOpenIsTakenForGrantedAnInfinitiveIsNot() {
        assertThat(Scale.grade(null, Certainty.CERTAIN, false)).isEqualTo(3);
        assertThat(Scale.grade(null, Certainty.CERTAIN, true)).isZero();
    }
}
