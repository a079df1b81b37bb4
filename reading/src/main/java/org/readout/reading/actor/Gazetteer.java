package org.readout.reading.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;

/**
 * Names of states, seats of power, organisations, people and places, and the words for people by title and role. Read once from the
 * tables beside this class and from the user's own files; immutable and thread-safe afterwards.
 */
public final class Gazetteer {

    private static final List<String> TABLES = List.of("states.tsv", "seats.tsv", "organisations.tsv", "people.tsv", "places.tsv", "titles.tsv",
            "roles.tsv", "headwords.tsv", "given-names.tsv");

    private final Map<String, Entry.State> states = new LinkedHashMap<>();
    private final Map<String, Entry> others = new LinkedHashMap<>();
    private final Map<String, List<String>> also = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new LinkedHashMap<>();
    private final Phrases<Title> titles = new Phrases<>();
    private final Phrases<Role> roles = new Phrases<>();
    private final Map<String, List<Entry.Person>> holders = new LinkedHashMap<>();
    private final Set<String> regions = new LinkedHashSet<>();
    private final Map<String, Headword> headwords = new LinkedHashMap<>();
    private final Map<String, String> genders = new LinkedHashMap<>();
    private final Map<String, List<String>> longForms = new LinkedHashMap<>();
    private final Map<String, Entry.State> predecessors = new LinkedHashMap<>();

    /** What a capitalised word makes of the name it stands in. */
    record Headword(String sector, boolean place) {}

    private Gazetteer(List<Tables.Row> rows) {
        distinct(rows);
        rows.forEach(this::take);
        index();
    }

    /** The gazetteer that comes with Readout. */
    public static Gazetteer bundled() {
        return with();
    }

    /**
     * The bundled gazetteer with the tables of {@code extra} files added; an entry of the same name replaces the bundled one.
     *
     * @param extra UTF-8 files of tab-separated tables, each table begun by a row of column names as in the bundled files
     * @throws IllegalArgumentException if a file cannot be read or a row is wrong; the message names file, line, rule and what to do
     */
    public static Gazetteer with(Path... extra) {
        List<Tables.Row> rows = new ArrayList<>();
        TABLES.forEach(t -> rows.addAll(Tables.bundled(t)));
        for (Path file : extra) {
            rows.addAll(Tables.file(file));
        }
        return new Gazetteer(rows);
    }

    /** The names that begin with this piece, longest first. */
    List<Name> beginningWith(String piece) {
        return names.getOrDefault(piece, List.of());
    }

    Phrases<Title> titles() {
        return titles;
    }

    Phrases<Role> roles() {
        return roles;
    }

    Optional<Entry.State> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The ended state that had a capital of this one: the Soviet Union for Russia; null if none. */
    Entry.@Nullable State predecessor(String code) {
        return predecessors.get(code);
    }

    /** True if {@code name} is one of the names of a state. */
    boolean isName(String name, String code) {
        return also.getOrDefault(code, List.of()).contains(name);
    }

    /** The states that took over a capital of an ended one. */
    List<Entry.State> successors(String code) {
        return predecessors.entrySet().stream().filter(p -> p.getValue().code().equals(code)).map(p -> states.get(p.getKey())).toList();
    }

    /** The person of the tables with this main name, null if none. */
    Entry.@Nullable Person person(String name) {
        return others.get("person:" + name) instanceof Entry.Person person ? person : null;
    }

    /** The place of the tables with this main name, null if none. */
    Entry.@Nullable Spot spot(String name) {
        return others.get("place:" + name) instanceof Entry.Spot spot ? spot : null;
    }

    /** True for a part of a state that holds other places of the tables: "Texas". */
    boolean isRegion(Entry.Spot spot) {
        return regions.contains(spot.name()) && state(spot.code()).map(s -> s.name().equals(spot.within())).orElse(false);
    }

    @Nullable Headword headword(String piece) {
        return headwords.get(piece);
    }

    /** {@code m} or {@code f} for a given name that tells, else empty. */
    String genderOf(String given) {
        return genders.getOrDefault(given, "");
    }

    /** True if one given name is the other, spelled otherwise or in short. */
    boolean sameGiven(String one, String other) {
        return Spelling.alike(one, other) || longForms.getOrDefault(one, List.of()).contains(other);
    }

    /** All people who ever held an office of a state or organisation, in table order. */
    List<Entry.Person> holders(String code, String office) {
        return holders.getOrDefault(code + ' ' + office, List.of());
    }

    /** Within one file no entry may stand twice, nor a title or role under two names: the second would silently win. */
    private static void distinct(List<Tables.Row> rows) {
        Map<String, Tables.Row> first = new LinkedHashMap<>();
        for (Tables.Row row : rows) {
            List<String> names = new ArrayList<>(List.of(row.key()));
            if (row.table().equals("title") || row.table().equals("role")) {
                names.addAll(row.list("also"));
            }
            for (String name : names) {
                Tables.Row before = first.putIfAbsent(row.from().file() + '\t' + row.table() + '\t' + name, row);
                if (before != null) {
                    throw row.wrong("'" + name + "' stands already in " + before.from().where() + "; remove one of the two");
                }
            }
        }
    }

