package org.readout.reading.repair;

import java.util.Set;

/** "the first meeting since the invasion of X in May 1999": the date belongs to what stands after since. */
final class DateBehindSince implements Repair.OfToken {

    private static final Set<String> MONTHS = Set.of("January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December");

    @Override
    public void mend(Draft d, int i) {
        String text = d.token(i).text();
        int head = d.head(i);
        if (head < 0 || !d.label(i).matches("nmod|obl") || !(text.matches("\\d{4}") || MONTHS.contains(text))) {
            return;
        }
        for (int n = i - 1; n > head; n--) {
            int marker = d.child(n, "case");
            if (d.head(n) == head && marker >= 0 && d.token(marker).lower().matches("since|after|before|following|until")) {
                d.attach(i, n, "nmod");
                return;
            }
        }
    }
}
