package org.readout.story.link;

import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.Mention;
import org.readout.model.Mode;

/**
 * The family of types within which mentions can speak of one happening. All forms of contact are one family, also where PLOVER codes an
 * agreed, requested or refused meeting as another type. Elections, speeches and the like are told apart by mode.
 *
 * @param type the happening's type
 * @param mode set for {@link EventType#OTHER} only
 */
public record Kind(EventType type, @Nullable Mode mode) {

    static Kind of(Mention mention) {
        if (mention.type() == EventType.CONSULT || mention.mode() == Mode.MEET) {
            return new Kind(EventType.CONSULT, null);
        }
        return new Kind(mention.type(), mention.type() == EventType.OTHER ? mention.mode() : null);
    }

    public boolean contact() {
        return type == EventType.CONSULT;
    }

    /** A short key, one for each kind. */
    String key() {
        return mode == null ? type.name() : type + "-" + mode;
    }
}
