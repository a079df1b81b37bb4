package org.readout.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Finds the names of one sentence: the gazetteer's longest matches, and the CRF's where the gazetteer has none or less of the name. */
final class Elements {

    private static final Set<String> AGAINST = Set.of("pro", "anti", "non", "counter", "post", "pre", "un");
    /** "Latin American" is not of the United States. Names such as "South Korean" begin with these words themselves. */
    private static final Set<String> CONTINENTAL = Set.of("latin", "north", "south", "central", "african", "native", "pan", "anglo");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "'s", "&", ",", ".", "in", "'");
    private static final Set<String> JUNIOR = Set.of("Jr.", "Jr", "Sr.", "Sr", "III");
    private static final int LONGEST_UNKNOWN = 8;

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final Gazetteer gazetteer;
    private final Surfaces surfaces;
    private final boolean shouting;
    private final boolean heading;

    Elements(Sentence sentence, List<Piece> pieces, Gazetteer gazetteer, Surfaces surfaces) {
        this.sentence = sentence;
        this.pieces = pieces;
        this.gazetteer = gazetteer;
        this.surfaces = surfaces;
        this.heading = Headings.isTitle(sentence);
        this.shouting = sentence.tokens().stream().noneMatch(t -> t.text().chars().anyMatch(Character::isLowerCase));
    }

    /** In text order, not overlapping. */
    List<Element> find() {
        List<Element> hits = hits();
        List<Element> all = new ArrayList<>(hits);
        for (Surfaces.Run run : Surfaces.runs(sentence)) {
            int first = pieceOf(run.first());
            int last = lastPieceOf(run.last());
            last -= last > first && pieces.get(last).lower().startsWith("'") ? 1 : 0;
            Element whole = unknown(run, first, last, hits);
            if (whole != null) {
                all.removeIf(e -> e.first() <= whole.last() && whole.first() <= e.last());
                all.add(whole);
            }
        }
        all.sort(Comparator.comparingInt(Element::first));
        return withGivenNames(all);
    }

    private List<Element> hits() {
        List<Element> found = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Element hit = hit(i);
            if (hit != null) {
                found.add(hit);
                i = hit.last() + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    /**
     * The longest names of the gazetteer that begin at {@code at}; a state, and behind "in" a place, rather than a person whose
     * surname it is, but not behind a title or given name.
     */
    private @Nullable Element hit(int at) {
        Piece piece = pieces.get(at);
        if (piece.part() && at > 0 && pieces.get(at - 1).token() == piece.token() && AGAINST.contains(pieces.get(at - 1).lower())) {
            return null;
        }
        boolean continental = at > 0 && pieces.get(at - 1).capitalised() && CONTINENTAL.contains(pieces.get(at - 1).lower());
        List<Name> candidates = gazetteer.beginningWith(piece.text());
        if (candidates.isEmpty() && (piece.shouted() || piece.slipped())) {
            candidates = gazetteer.beginningWith(Character.toUpperCase(piece.text().charAt(0)) + piece.lower().substring(1));
        }
        List<Name> matched = new ArrayList<>();
        int size = 0;
        boolean exact = false;
        for (Name name : candidates) {
            int found = extent(name, at);
            boolean whole = found == name.pieces().size();
            if (found == 0 || found < size || found == size && exact && !whole || !plausible(name, at) || continental && name.use() != Name.Use.FULL && name.is(Entry.State.class)) {
                continue;
            }
            if (found > size || whole && !exact) {
                matched.clear();
            }
            matched.add(name);
            size = found;
            exact = whole;
        }
        boolean inside = at > 0 && pieces.get(at - 1).lower().matches("in|near|outside");
        boolean spot = !(at > 0 && pieces.get(at - 1).capitalised()) && matched.stream()
                .anyMatch(n -> n.use() == Name.Use.FULL && (n.entry() instanceof Entry.State || inside && n.entry() instanceof Entry.Spot));
        matched.removeIf(n -> spot && n.use() == Name.Use.SURNAME);
        return matched.isEmpty() ? null : Element.known(at, at + size - 1, matched, text(at, at + size - 1));
    }

    /**
     * How many pieces the name takes, 0 if it does not stand here. Letter for letter, but for words in capitals or with slipped ones (of a longer name, or
     * of four letters or more) and for a person's middle initials and one middle name.
     */
    private int extent(Name name, int at) {
        boolean loud = name.pieces().size() > 1 || pieces.get(at).text().length() >= 4;
        boolean person = name.is(Entry.Person.class) && name.use() == Name.Use.FULL;
        int i = at;
        for (String wanted : name.pieces()) {
            if (person && i == at + 1) {
                i = afterMiddle(i, wanted);
            }
            if (i >= pieces.size()) {
                return 0;
            }
            Piece piece = pieces.get(i);
            if (!piece.text().equals(wanted) && !(loud && (piece.shouted() || piece.slipped()) && piece.text().equalsIgnoreCase(wanted))) {
                return 0;
            }
            i++;
        }
        return i - at;
    }

    /** The piece after middle initials or one middle name, if there the rest of the name begins; else {@code at}. */
    private int afterMiddle(int at, String wanted) {
        int i = at;
        while (i < pieces.size() && i < at + 2 && !pieces.get(i).text().equals(wanted) && isInitial(pieces.get(i))) {
            i++;
        }
        if (i == at && i < pieces.size() && pieces.get(i).capitalised() && sentence.token(pieces.get(i).token()).entity().equals("PERSON")) {
            i++;
        }
        return i < pieces.size() && pieces.get(i).text().equals(wanted) ? i : at;
    }

    private static boolean isInitial(Piece piece) {
        return Spelling.isInitial(piece.text());
    }

    /** One word is a name only where the tagger, the CRF or a hyphen agrees; the first word of a sentence is capitalised anyway. */
    private boolean plausible(Name name, int at) {
        if (name.pieces().size() > 1) {
            return true;
        }
        Piece piece = pieces.get(at);
        Token token = sentence.token(piece.token());
        boolean loudAlone = piece.shouted() && !name.pieces().get(0).equals(piece.text()) && at > 0 && !shouting && !isShouted(at - 1) && !isShouted(at + 1);
        if (shouting && piece.text().length() <= 3 || loudAlone && !token.entity().equals("LOCATION")) {
            return false;
        }
        boolean opens = at == 0 || pieces.get(at - 1).text().equals("\"");
        boolean crf = !token.entity().equals("O");
        boolean noun = token.isProperNoun() || piece.part();
        return switch (name.use()) {
            case ADJECTIVE, PEOPLE, CAPITAL -> true;
            case SURNAME -> crf || noun && (!opens || ((Entry.Person) name.entry()).alone()) || capitalisedAnyway(at, opens);
            case FULL -> name.entry() instanceof Entry.State || crf || noun && !(opens && name.entry() instanceof Entry.Spot)
                    || piece.text().length() > 1 && piece.text().chars().filter(Character::isUpperCase).count() > 1 || !piece.capitalised();
        };
    }

    private boolean isShouted(int at) {
        return at < pieces.size() && pieces.get(at).shouted();
    }

    /** A word that is no proper noun for the tagger, but stands where a common word would have no capital or where a subject stands: "Begin said". */
    private boolean capitalisedAnyway(int at, boolean opens) {
        if (heading || !pieces.get(at).capitalised()) {
            return false;
        }
        String next = at + 1 < pieces.size() ? sentence.token(pieces.get(at + 1).token()).pos() : "";
        return !opens || next.equals("VBZ") || next.equals("VBD") || next.equals("MD");
    }

    private @Nullable Element unknown(Surfaces.Run run, int first, int last, List<Element> hits) {
        Element.Kind kind = surfaces.kind(run);
        List<Element> inside = hits.stream().filter(h -> h.first() >= first && h.last() <= last).toList();
        if (hits.stream().anyMatch(h -> h.first() <= last && first <= h.last() && !inside.contains(h))) {
            return null;
        }
        Phrases.Match<Role> role = gazetteer.roles().at(pieces, first);
        if (role != null && role.last() == last) {
            return null;
        }
        if (inside.isEmpty()) {
            boolean name = surfaces.isName(run) && run.last() - run.first() < LONGEST_UNKNOWN;
            Gazetteer.Headword headword = gazetteer.headword(pieces.get(last).text());
            return name ? element(first, last, kind, "", headword == null ? "" : headword.sector()) : null;
        }
        List<Piece> bare = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            int at = i;
            Piece piece = pieces.get(i);
            if (!SMALL.contains(piece.lower()) && piece.capitalised() && inside.stream().noneMatch(h -> h.first() <= at && at <= h.last())
                    && gazetteer.titles().at(List.of(piece), 0) == null) {
                bare.add(piece);
            }
        }
        boolean inBuilding = inside.get(inside.size() - 1).last() == last && inside.get(inside.size() - 1).body() instanceof Entry.Seat s && s.place() && first < last - 2;
        if (bare.isEmpty() || last - first >= LONGEST_UNKNOWN || inBuilding) {
            return null;
        }
        String code = inside.stream().map(Element::body).filter(b -> b != null).map(Entry::code).findFirst().orElse("");
        for (Piece piece : bare) {
            Gazetteer.Headword head = gazetteer.headword(piece.text());
            if (head != null) {
                boolean place = head.place() && kind != Element.Kind.ORGANISATION;
                return element(first, last, place ? Element.Kind.PLACE : Element.Kind.ORGANISATION, code, head.sector());
            }
        }
        boolean fullName = inside.stream().anyMatch(h -> h.person() && !h.surnameOnly());
        boolean surname = inside.stream().anyMatch(Element::person);
        return switch (kind) {
            case PERSON -> fullName || inside.size() > 1 || sameGiven(inside.get(0), bare) ? null : element(first, last, kind, "", "");
            case PLACE -> surname || inside.stream().anyMatch(h -> h.used(Name.Use.ADJECTIVE)) || text(first, last).contains(",") ? null
                    : element(first, last, kind, code, "");
            case ORGANISATION -> null;
        };
    }

    /** "Donald J. Trump": the words before the surname are the person's own given name or an initial. */
    private boolean sameGiven(Element surname, List<Piece> before) {
        return surname.names().stream().anyMatch(n -> n.entry() instanceof Entry.Person p && Spelling.alike(p.given(), before.get(0).text()));
    }

    /** Joins a surname of the gazetteer to a given name that is not its own: another person. */
    private List<Element> withGivenNames(List<Element> all) {
        List<Element> out = new ArrayList<>();
        for (Element e : all) {
            int next = e.last() + 1;
            if (e.person() && e.unknown() == null && next < pieces.size() && JUNIOR.contains(pieces.get(next).text())) {
                out.add(element(e.first(), next, Element.Kind.PERSON, "", ""));
                continue;
            }
            int before = beforeInitials(e.first() - 1);
            boolean surname = e.used(Name.Use.SURNAME) && e.names().stream().noneMatch(n -> n.is(Entry.Person.class) && n.use() == Name.Use.FULL);
            if (!surname || before < 0 || pieces.get(e.first()).part() || !isGiven(before) || covered(all, before)) {
                out.add(e);
                continue;
            }
            List<Name> own = e.names().stream().filter(n -> n.entry() instanceof Entry.Person p && Spelling.alike(p.given(), pieces.get(before).text())).toList();
            out.add(own.isEmpty() ? element(before, e.last(), Element.Kind.PERSON, "", "")
                    : Element.known(before, e.last(), own.stream().map(n -> new Name(n.pieces(), Name.Use.FULL, n.entry())).toList(), text(before, e.last())));
        }
        return out;
    }

    /** The piece before middle initials, if any. */
    private int beforeInitials(int at) {
        int i = at;
        while (i > 0 && i > at - 2 && isInitial(pieces.get(i))) {
            i--;
        }
        return i;
    }

    private boolean isGiven(int at) {
        Piece piece = pieces.get(at);
        return piece.capitalised() && gazetteer.titles().at(List.of(piece), 0) == null
                && (!gazetteer.genderOf(piece.text()).isEmpty() || sentence.token(piece.token()).entity().equals("PERSON"));
    }

    private static boolean covered(List<Element> all, int piece) {
        return all.stream().anyMatch(e -> e.first() <= piece && piece <= e.last());
    }

    private Element element(int first, int last, Element.Kind kind, String code, String sector) {
        return new Element(first, last, List.of(), kind, text(first, last), code, sector);
    }

    private String text(int first, int last) {
        return Pieces.text(sentence, pieces.subList(first, last + 1));
    }

    private int pieceOf(int token) {
        int i = 0;
        while (pieces.get(i).token() < token) {
            i++;
        }
        return i;
    }

    private int lastPieceOf(int token) {
        int i = pieces.size() - 1;
        while (pieces.get(i).token() > token) {
            i--;
        }
        return i;
    }
}
