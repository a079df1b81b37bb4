package org.readout.brief;

import org.readout.model.Story;
import org.readout.model.json.StoryJson;

/** The story as JSON, schema {@value StoryJson#SCHEMA}. */
public final class JsonBrief implements Rendering {

    @Override
    public String render(Story story) {
        return new StoryJson().write(story);
    }
}
