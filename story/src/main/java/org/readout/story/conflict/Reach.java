package org.readout.story.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Place;
import org.readout.story.link.Company;
import org.readout.story.link.Dates;
import org.readout.story.link.Form;
import org.readout.story.standing.Case;

/** Whether a claim that binds other happenings reaches a certain one. In doubt it does not. */
final class Reach {

    private Reach() {}

    /** True if the happening is of the kind, with the parties and at the place that the claim is about. */
    static boolean covers(Pile.Stated stated, Case told, Pile pile) {
        Claim claim = stated.claim();
        return claim.about() == told.happening().type() && form(claim, told, pile) && parties(claim, told.happening().company()) && place(stated, told, pile);
    }

    private static boolean parties(Claim claim, Company company) {
        List<Actor> wanted = claim.participants();
        return !wanted.isEmpty() && (wanted.size() >= 2 || claim.about() != EventType.CONSULT || wanted.get(0).kind() == Actor.Kind.PERSON)
                && wanted.stream().allMatch(w -> company.all().stream().anyMatch(a -> Company.match(w, a)));
    }

    /** A claim about calls reaches calls, one about meetings does not; "contact" reaches both. */
    private static boolean form(Claim claim, Case told, Pile pile) {
        if (claim.about() != EventType.CONSULT) {
            return claim.mode() == null || claim.mode() == told.happening().mode();
        }
        boolean call = told.happening().form() == Form.PHONE;
        if (claim.mode() == Mode.PHONE) {
            return call;
        }
        boolean inPerson = claim.mode() != null || claim.value().toLowerCase(Locale.ROOT).contains("person") || besideMeeting(claim, pile);
        return !(inPerson && call);
    }

    /** True if what it calls the first was a meeting face to face. */
    private static boolean besideMeeting(Claim claim, Pile pile) {
        Case own = pile.caseOf(claim.mention());
        return own != null && own.happening().form() == Form.IN_PERSON;
    }

    /** "The first summit in Oslo": a place named behind the counting word narrows the claim to it. */
    private static boolean place(Pile.Stated stated, Case told, Pile pile) {
        String quote = stated.claim().evidence().quote();
        int first = quote.toLowerCase(Locale.ROOT).indexOf("first");
        return stated.reading().mentions().stream()
                .filter(m -> m.id().equals(stated.claim().mention()) && m.place() != null)
                .map(m -> Objects.requireNonNull(m.place()))
                .filter(p -> first >= 0 && quote.indexOf(p.name(), first) >= 0)
                .allMatch(p -> within(told.happening().place(), p, pile));
    }

    private static boolean within(@Nullable Place place, Place wanted, Pile pile) {
        return place != null && pile.atlas().related(place, wanted);
    }

    /** The last day of what stands after "since": that happening itself breaks no claim. */
    private static LocalDate baseline(Edtf window) {
        int slash = window.text().indexOf('/');
        Edtf start = slash < 0 ? window : Edtf.parse(window.text().substring(0, slash));
        boolean open = slash >= 0 && window.latest() == null && start.latest() != null;
        return open ? Objects.requireNonNull(start.latest()) : Objects.requireNonNull(window.earliest());
    }

    /** True if the date lies wholly after the beginning of the window and before its end; an open end reaches up to {@code until}. */
    static boolean inside(@Nullable Edtf date, @Nullable Edtf window, @Nullable Edtf until) {
        if (date == null || date.earliest() == null || date.latest() == null) {
            return false;
        }
        boolean after = window == null || window.earliest() == null || date.earliest().isAfter(baseline(window));
        boolean before = until != null && Dates.before(date, until)
                || until == null && window != null && window.latest() != null && !date.latest().isAfter(window.latest());
        return after && before;
    }
}
