package org.readout.reading.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.When;
import org.readout.reading.parse.Sentence;

public final class Dates {
    private final HeidelTimeTagger tagger = new HeidelTimeTagger();
    public List<TimeExpression> find(List<Sentence> sentences, @Nullable When published) {
        Map<Integer, Sentence> byIndex = new HashMap<>();
        sentences.forEach(s -> byIndex.put(s.index(), s));
        Context context = new Context();
        Placement placement = new Placement(Anchor.of(published), context);
        for (Timex t : tagger.find(sentences)) {
            context.add(placement.place(t, byIndex.get(t.sentence())));
        }
        return context.all().stream().map(p -> new TimeExpression(p.timex().sentence(), p.timex().span(), p.timex().isDate() ? TimeExpression.Kind.DATE : p.timex().type().equals("SET") ? TimeExpression.Kind.SET : TimeExpression.Kind.DURATION, p.date(), p.value(), "on", p.basis())).toList();
    }
}
