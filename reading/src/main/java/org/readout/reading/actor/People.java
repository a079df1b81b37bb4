package org.readout.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;

/** Who the people of one document are: surnames joined to full names, offices to those who hold them. */
final class People {

    private static final List<String> LEADING = List.of("president", "prime-minister", "chancellor", "leader", "king", "emir", "crown-prince");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate published;
    private final Set<Entry.Person> known = new LinkedHashSet<>();
    private final Map<String, List<Actor>> bySurname = new LinkedHashMap<>();
    private final Map<String, Actor> unknownByName = new LinkedHashMap<>();
    private final Map<String, String> genders = new LinkedHashMap<>();
    private final Map<String, List<Actor>> titled = new LinkedHashMap<>();
    private final Map<String, String> offices = new LinkedHashMap<>();

    People(Gazetteer gazetteer, @Nullable LocalDate published, List<Draft> drafts) {
        this.gazetteer = gazetteer;
        this.published = published;
        for (Draft draft : drafts) {
            if (draft.subject() instanceof Draft.Called called && called.full()) {
                meet(called);
            }
        }
        for (int round = 0; round < 2; round++) {
            for (Draft draft : drafts) {
                if (draft.subject() instanceof Draft.Called called && !called.full()) {
                    Entry.Person person = only(called);
                    if (person != null) {
                        known.add(person);
                    }
                }
            }
        }
        for (Draft draft : drafts) {
            Actor actor = draft.subject() instanceof Draft.Called called && called.title() != null ? who(called) : null;
            if (actor != null && draft.subject() instanceof Draft.Called called && called.title() != null && !called.title().office().isEmpty()) {
                List<Actor> same = titled.computeIfAbsent(called.title().office(), o -> new ArrayList<>());
                if (same.stream().noneMatch(a -> a.id().equals(actor.id()))) {
                    same.add(actor);
                }
            }
        }
    }

    private void meet(Draft.Called called) {
        Entry.Person person = called.candidates().isEmpty() ? null : only(called);
        if (person != null) {
            known.add(person);
            note(person.actor(), person.gender());
            person.surnames().stream().filter(s -> !s.equals("-")).forEach(s -> surname(Pieces.fold(s), person.actor()));
            surname(lastWord(Pieces.fold(person.name())), person.actor());
            return;
        }
        Entry.Person other = spelledOtherwise(called);
        if (other != null) {
            known.add(other);
            note(other.actor(), other.gender());
            unknownByName.put(Spelling.withoutInitials(called.name()), other.actor());
            surname(lastWord(called.name()), other.actor());
            return;
        }
        String name = Spelling.withoutInitials(called.name());
        Actor before = unknownByName.get(name);
        String code = before == null || before.code().isEmpty() ? called.code() : before.code();
        String sector = before == null || before.sector().isEmpty() ? called.sector() : before.sector();
        Actor actor = new Actor(Actor.slug(name), name, Actor.Kind.PERSON, code, sector);
        unknownByName.put(name, actor);
        String given = called.name().substring(0, Math.max(0, called.name().indexOf(' ')));
        String titled = called.title() == null ? "" : called.title().gender();
        note(actor, titled.isEmpty() ? gazetteer.genderOf(Pieces.fold(given)) : titled);
        surname(lastWord(called.name()), actor);
        if (called.title() != null && !called.title().office().isEmpty()) {
            offices.putIfAbsent(actor.id(), called.title().office());
        }
    }

