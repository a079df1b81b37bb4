package org.readout.reading.tree;

/**
 * The scores of the moves in double precision, from the 48 symbols of the input. Slow: for the few steps where single precision leaves two
 * moves too close to tell apart. Stateless and thread-safe.
 */
final class ExactScores {

    private final Weights weights;

    ExactScores(Weights weights) {
        this.weights = weights;
    }

    double[] of(Parse parse) {
        double[] hidden = hidden(symbols(parse));
        double[] scores = new double[weights.moves()];
        for (int h = 0; h < hidden.length; h++) {
            double x = hidden[h] + weights.bias()[h];
            for (int m = 0; m < scores.length; m++) {
                scores[m] += x * x * x * weights.outward()[h][m];
            }
        }
        return scores;
    }

    private double[] hidden(int[] symbols) {
        double[] hidden = new double[weights.hidden()];
        for (int f = 0; f < symbols.length; f++) {
            for (int k = 0; k < weights.width(); k++) {
                float e = weights.embeddings()[symbols[f] * weights.width() + k];
                float[] row = weights.inward()[f * weights.width() + k];
                for (int h = 0; h < hidden.length; h++) {
                    hidden[h] += e * row[h];
                }
            }
        }
        return hidden;
    }

    private int[] symbols(Parse parse) {
        int[] symbols = new int[Feature.ALL];
        word(symbols, parse, Feature.THIRD, parse.third());
        headed(symbols, parse, Feature.SECOND, parse.second());
        headed(symbols, parse, Feature.TOP, parse.top());
        for (int k = 0; k < 3; k++) {
            word(symbols, parse, Feature.NEXT + k, parse.next() + k);
        }
        return symbols;
    }

    private void headed(int[] symbols, Parse parse, int part, int i) {
        word(symbols, parse, part, i);
        for (int which = 0; which < Feature.CHILDREN; which++) {
            int place = Feature.child(part, which);
            int child = parse.child(i, which);
            if (child == 0) {
                symbols[place] = weights.symbols().noWord();
                symbols[Feature.tag(place)] = weights.symbols().noTag();
                symbols[Feature.label(place)] = weights.symbols().noLabel();
            } else {
                word(symbols, parse, place, child);
                symbols[Feature.label(place)] = weights.symbols().label(parse.label(child));
            }
        }
    }

    private static void word(int[] symbols, Parse parse, int place, int i) {
        symbols[place] = parse.word(i);
        symbols[Feature.tag(place)] = parse.tag(i);
    }
}
