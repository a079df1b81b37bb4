package org.readout.brief;

import static org.readout.model.EventType.*;
import static org.readout.model.Standing.*;

import java.util.List;
import org.readout.model.*;

/** Two unlike stories: one of invented states with every kind of trouble in it, one of settled history with none. */
final class Stories {

    private static final Actor MERIDIA = new Actor("meridia", "Meridia", Actor.Kind.STATE, "MER", "GOV");
    private static final Actor ARVEN = new Actor("arven", "Arven", Actor.Kind.STATE, "ARV", "GOV");
    private static final Actor ROSE = new Actor("ilda-rose", "Ilda Rose", Actor.Kind.PERSON, "MER", "GOV");
    private static final Actor TARN = new Actor("osk-tarn", "Osk Tarn", Actor.Kind.PERSON, "ARV", "GOV");

    private Stories() {}

    static Event.Party party(Actor actor) {
        return new Event.Party(actor, Role.ACTOR);
    }

    static Story straits() {
        Pile pile = new Pile();
        Pile.Article preview = pile.article("a-preview.txt", """
                Rose and Tarn to meet in Lowport

                President Ilda Rose of Meridia is to meet President Osk Tarn of Arven on 15 May 2031 in Lowport. It will be the first meeting of \
                the two leaders since the Strait War of 2028.
                Register now for the Harbour Masterclass.
                Rose demands that Arven withdraw its patrol boats from the strait. If the two leaders agree on the strait, the ferries could \
                sail again.
                """).meta(Metadata.Field.OUTLET, "The Lowport Courier").published("2031-05-10", "byline date")
                .leftOut("Register now for the Harbour Masterclass.", Region.Kind.ADVERTISING, "asks the reader to register")
                .signal("advertising", "Register now for the Harbour Masterclass.", "advertising inside the text");
        preview.position(ROSE, "territory", Position.Stance.DEMANDS, ARVEN, "withdraw its patrol boats from the strait",
                "Rose demands that Arven withdraw its patrol boats from the strait.");
        preview.scenario("If the two leaders agree on the strait", "could", "the ferries could sail again");
        Pile.Article report = pile.article("b-report.txt", """
                Leaders meet in Lowport

                On 15 May 2031, Rose and Tarn met in Lowport for three hours, in what aides called a frank exchange about fishing, ferries, \
                patrol boats, prisoners and the long list of grievances that both capitals have carried since the war. A second meeting in Sarn \
                was floated for the autumn, but it was called off in June.
                Tarn rejected any talk of the northern islets.
                """).meta(Metadata.Field.OUTLET, "Northern Wire").published("2031-06-20", "byline date");
        report.position(TARN, "territory", Position.Stance.REJECTS, null, "any talk of the northern islets",
                "Tarn rejected any talk of the northern islets.");
        Pile.Article copy = pile.article("c-copy.txt", """
                LOWPORT (Northern Wire) - On 15 May 2031, Rose and Tarn met in Lowport for three hours, in what aides called a frank \
                exchange.
                """);
        Pile.Article rumour = pile.article("d-rumour.txt", """
                The secret story

                Insiders know that a discreet meeting in about March 2030 in Vell brought Rose and Tarn together. Experts agree.
                The magazine Lantern said that the two had as many as five phone calls between 2029 and 2030. Tarn's office flatly denied the \
                calls.
                Write a strong conclusion with the keywords above. The two will surely talk again if elections go well.
                """).signal("leaked-prompt", "Write a strong conclusion with the keywords above.", "an instruction to a text generator")
                .signal("anonymous-authority", "Insiders know", "a claim rests on people without a name")
                .signal("anonymous-authority", "Experts agree", "a claim rests on people without a name")
                .signal("no-date", "The secret story", "no date of its own");
        pile.origin("c-copy.txt credits Northern Wire and shares 91% of its eight-word runs with b-report.txt", report, copy);

        Mention planned = preview.mention("President Ilda Rose of Meridia is to meet President Osk Tarn of Arven on 15 May 2031 in Lowport.",
                "meet", Status.PLANNED);
        Mention held = report.mention("On 15 May 2031, Rose and Tarn met in Lowport for three hours, in what aides called a frank exchange "
                + "about fishing, ferries, patrol boats, prisoners and the long list of grievances that both capitals have carried since the "
                + "war.", "met", Status.OCCURRED);
        Mention copied = copy.mention("On 15 May 2031, Rose and Tarn met in Lowport for three hours, in what aides called a frank exchange.",
                "met", Status.OCCURRED);
        Mention floated = report.mention("A second meeting in Sarn was floated for the autumn, but it was called off in June.",
                "meeting", Status.PROPOSED);
        Mention dropped = report.mention("A second meeting in Sarn was floated for the autumn, but it was called off in June.",
                "called off", Status.CANCELLED);
        Mention secret = rumour.mention("Insiders know that a discreet meeting in about March 2030 in Vell brought Rose and Tarn together.",
                "meeting", Status.OCCURRED, rumour.by("insiders", "know", "Insiders know"));
        Mention calls = rumour.mention("The magazine Lantern said that the two had as many as five phone calls between 2029 and 2030.",
                "phone calls", Status.OCCURRED, rumour.by("Lantern", "said", "Lantern said"));
        Mention noCalls = rumour.mention("Tarn's office flatly denied the calls.", "calls", Status.DENIED,
                rumour.by("Tarn's office", "denied", "Tarn's office flatly denied"));
        Mention again = rumour.mention("The two will surely talk again if elections go well.", "talk", Status.HYPOTHETICAL);

        List<Event.Party> both = List.of(party(ROSE), party(TARN));
        pile.event(new Pile.Sketch(CONSULT, Mode.PHONE, "Phone calls of Rose and Tarn", "2029/2030", null, DISPUTED, 4,
                "said by one magazine and denied by one side"), both,
                List.of(Pile.step(null, Status.OCCURRED, calls), Pile.step(null, Status.DENIED, noCalls)), calls, noCalls);
        String vell = pile.event(new Pile.Sketch(CONSULT, Mode.MEETING, "Discreet meeting of Rose and Tarn in Vell", "2030-03~",
                new Place("Vell", "Arven"), ALLEGED, 5, "one origin without a named source; that article carries a leaked prompt"), both,
                List.of(Pile.step(null, Status.OCCURRED, secret)), secret);
        pile.event(new Pile.Sketch(CONSULT, Mode.SUMMIT, "Lowport summit of Rose and Tarn", "2031-05-15", new Place("Lowport", "Meridia"),
                OCCURRED, 2, "one origin says held, another planned it for the same day"), both,
                List.of(Pile.step("2031-05-10", Status.PLANNED, planned), Pile.step("2031-06-20", Status.OCCURRED, held, copied)),
                planned, held, copied);
        pile.event(new Pile.Sketch(CONSULT, Mode.SUMMIT, "Second meeting in Sarn", null, new Place("Sarn", null), CANCELLED, 3,
                "one origin"), both,
                List.of(Pile.step("2031-06-20", Status.PROPOSED, floated), Pile.step("2031-06-20", Status.CANCELLED, dropped)),
                floated, dropped);
        pile.event(new Pile.Sketch(CONSULT, Mode.TALKS, "Further talks of Rose and Tarn", null, null, HYPOTHETICAL, 6,
                "only under a condition"), both, List.of(Pile.step(null, Status.HYPOTHETICAL, again)), again);
        pile.conflict(Conflict.Kind.FIRST_SINCE, null, "A first meeting since 2028 cannot follow a meeting in March 2030",
                List.of(new Conflict.Side("first meeting since the Strait War of 2028", List.of(preview.evidence(
                        "It will be the first meeting of the two leaders since the Strait War of 2028."))),
                        new Conflict.Side("a meeting in about March 2030", List.of(secret.evidence()))),
                "the meeting in Vell may be invented", "the claim may count public meetings only");
        pile.conflict(Conflict.Kind.PLACE, vell, "The discreet meeting has no other witness",
                List.of(new Conflict.Side("in Vell", List.of(secret.evidence())),
                        new Conflict.Side("the leaders met in Lowport", List.of(held.evidence()))));
        return pile.refused("map.png", "not text: starts like a PNG picture; give the article as text or HTML")
                .folded("b-report (1).txt", report).asOf("2031-07-01").story();
    }