    /** "Palestinian president Mahmud Abbas": the one holder of that office with this surname. */
    private Entry.@Nullable Person spelledOtherwise(Draft.Called called) {
        Title title = called.title();
        if (title == null || title.office().isEmpty() || called.code().isEmpty()) {
            return null;
        }
        List<Entry.Person> same = gazetteer.holders(called.code(), title.office()).stream()
                .filter(p -> p.alone() && p.surnames().stream().anyMatch(s -> Pieces.fold(s).equals(lastWord(Pieces.fold(called.name()))))).toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    private void surname(String surname, Actor actor) {
        List<Actor> same = bySurname.computeIfAbsent(surname, s -> new ArrayList<>());
        same.removeIf(a -> a.id().equals(actor.id()));
        same.add(actor);
    }

    private void note(Actor actor, String gender) {
        if (!gender.isEmpty()) {
            genders.putIfAbsent(actor.id(), gender);
        }
    }

    /** {@code m}, {@code f}, or empty if the document and the tables do not tell. */
    String gender(Actor actor) {
        return genders.getOrDefault(actor.id(), "");
    }

    /** Who is called so; null if the words are a common surname and nobody of that name is in the document. */
    @Nullable Actor who(Draft.Called called) {
        String surname = lastWord(Pieces.fold(called.name()));
        if (called.full()) {
            Entry.Person person = called.candidates().isEmpty() ? null : only(called);
            return person != null ? person.actor() : unknownByName.get(Spelling.withoutInitials(called.name()));
        }
        List<Actor> named = bySurname.getOrDefault(surname, bySurname.getOrDefault(Pieces.fold(called.name()), List.of()));
        List<Actor> fitting = named.stream().filter(a -> fits(a, called)).toList();
        List<Actor> famous = fitting.stream().filter(a -> known.stream().anyMatch(p -> p.actor().equals(a))).toList();
        if (famous.size() == 1) {
            return famous.get(0);
        }
        Entry.Person person = only(called);
        if (person != null && famous.isEmpty()) {
            note(person.actor(), person.gender());
            return person.actor();
        }
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        Actor familiar = called.candidates().isEmpty() && called.title() == null && named.isEmpty() ? givenOnly(surname) : null;
        if (familiar != null) {
            return familiar;
        }
        boolean common = called.candidates().stream().noneMatch(Entry.Person::alone) && !called.candidates().isEmpty();
        if (common && called.title() == null && named.isEmpty()) {
            return null;
        }
        Actor actor = new Actor(Actor.slug(called.name()), called.name(), Actor.Kind.PERSON, called.code(), called.sector());
        if (called.title() != null) {
            note(actor, called.title().gender());
        }
        return actor;
    }

    private boolean fits(Actor actor, Draft.Called called) {
        Title title = called.title();
        boolean gender = title == null || title.gender().isEmpty() || gender(actor).isEmpty() || gender(actor).equals(title.gender());
        boolean code = called.code().isEmpty() || actor.code().isEmpty() || called.code().equals(actor.code());
        boolean office = title == null || title.office().isEmpty() || known.stream().noneMatch(p -> p.actor().id().equals(actor.id()))
                || known.stream().anyMatch(p -> p.actor().id().equals(actor.id()) && p.held(title.office()));
        return gender && code && office;
    }

    /** The one candidate of the gazetteer that title, state and date leave; null if they leave none or several. */
    private Entry.@Nullable Person only(Draft.Called called) {
        Title title = called.title();
        String office = title == null ? "" : title.office();
        List<Entry.Person> left = called.candidates();
        if (!called.full()) {
            boolean respectful = title != null && (!office.isEmpty() || title.sector().isEmpty());
            left = left.stream().filter(p -> (p.alone() || respectful && !office.isEmpty() && p.held(office) || known.contains(p)
                    || !called.weak() && (title == null || respectful && office.isEmpty()) && isContemporary(p)) && p.knownBy(published)).toList();
        }
        if (left.size() > 1 || !called.full()) {
            left = narrow(left, p -> office.isEmpty() || p.held(office), !office.isEmpty() && !office.equals("aide") && !called.full() && left.size() > 1);
            left = narrow(left, p -> called.code().isEmpty() || p.code().equals(called.code()), !called.code().isEmpty() && !called.full());
            left = narrow(left, p -> title == null || title.gender().isEmpty() || p.gender().equals(title.gender()), false);
        }
        if (left.size() > 1) {
            left = narrow(left, known::contains, false);
        }
        LocalDate date = published;
        if (left.size() > 1 && date != null) {
            List<Entry.Person> all = left;
            left = narrow(all, p -> office.isEmpty() ? p.inOffice(date) : p.holds(office, date), false);
        }
        return left.size() == 1 ? left.get(0) : null;
    }

    /** In office at the document's date, or when it is unknown at any time, together with somebody of the document. */
    private boolean isContemporary(Entry.Person person) {
        LocalDate date = published;
        return (date == null || person.inOffice(date)) && known.stream().anyMatch(k -> !k.equals(person)
                && (date != null ? k.inOffice(date) : k.offices().stream().anyMatch(o -> person.offices().stream().anyMatch(o::overlaps))));
    }

    private static List<Entry.Person> narrow(List<Entry.Person> from, java.util.function.Predicate<Entry.Person> keep, boolean strict) {
        List<Entry.Person> kept = from.stream().filter(keep).toList();
        return kept.isEmpty() && !strict ? from : kept;
    }

    /** Who holds the office; the generic actors where the gazetteer, the document and its date do not leave exactly one. */
    List<Actor> holders(Draft.Holding holding) {
        List<Actor> actors = new ArrayList<>();
        if (holding.codes().isEmpty()) {
            List<Actor> bearers = bearers(holding.office());
            return bearers.size() == 1 ? bearers : holding.generic();
        }
        for (int i = 0; i < holding.codes().size(); i++) {
            actors.add(holder(holding.codes().get(i), holding.office(), holding.generic().get(i)));
        }
        return actors;
    }

    /** Who "the president" may be: those the document gives that title, else those of its people who hold it, else those who ever did. */
    private List<Actor> bearers(String office) {
        LocalDate date = published;
        List<Entry.Person> ever = known.stream().filter(p -> p.held(office)).toList();
        List<Actor> now = ever.stream().filter(p -> date != null && p.holds(office, date)).map(Entry.Person::actor).toList();
        List<Actor> called = titled.getOrDefault(office, List.of());
        List<Actor> both = called.stream().filter(now::contains).toList();
        return !both.isEmpty() ? both : !called.isEmpty() ? called : !now.isEmpty() ? now : ever.stream().map(Entry.Person::actor).toList();
    }

    /** "The Egyptian": the only leader of that state in the document, else its people. */
    List<Actor> national(Draft.National national) {
        LocalDate date = published;
        List<Entry.Person> leaders = known.stream().filter(p -> p.code().equals(national.code()) && LEADING.stream().anyMatch(p::held)).toList();
        List<Entry.Person> now = leaders.stream().filter(p -> date == null || LEADING.stream().anyMatch(o -> p.holds(o, date))).toList();
        List<Entry.Person> left = now.isEmpty() ? leaders : now;
        return List.of(left.size() == 1 ? left.get(0).actor() : national.generic());
    }

    /** False for those of the gazetteer who held offices, but never the highest. */
    boolean mayLead(Actor actor) {
        Entry.Person person = gazetteer.person(actor.name());
        return person == null || person.offices().isEmpty() || LEADING.stream().anyMatch(person::held);
    }

    /** Who holds the office of a state; {@code generic} where the gazetteer, the document and its date do not leave exactly one. */
    Actor holder(String code, String office, Actor generic) {
        List<Entry.Person> ever = gazetteer.holders(code, office);
        List<Entry.Person> named = ever.stream().filter(known::contains).toList();
        List<Actor> unknown = unknownByName.values().stream().filter(a -> a.code().equals(code) && office.equals(offices.get(a.id()))).toList();
        LocalDate date = published;
        List<Entry.Person> now = date == null ? List.of() : ever.stream().filter(p -> p.holds(office, date)).toList();
        if (unknown.size() == 1 && named.isEmpty()) {
            return unknown.get(0);
        }
        if (now.size() == 1 && (named.isEmpty() || named.contains(now.get(0))) && unknown.isEmpty()) {
            return now.get(0).actor();
        }
        return named.size() == 1 && unknown.isEmpty() ? named.get(0).actor() : generic;
    }

    /** "Ron and Mikhail": the only person of the document with that given name; null if there is none or several. */
    private @Nullable Actor givenOnly(String given) {
        Map<String, Actor> found = new LinkedHashMap<>();
        Stream.concat(known.stream().map(Entry.Person::actor), unknownByName.values().stream())
                .filter(a -> a.name().indexOf(' ') > 0 && gazetteer.sameGiven(given, Pieces.fold(a.name().substring(0, a.name().indexOf(' ')))))
                .forEach(a -> found.putIfAbsent(a.id(), a));
        return found.size() == 1 ? found.values().iterator().next() : null;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
