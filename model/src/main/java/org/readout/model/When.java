package org.readout.model;

/**
 * A date and what it rests on.
 *
 * @param date the date
 * @param basis how it was found, in words: {@code stated}, {@code year of the sentence}, {@code JSON-LD datePublished}, …
 */
public record When(Edtf date, String basis) {

    public When {
        if (basis.isBlank()) {
            throw new IllegalArgumentException("date " + date + " without the basis it rests on");
        }
    }
}
