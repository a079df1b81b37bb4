package org.readout.bench.story;

import java.util.ArrayList;
import java.util.List;

/** Were the happenings found, is each what it is said to be, and is there nothing too much? */
final class EventFigures {

    private EventFigures() {}

    static Score of(Told told, Expected expected) {
        Pairs pairs = Pairs.of(told, expected);
        List<String> remarks = new ArrayList<>();
        List<Expected.Event> core = expected.events().stream().filter(Expected.Event::core).toList();
        List<Told.Event> contacts = told.events().stream().filter(e -> Form.of(e) != Form.OTHER && !e.edtf().isEmpty()).toList();
        for (Expected.Event e : expected.events()) {
            Told.Event found = pairs.byExpected().get(e.id());
            if (found == null) {
                remarks.add("missed event: " + e.id() + (e.core() ? " (core) " : " ") + e.type() + " " + e.edtf() + " " + e.participants());
            } else if (!Accepted.standing(e.standing(), found.standing())) {
                remarks.add("standing: " + e.id() + " is " + e.standing() + ", told as " + found.standing() + " (" + found.label() + ")");
            }
        }
        contacts.stream().filter(e -> !pairs.used().contains(e.id()))
                .forEach(e -> remarks.add("extra dated contact: " + e.label() + " " + e.edtf() + " " + e.standing()));
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.share("event_recall", pairs.byExpected().size(), expected.events().size()),
                Figure.share("core_recall", core.stream().filter(e -> pairs.byExpected().containsKey(e.id())).count(), core.size()),
                Figure.share("contact_precision", contacts.stream().filter(e -> pairs.used().contains(e.id())).count(), contacts.size()),
                Figure.share("standing_accuracy", expected.events().stream().filter(e -> rightlyStanding(e, pairs)).count(),
                        pairs.byExpected().size())));
        Score mentions = mentions(told, expected);
        figures.addAll(mentions.figures());
        remarks.addAll(mentions.remarks());
        return new Score(figures, remarks);
    }

    private static boolean rightlyStanding(Expected.Event e, Pairs pairs) {
        Told.Event found = pairs.byExpected().get(e.id());
        return found != null && Accepted.standing(e.standing(), found.standing());
    }

    private static Score mentions(Told told, Expected expected) {
        List<Told.Mention> all = told.events().stream().flatMap(e -> e.mentions().stream()).toList();
        List<String> remarks = new ArrayList<>();
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (Expected.Event e : expected.events()) {
            for (Expected.Mention m : e.mentions()) {
                wanted++;
                List<Told.Mention> hits = all.stream().filter(t -> m.passage().touches(t.quote())).toList();
                boolean agrees = hits.stream().anyMatch(t -> Accepted.status(m.status(), t.status()));
                found += hits.isEmpty() ? 0 : 1;
                right += agrees ? 1 : 0;
                if (!agrees) {
                    remarks.add((hits.isEmpty() ? "missed mention: " : "status " + hits.stream().map(Told.Mention::status).toList() + ": ")
                            + e.id() + " " + m.status() + " in " + m.passage().document() + ": " + m.passage().words());
                }
            }
        }
        return new Score(List.of(Figure.share("mention_recall", found, wanted), Figure.share("mention_status_accuracy", right, found)), remarks);
    }
}
