package org.readout.brief;

import java.util.List;
import org.readout.model.*;

/** A story with an attack in every field that comes from outside. */
final class Hostile {

    static final String NAME = "<img src=x onerror=alert(1)>\".txt";
    private static final String TAG = "</title></style><script>alert('x')</script><svg onload=alert(2)>";
    private static final String ATTRIBUTE = "\" onmouseover=\"alert(3)\" x='";
    private static final String ADDRESS = "javascript:alert(4) https://evil.example/x.png data:text/html,x www.evil.example";
    private static final String MARKDOWN = "](javascript:alert(5)) ![p](http://evil.example/p.png) `code` **b** <b>b</b> | cell | [^1] # h";
    private static final String TERMINAL = "\u001b[31m\u001b]0;title\u0007 \u009b2J \u202eodd\u202c \u2066x\u2069 \ufeff\u0000 line\u2028sep \ud800 end";
    static final String ALL = TAG + ATTRIBUTE + ADDRESS + MARKDOWN + TERMINAL;

    private Hostile() {}

    static Story story() {
        Pile pile = new Pile();
        Pile.Article article = pile.article(NAME, "Start. " + ALL + " met here. If " + ALL + ", then so. The last line.");
        for (Metadata.Field field : Metadata.Field.values()) {
            article.meta(field, ALL);
        }
        Actor actor = new Actor(ALL, ALL, Actor.Kind.PERSON, "", "");
        Attribution voice = new Attribution(ALL, ALL, new Span(0, 5), ALL);
        article.published("2031-05-10", ALL).leftOut("The last line.", Region.Kind.ADVERTISING, ALL).signal(ALL, ALL, ALL)
                .position(actor, ALL, Position.Stance.WARNS, actor, ALL, ALL, voice).scenario(ALL, ALL, "then so", voice);
        Mention mention = article.mention(ALL + " met here.", "met", Status.OCCURRED, voice);
        String event = pile.event(new Pile.Sketch(EventType.CONSULT, Mode.MEETING, ALL, "2031-05", new Place(ALL, ALL), Standing.ALLEGED, 5,
                ALL), List.of(new Event.Party(actor, Role.RECIPIENT)), List.of(Pile.step("2031", Status.PLANNED, mention),
                        Pile.step(null, Status.OCCURRED, mention)), mention);
        pile.conflict(Conflict.Kind.OTHER, event, ALL, List.of(new Conflict.Side(ALL, List.of(mention.evidence())),
                new Conflict.Side(ALL, List.of(article.evidence("then so")))), ALL);
        return pile.refused(ALL, ALL).folded(ALL, article).story();
    }
}
