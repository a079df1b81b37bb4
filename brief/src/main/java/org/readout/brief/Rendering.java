package org.readout.brief;

import org.readout.model.Story;

/**
 * A way to write a story down. An implementation depends on nothing but the story: no clock, locale, zone or file.
 *
 * <pre>{@code String page = new HtmlBrief().render(story);}</pre>
 */
@FunctionalInterface
public interface Rendering {

    /** The whole story, ending in a newline. */
    String render(Story story);
}
