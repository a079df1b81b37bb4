package org.readout.reading.tree;

/** The subjects of a word that has a passive auxiliary are passive, whatever the network says; so CoreNLP corrects its trees. */
final class PassiveSubjects {

    private static final String PASSIVE = ":pass";

    private PassiveSubjects() {}

    static void mark(int[] heads, String[] labels) {
        boolean[] passive = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && labels[i].equals("aux" + PASSIVE)) {
                passive[heads[i]] = true;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && passive[heads[i]] && (labels[i].equals("nsubj") || labels[i].equals("csubj"))) {
                labels[i] += PASSIVE;
            }
        }
    }
}
