package org.readout.reading.tree;

/** Takes a parse step by step to its end, always with the move that scores best. Used by one thread at a time. */
final class Steps {

    /** Scores nearer than this are computed again in double precision; single precision is off by up to 0.0001. */
    private static final float TOO_CLOSE = 0.002f;

    /** So many steps are scored in plain loops first: vector code is slow until the JVM has compiled it, and a short pile never gets there. */
    static final int PLAIN_STEPS = 100_000;

    private final Weights weights;
    private final Accumulators accumulators;
    private final ExactScores exact;
    private final Scores plain;
    private final Scores fast;
    private final int plainSteps;
    private int taken;
    private final float[] cubes;
    private final float[] scores = new float[Weights.STRIDE];

    /**
     * @param fast the form of scoring for long work
     * @param plainSteps steps before it is used
     */
    Steps(Weights weights, Contributions contributions, Scores fast, int plainSteps) {
        this.weights = weights;
        this.plain = Scores.plain(weights);
        this.fast = fast;
        this.plainSteps = plainSteps;
        this.accumulators = new Accumulators(weights, contributions);
        this.exact = new ExactScores(weights);
        this.cubes = new float[weights.hidden()];
    }

    /** @param words how many words {@code parse} has, with the root */
    void finish(Parse parse, int words) {
        accumulators.clear(words);
        while (!parse.done()) {
            if (parse.forced()) {
                parse.force();
            } else {
                take(best(parse), parse);
            }
        }
    }

    private void take(int move, Parse parse) {
        int arcs = weights.symbols().arcs();
        if (move == 2 * arcs) {
            parse.shift();
        } else {
            if (move < arcs) {
                parse.left(move);
            } else {
                parse.right(move - arcs);
            }
            accumulators.changed(parse.top());
        }
    }

    private int best(Parse parse) {
        Arithmetic.cube(accumulators.third(parse, parse.third()), accumulators.headed(parse, parse.second(), Feature.SECOND),
                accumulators.headed(parse, parse.top(), Feature.TOP), accumulators.ahead(parse, parse.next()), cubes);
        (taken < plainSteps ? plain : fast).of(cubes, scores);
        taken += taken < plainSteps ? 1 : 0;
        int best = -1;
        float second = Float.NEGATIVE_INFINITY;
        for (int m = 0; m < weights.moves(); m++) {
            if (allowed(m, parse)) {
                if (best < 0 || scores[m] > scores[best]) {
                    second = best < 0 ? second : scores[best];
                    best = m;
                } else if (scores[m] > second) {
                    second = scores[m];
                }
            }
        }
        return scores[best] - second < TOO_CLOSE ? best(exact.of(parse), parse) : best;
    }

    private int best(double[] exactly, Parse parse) {
        int best = -1;
        for (int m = 0; m < exactly.length; m++) {
            if (allowed(m, parse) && (best < 0 || exactly[m] > exactly[best])) {
                best = m;
            }
        }
        return best;
    }

    /** Only the last word of all is attached to the root, and that move is forced. */
    private boolean allowed(int move, Parse parse) {
        int arcs = weights.symbols().arcs();
        return move == 2 * arcs ? parse.mayShift() : move % arcs != 0;
    }
}