    private void take(Tables.Row row) {
        String key = row.key();
        switch (row.table()) {
            case "state" -> {
                if (!key.matches("[A-Z]{3}")) {
                    throw row.wrong("state '" + key + "' is not a code of three capital letters; use ISO 3166 alpha-3");
                }
                states.put(key, new Entry.State(key, row.get("name").isEmpty() ? key : row.get("name"), row.list("adjectives"), row.list("people"),
                        row.list("capitals"), row.get("leader"), years(row)));
                also.put(key, row.list("also"));
            }
            case "seat" -> add(row, new Entry.Seat(key, row.get("state"), sector(row), row.get("place").equals("y")));
            case "organisation" -> add(row, new Entry.Organisation(key, row.get("code"), sector(row)));
            case "person" -> add(row, person(row));
            case "place" -> add(row, new Entry.Spot(key, row.get("within").isEmpty() ? null : row.get("within"), row.get("state")));
            case "title" -> {
                Title title = new Title(key.toLowerCase(Locale.ROOT), sector(row), row.get("office"), gender(row));
                titles.addNoun(title.name(), title);
                row.list("also").forEach(t -> titles.addNoun(t.toLowerCase(Locale.ROOT), title));
            }
            case "role" -> {
                String kind = row.get("kind").isEmpty() ? "person" : row.get("kind");
                Role role = new Role(key.toLowerCase(Locale.ROOT), sector(row), row.get("general").equals("y"), kind);
                roles.addNoun(role.name(), role);
                row.list("also").forEach(t -> roles.addNoun(t.toLowerCase(Locale.ROOT), new Role(t.toLowerCase(Locale.ROOT), role.sector(), role.general(), kind)));
            }
            case "headword" -> headwords.put(key, new Headword(sector(row), row.get("kind").equals("place")));
            case "given" -> {
                genders.put(Pieces.fold(key), gender(row));
                longForms.put(Pieces.fold(key), row.list("of"));
            }
            default -> throw row.wrong("unknown table '" + row.table() + "'");
        }
    }

    private void add(Tables.Row row, Entry entry) {
        String key = row.table() + ':' + row.key();
        others.put(key, entry);
        also.put(key, row.list("also"));
    }

    private static Entry.Person person(Tables.Row row) {
        List<Office> offices = new ArrayList<>();
        for (String office : row.list("offices")) {
            try {
                offices.add(Office.parse(office));
            } catch (IllegalArgumentException e) {
                throw row.wrong(String.valueOf(e.getMessage()));
            }
        }
        String name = row.key();
        List<String> surnames = row.get("alone").isEmpty() ? List.of(lastWord(name)) : row.list("alone");
        return new Entry.Person(name, surnames, row.get("state"), sector(row), gender(row), List.copyOf(offices));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Years years(Tables.Row row) {
        try {
            return Years.parse(row.get("years"));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static String sector(Tables.Row row) {
        String sector = row.get("sector");
        if (!sector.isEmpty() && !Actor.SECTORS.contains(sector)) {
            throw row.wrong("sector '" + sector + "' is none of PLOVER's; use one of " + String.join(", ", Actor.SECTORS) + ", or leave it empty");
        }
        return sector;
    }

    private static String gender(Tables.Row row) {
        String gender = row.get("gender");
        if (!gender.matches("[mf]?")) {
            throw row.wrong("gender '" + gender + "' is neither m nor f; correct it or leave it empty");
        }
        return gender;
    }

    private void index() {
        states.forEach((code, state) -> {
            name(state.name(), Name.Use.FULL, state);
            also.getOrDefault(code, List.of()).forEach(n -> name(n, Name.Use.FULL, state));
            state.adjectives().forEach(n -> name(n, Name.Use.ADJECTIVE, state));
            state.people().forEach(n -> name(n, Name.Use.PEOPLE, state));
            state.capitals().forEach(c -> List.of(c.split("=")).forEach(n -> name(n, Name.Use.CAPITAL, state)));
        });
        states.values().stream().filter(s -> s.years().ended()).forEach(gone -> states.values().stream()
                .filter(s -> !s.years().ended() && s.capitals().stream().anyMatch(gone.capitals()::contains))
                .forEach(s -> predecessors.put(s.code(), gone)));
        others.forEach((key, entry) -> {
            name(entry.name(), Name.Use.FULL, entry);
            also.getOrDefault(key, List.of()).forEach(n -> name(n, Name.Use.FULL, entry));
            if (entry instanceof Entry.Person person) {
                surnames(person);
                person.offices().stream().map(Office::name).distinct()
                        .forEach(o -> holders.computeIfAbsent(person.code() + ' ' + o, k -> new ArrayList<>()).add(person));
            }
            if (entry instanceof Entry.Spot spot && spot.within() != null) {
                regions.add(spot.within());
            }
        });
        names.replaceAll((piece, list) -> list.stream().sorted(Comparator.comparingInt((Name n) -> -n.pieces().size())).toList());
    }

    /** A "-" in the table still lets the last word of the name stand for its bearer after a title. */
    private void surnames(Entry.Person person) {
        for (String surname : person.surnames()) {
            String word = surname.equals("-") ? lastWord(person.name()) : surname;
            if (!word.equals(person.name())) {
                name(word, Name.Use.SURNAME, person);
            }
        }
        genders.putIfAbsent(Pieces.fold(person.given()), person.gender());
    }

    private void name(String text, Name.Use use, Entry entry) {
        List<String> pieces = Pieces.ofName(text);
        List<Name> same = names.computeIfAbsent(pieces.get(0), p -> new ArrayList<>());
        Name name = new Name(pieces, use, entry);
        if (!same.contains(name)) {
            same.add(name);
        }
    }
}
