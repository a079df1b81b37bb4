package org.readout.reading.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence.
 *
 * @param first index of its first piece
 * @param last index of its last piece, inclusive
 * @param names what the gazetteer has for it, empty for a name it does not know
 * @param unknown the kind of an unknown name, null for a known one
 * @param text an unknown name as written, else the words found
 * @param code of a state named inside an unknown name, empty if none
 * @param sector that a headword tells, empty if none
 */
record Element(int first, int last, List<Name> names, @Nullable Kind unknown, String text, String code, String sector) {

    enum Kind { PERSON, ORGANISATION, PLACE }

    static Element known(int first, int last, List<Name> names, String text) {
        return new Element(first, last, names, null, text, "", "");
    }

    boolean person() {
        return unknown == Kind.PERSON || unknown == null && has(Entry.Person.class);
    }

    boolean surnameOnly() {
        return unknown == null && names.stream().allMatch(n -> n.use() == Name.Use.SURNAME);
    }

    boolean has(Class<? extends Entry> kind) {
        return names.stream().anyMatch(n -> n.is(kind));
    }

    boolean used(Name.Use use) {
        return names.stream().anyMatch(n -> n.use() == use);
    }

    /** The first entry of this kind. */
    <T extends Entry> @Nullable T entry(Class<T> kind) {
        return names.stream().map(Name::entry).filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
    }

    /** The state, seat or organisation it names, null if it names none. */
    @Nullable Entry body() {
        return names.stream().map(Name::entry).filter(e -> !(e instanceof Entry.Person) && !(e instanceof Entry.Spot)).findFirst().orElse(null);
    }

    int size() {
        return last - first + 1;
    }
}
