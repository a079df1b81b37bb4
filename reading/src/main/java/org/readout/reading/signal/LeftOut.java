package org.readout.reading.signal;

import java.util.List;
import org.readout.model.Region;
import org.readout.model.Signal;

/** What the intake set aside is a signal too. */
final class LeftOut implements Rule {

    @Override
    public List<Signal> find(Page page) {
        return page.document().leftOut().stream().filter(r -> r.kind() != Region.Kind.HEADER).map(r -> page.signal(kind(r.kind()), r.span(), "not part of the account: " + r.why())).toList();
    }

    private static String kind(Region.Kind kind) {
        return switch (kind) {
            case ADVERTISING -> "advertising";
            case AUTHOR_BIO -> "self-promotion";
            case COMMENT_FORM, RELATED_LINKS, SHARE_BAR, NAVIGATION, HEADER, REPEATED_TITLE, CAPTION, SITE_FOOTER -> "boilerplate";
        };
    }
}
