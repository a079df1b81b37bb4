package org.readout.bench.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.model.Certainty;
import org.readout.model.Status;

class ScaleTest {

    @Test
    void whatIsSaidToHaveHappenedIsAboveWhatIsOpenAndThatAboveWhatIsDenied() {
        for (Scale scale : Scale.values()) {
            double occurred = scale.grade(Status.OCCURRED, Certainty.CERTAIN, true);
            double unstated = scale.grade(Status.OCCURRED, Certainty.UNSTATED, true);
            double denied = scale.grade(Status.DENIED, Certainty.CERTAIN, true);
            assertThat(occurred).isGreaterThan(unstated);
            assertThat(unstated).isGreaterThan(denied);
        }
    }

    @Test
    void whatIsStillToComeDependsOnTheQuestion() {
        assertThat(Scale.DID_OR_WILL.grade(Status.PLANNED, Certainty.CERTAIN, true)).isEqualTo(2.2);
        assertThat(Scale.DID.grade(Status.PLANNED, Certainty.CERTAIN, true)).isEqualTo(-2.2);
    }

    @Test
    void whatIsOnlyPossibleIsBelowWhatIsPlannedAndAPlainDenialBelowWhatCannotBe() {
        assertThat(Scale.DID_OR_WILL.grade(Status.HYPOTHETICAL, Certainty.POSSIBLE, true)).isLessThan(Scale.DID_OR_WILL.grade(Status.PLANNED, Certainty.CERTAIN, true));
        assertThat(Scale.DID_OR_WILL.grade(Status.DENIED, Certainty.CERTAIN, true)).isLessThan(Scale.DID_OR_WILL.grade(Status.DENIED, Certainty.POSSIBLE, true));
    }

    @Test
    void aNounLeftOpenIsMoreLikelyTakenForGrantedThanAnInfinitive() {
        assertThat(Scale.DID.grade(null, Certainty.CERTAIN, false)).isGreaterThan(Scale.DID.grade(null, Certainty.CERTAIN, true));
    }
}
