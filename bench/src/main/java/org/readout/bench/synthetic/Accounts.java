package org.readout.bench.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.readout.bench.synthetic.Happened.Course;
import org.readout.model.Conflict;
import org.readout.model.Mode;
import org.readout.model.Place;
import org.readout.model.Status;

/** The articles about one story: independent accounts, their versions, sentences lifted from others, digests. */
final class Accounts {

    private final List<Happened> events;
    private final Random random;
    private final List<Draft> drafts = new ArrayList<>();
    private int origins;

    private Accounts(List<Happened> events, int firstOrigin, Random random) {
        this.events = events;
        this.random = random;
        origins = firstOrigin;
    }

    /**
     * The articles about these happenings of one story.
     *
     * @param firstOrigin number of the first origin
     * @param more how many articles the second happening has besides; a tenth of them are independent
     */
    static List<Draft> of(List<Happened> events, int firstOrigin, int more, Random random) {
        Accounts accounts = new Accounts(events, firstOrigin, random);
        for (int i = 0; i < events.size(); i++) {
            accounts.write(i, i == 1 ? more : 0);
        }
        if (random.nextInt(5) == 0) {
            accounts.digest();
        }
        return accounts.drafts;
    }

    private void write(int index, int more) {
        Happened event = events.get(index);
        if (event.course() != Course.HELD && event.course() != Course.DENIED) {
            for (int i = few(); i > 0; i--) {
                announced(event);
            }
        }
        if (event.course() == Course.POSTPONED || event.course() == Course.CANCELLED) {
            Wording wording = new Wording(event, origins, random);
            Line line = event.course() == Course.POSTPONED ? wording.putOff() : wording.calledOff();
            add(List.of(List.of(line, filler())), event.planned().minusDays(1), 0);
        }
        if (event.took()) {
            held(index, (event.planted() == null ? 1 : 2) + few() + more / 10, more - more / 10);
        }
        if (event.course() == Course.DENIED) {
            Line line = new Wording(event, origins, random).denied(event.cast().other().person(speaker(event) + 1).name());
            add(List.of(List.of(line, filler())), event.day().plusDays(1), 0);
        }
    }

    private void announced(Happened event) {
        Wording wording = new Wording(event, origins, random);
        List<Line> paragraph = new ArrayList<>(List.of(wording.planned()));
        if (random.nextBoolean()) {
            paragraph.add(wording.followUp(Status.PLANNED));
        }
        add(List.of(paragraph), event.planned().minusDays(3 + random.nextInt(14)), 0);
    }

    private void held(int index, int accounts, int copies) {
        Happened event = events.get(index);
        Line lead = null;
        for (int i = 0; i < accounts; i++) {
            Wording wording = new Wording(event, origins, random);
            int how = random.nextInt(100);
            Place place = event.place();
            boolean plain = i > 0 && event.planted() == null && event.course() != Course.DENIED;
            List<List<Line>> paragraphs = new ArrayList<>();
            Line line = plain && how < 8 ? wording.undated() : plain && how < 16 && place != null && event.inPerson() ? wording.known(place)
                    : plain && how < 22 && lead != null ? lead : dated(event, index, i, wording);
            lead = i == 0 ? line : lead;
            boolean stated = Objects.requireNonNull(line.told()).day() != null;
            List<Line> paragraph = new ArrayList<>(List.of(line));
            if (random.nextBoolean() && stated && event.mode() != Mode.AERIAL) {
                paragraph.add(wording.followUp(Status.OCCURRED));
            }
            paragraphs.add(paragraph);
            Happened earlier = index == 0 ? null : events.get(random.nextInt(index));
            if (stated && earlier != null && earlier.course() == Course.HELD && earlier.planted() == null && random.nextInt(3) == 0) {
                Line background = new Wording(earlier, origins, random).held(earlier.day(), earlier.place(), 0, "", 0);
                paragraphs.add(List.of(background, filler()));
            }
            boolean silent = stated && i > 0 && random.nextInt(10) == 0 && event.course() != Course.DENIED;
            add(paragraphs, silent ? null : event.day().plusDays(1 + random.nextInt(2)), i < 5 ? copies / 5 : 0);
        }
    }

    private Line dated(Happened event, int index, int account, Wording wording) {
        boolean odd = account == 1;
        Conflict.Kind planted = event.planted();
        LocalDate day = planted == Conflict.Kind.DATE && odd ? event.day().plusDays(1) : event.day();
        Place place = planted == Conflict.Kind.PLACE && odd ? elsewhere(event).town(7) : event.place();
        int size = planted == Conflict.Kind.COUNT ? odd ? 2 * event.size() : event.size()
                : random.nextInt(3) == 0 ? event.size() + random.nextInt(1 + event.size() / 40) : 0;
        boolean quoted = event.course() == Course.DENIED ? account == 0 : planted == null && random.nextInt(6) == 0;
        String source = quoted ? event.cast().one().person(speaker(event)).name() : "";
        boolean first = planted == Conflict.Kind.FIRST_SINCE && account == 0
                || event.inPerson() && account == 0 && events.subList(0, index).stream().noneMatch(Happened::inPerson) && random.nextInt(4) == 0;
        return wording.held(day, place, size, source, first ? events.get(0).day().getYear() - 1 : 0);
    }

    /** A state of neither leader, nor the one where it was. */
    private static State elsewhere(Happened event) {
        return State.ALL.stream().skip(event.number() % 100 + 50)
                .filter(s -> !s.equals(event.cast().one()) && !s.equals(event.cast().other())).findFirst().orElseThrow();
    }

    private static int speaker(Happened event) {
        return 30_000 + 2 * event.number();
    }

    private void add(List<List<Line>> telling, @Nullable LocalDate published, int copies) {
        List<List<Line>> paragraphs = new ArrayList<>();
        for (List<Line> lines : telling) {
            List<Line> paragraph = new ArrayList<>(lines);
            paragraph.add(filler());
            paragraphs.add(paragraph);
        }
        while (paragraphs.size() < 5) {
            paragraphs.add(List.of(filler(), filler(), filler()));
        }
        Draft draft = new Draft(origins++, paragraphs, published, "");
        drafts.add(draft);
        for (int i = few() - 1 + copies; i > 0; i--) {
            drafts.add(draft.version(random));
        }
    }

    /** One longer article that holds two others, published after both. */
    private void digest() {
        List<Draft> dated = drafts.stream().filter(d -> d.published() != null).toList();
        Draft one = dated.get(0);
        Draft other = dated.get(dated.size() - 1);
        if (one.origin() != other.origin()) {
            List<List<Line>> both = new ArrayList<>(one.paragraphs());
            both.addAll(other.paragraphs());
            LocalDate latest = dated.stream().map(d -> Objects.requireNonNull(d.published())).max(Comparator.naturalOrder()).orElseThrow();
            drafts.add(new Draft(origins++, both, latest.plusDays(3), ""));
        }
    }

    private Line filler() {
        return Line.filler(origins, random);
    }

    /** 1 or more, 2 on average. */
    private int few() {
        int count = 1;
        while (count < 9 && random.nextBoolean()) {
            count++;
        }
        return count;
    }
}
