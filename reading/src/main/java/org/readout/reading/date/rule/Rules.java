package org.readout.reading.date.rule;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.reading.compiled.ModelFile;

/**
 * HeidelTime's rules for English, to find and normalise time expressions but not to place them in the calendar: the same as version 2.2.1
 * finds (Strötgen and Gertz, Multilingual and cross-domain temporal tagging, 2013). Thread-safe.
 */
public final class Rules {

    /** The name of the model file. */
    public static final String MODEL = "times";

    /** The version of its form. */
    public static final int FORMAT = 1;

    private static final Comparator<Expression> ORDER = Comparator.comparingInt(Expression::begin).thenComparingInt(e -> -e.end());

    /** A rule ready for use: most never match, and their patterns are large. */
    private record Ready(Pattern pattern, Template value, @Nullable Template mod) {
        static Ready of(Rule rule) {
            return new Ready(Pattern.compile(rule.fullPattern()), Template.of(rule.value()),
                    rule.mod().isEmpty() ? null : Template.of(rule.mod()));
        }
    }

    private final List<Rule> rules;
    private final AtomicReferenceArray<Ready> ready;
    private final NormalForms forms;
    private final Recogniser recogniser;

    private Rules(List<Rule> rules, NormalForms forms, Recogniser recogniser) {
        this.rules = List.copyOf(rules);
        this.ready = new AtomicReferenceArray<>(rules.size());
        this.forms = forms;
        this.recogniser = recogniser;
    }

    /**
     * Reads the rules that the build has compiled.
     *
     * @throws IllegalStateException as {@link ModelFile#open}
     */
    public static Rules load() {
        ByteBuffer from = ModelFile.open(MODEL, FORMAT);
        List<Rule> rules = new ArrayList<>();
        for (int left = from.getInt(); left > 0; left--) {
            rules.add(Rule.read(from));
        }
        return new Rules(rules, NormalForms.read(from), Recogniser.read(from));
    }

    /** The expressions of a line by their beginning, the longer first; none within another. */
    public List<Expression> in(Line line) {
        List<Expression> all = new ArrayList<>();
        String broken = "";
        for (Map.Entry<Integer, BitSet> places : places(line.text()).entrySet()) {
            Rule rule = rules.get(places.getKey());
            if (!rule.type().equals(broken) && !apply(rule, ready(places.getKey()), line, places.getValue(), all)) {
                broken = rule.type();
            }
        }
        return preferred(all);
    }

    /** For each rule that matches, in order, where it may. */
    private Map<Integer, BitSet> places(String text) {
        Map<Integer, BitSet> places = new TreeMap<>();
        BitSet here = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            recogniser.at(text, i, here);
            for (int r = here.nextSetBit(0); r >= 0; r = here.nextSetBit(r + 1)) {
                places.computeIfAbsent(r, k -> new BitSet()).set(i);
            }
            here.clear();
        }
        return places;
    }

    private Ready ready(int rule) {
        Ready known = ready.getAcquire(rule);
        if (known == null) {
            known = Ready.of(rules.get(rule));
            ready.setRelease(rule, known);
        }
        return known;
    }

    /** Adds what a rule finds; false if its templates cannot be filled: then HeidelTime leaves out what is left of the rules for the type. */
    private boolean apply(Rule rule, Ready ready, Line line, BitSet places, List<Expression> found) {
        Matcher match = ready.pattern.matcher(line.text()).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = places.nextSetBit(0); at >= 0;) {
            boolean matches = match.region(at, line.text().length()).lookingAt();
            if (matches && rule.holds(match, line)) {
                String value = ready.value.fill(match, forms);
                String mod = ready.mod == null ? "" : ready.mod.fill(match, forms);
                if (value == null || mod == null) {
                    return false;
                }
                found.add(new Expression(match.start(rule.from()), match.end(rule.to()), rule.type(), value, mod));
            }
            at = places.nextSetBit(matches ? Math.max(match.end(), at + 1) : at + 1);
        }
        return true;
    }

    /** Without what lies within another; of two at the same place one stays. */
    private static List<Expression> preferred(List<Expression> all) {
        BitSet left = new BitSet();
        left.set(0, all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (all.get(i).isWithin(all.get(j)) || i != j && all.get(i).isAt(all.get(j)) && yields(all.get(i), all.get(j), i < j)) {
                    left.clear(i);
                }
            }
        }
        return left.stream().mapToObj(all::get).sorted(ORDER).toList();
    }

    /** Whether of two at the same place the one gives way: first what is open, then what is not explicit, then what was found earlier. */
    private static boolean yields(Expression one, Expression other, boolean earlier) {
        if (one.isOpen() != other.isOpen()) {
            return one.isOpen();
        }
        return one.isExplicit() == other.isExplicit() ? earlier : other.isExplicit();
    }
}