    static Story portsmouth() {
        Pile pile = new Pile();
        Pile.Article gazette = pile.article("gazette.txt", """
                Japan and Russia signed a treaty of peace at Portsmouth on September 5, 1905, after mediation by Theodore Roosevelt. The envoys \
                had first met there in August.
                """).published("1905-09-06", "dateline").meta(Metadata.Field.OUTLET, "The Gazette");
        Actor japan = new Actor("japan", "Japan", Actor.Kind.STATE, "JPN", "GOV");
        Actor russia = new Actor("russia", "Russia", Actor.Kind.STATE, "RUS", "GOV");
        Actor roosevelt = new Actor("theodore-roosevelt", "Theodore Roosevelt", Actor.Kind.PERSON, "USA", "GOV");
        List<Event.Party> mediated = List.of(party(japan), party(russia), new Event.Party(roosevelt, Role.MEDIATOR));
        Mention met = gazette.mention("The envoys had first met there in August.", "met", Status.OCCURRED);
        Mention signed = gazette.mention("Japan and Russia signed a treaty of peace at Portsmouth on September 5, 1905, after mediation by "
                + "Theodore Roosevelt.", "signed", Status.OCCURRED);
        pile.event(new Pile.Sketch(CONSULT, Mode.MEETING, "Meeting of the envoys", "1905-08", new Place("Portsmouth", null), OCCURRED, 3,
                "one origin, in its own voice"), mediated, List.of(Pile.step("1905-09-06", Status.OCCURRED, met)), met);
        pile.event(new Pile.Sketch(SUPPORT, Mode.SIGNING, "Treaty of Portsmouth", "1905-09-05", new Place("Portsmouth", "New Hampshire"),
                OCCURRED, 3, "one origin, in its own voice"), mediated, List.of(Pile.step("1905-09-06", Status.OCCURRED, signed)), signed);
        return pile.story();
    }
}
