package org.readout.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Detail;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Evidence;
import org.readout.model.Place;
import org.readout.model.Quantity;
import org.readout.model.Span;
import org.readout.model.When;

/** A detail written by hand. */
final class Clause {

    private final String deed;
    private final List<String> words;
    private final List<Object[]> numbers = new ArrayList<>();
    private @Nullable String date;
    private @Nullable Place place;
    private boolean denied;
    private Claim.@Nullable Kind bound;

    private Clause(String deed, String... words) {
        this.deed = deed;
        this.words = List.of(words);
    }

    /** A deed and the words of its clause, states as {@code =} and their code. */
    static Clause done(String deed, String... words) {
        return new Clause(deed, words);
    }

    Clause on(String edtf) {
        date = edtf;
        return this;
    }

    Clause at(String name, @Nullable String within) {
        place = new Place(name, within);
        return this;
    }

    Clause counting(double number, String unit) {
        numbers.add(new Object[] {number, unit});
        return this;
    }

    Clause denied() {
        denied = true;
        return this;
    }

    Clause bound(Claim.Kind kind) {
        bound = kind;
        return this;
    }

    Detail in(Document document, Span sentence) {
        Evidence evidence = Evidence.of(document, sentence);
        Span head = new Span(sentence.start(), sentence.start() + 1);
        return new Detail(evidence, head, new TreeSet<>(List.of(deed)), new TreeSet<>(words), date == null ? null : new When(Edtf.parse(date), "stated"), place,
                numbers.stream().map(n -> new Quantity(Quantity.Kind.AMOUNT, (double) n[0], (double) n[0], (String) n[1], false, head, evidence)).toList(), denied, bound);
    }
}
