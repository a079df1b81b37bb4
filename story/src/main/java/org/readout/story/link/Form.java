package org.readout.story.link;

import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.EventType;

/** Whether people met, spoke from afar, or the text does not tell. */
public enum Form {
    PHONE, IN_PERSON, UNSAID;

    static Form of(Mention mention) {
        if (mention.type() != EventType.CONSULT || mention.mode() == null) {
            return UNSAID;
        }
        Mode mode = mention.mode();
        if (mode == Mode.PHONE) {
            return PHONE;
        }
        return mode == Mode.MEETING || mode == Mode.SUMMIT || mode == Mode.VISIT ? IN_PERSON : UNSAID;
    }

    /** True if one is from afar and the other face to face. */
    public boolean clashes(Form other) {
        return this != UNSAID && other != UNSAID && this != other;
    }

    Form or(Form other) {
        return this == UNSAID ? other : this;
    }
}
