package org.readout.reading.repair;

import java.util.Set;

/**
 * "has the power to expel/ccomp:has", "debated a motion to ban/xcomp:debated": an infinitive right behind an object that names a power, an order or a
 * measure belongs to that noun, not to the verb.
 */
final class InfinitiveOfPower implements Repair.OfToken {

    private static final Set<String> NOUNS = Set.of("authority", "bill", "capability", "capacity", "draft", "duty", "instruction", "law", "licence", "license",
            "mandate", "means", "mission", "motion", "order", "permission", "petition", "power", "reason", "resolution", "temptation");

    @Override
    public void mend(Draft d, int i) {
        if (i < 3 || !d.token(i).pos().equals("VB") || !d.label(i).matches("xcomp|advcl|ccomp") || !d.token(i - 1).pos().equals("TO")) {
            return;
        }
        int noun = i - 2;
        if (d.label(noun).equals("obj") && d.head(noun) == d.head(i) && NOUNS.contains(d.token(noun).lemma())) {
            d.attach(i, noun, "acl");
        }
    }
}
