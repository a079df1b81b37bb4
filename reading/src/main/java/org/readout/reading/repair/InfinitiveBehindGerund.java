package org.readout.reading.repair;

import java.util.Set;

/** "succeeded in persuading Malta to lift/xcomp:succeeded the ban": the infinitive behind a gerund's object tells what that object is to do. */
final class InfinitiveBehindGerund implements Repair.OfToken {

    private static final Set<String> MOVING = Set.of("allow", "ask", "cause", "compel", "convince", "enable", "encourage", "force", "get", "help", "invite",
            "order", "permit", "persuade", "press", "pressure", "push", "tell", "urge");

    @Override
    public void mend(Draft d, int i) {
        if (i < 3 || !d.label(i).equals("xcomp") || !d.token(i).pos().equals("VB") || !d.token(i - 1).pos().equals("TO")) {
            return;
        }
        for (int gerund = d.head(i) + 1; gerund < i && gerund > 0; gerund++) {
            boolean moving = d.token(gerund).pos().equals("VBG") && d.head(gerund) == d.head(i) && MOVING.contains(d.token(gerund).lemma());
            int object = moving ? d.child(gerund, "obj") : -1;
            if (object > gerund && object < i) {
                d.attach(i, gerund, "xcomp");
                return;
            }
        }
    }
}
