package org.readout.model;

/**
 * A part of the text that is not the account itself. It stays in the text, so offsets hold, but is not read for happenings.
 *
 * @param span where it stands
 * @param kind what it is
 * @param why the rule that marked it, in words
 */
public record Region(Span span, Kind kind, String why) implements Comparable<Region> {

    public enum Kind { ADVERTISING, COMMENT_FORM, RELATED_LINKS, AUTHOR_BIO, SHARE_BAR, NAVIGATION, HEADER, REPEATED_TITLE, CAPTION, SITE_FOOTER }

    @Override
    public int compareTo(Region other) {
        return span.compareTo(other.span);
    }
}
