package org.readout.bench.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.readout.bench.synthetic.Happened.Course;
import org.readout.model.Conflict;
import org.readout.model.Mode;
import org.readout.model.Place;

/** What happens in one story: the same two leaders again and again, on days of their own, some of them days on which many others meet in the same town. */
final class Happenings {

    /** All stories lie in these years, however many there are. */
    private static final LocalDate BEGIN = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 3_650;
    private static final int CONFERENCES = 30;
    private static final int MEETING_PLACES = 12;

    private final Cast cast;
    private final Random random;
    private LocalDate last;

    Happenings(Cast cast, Random random) {
        this.cast = cast;
        this.random = random;
        last = BEGIN.plusDays(random.nextInt(DAYS));
    }

    /** In the order of their days, numbered from {@code first} on. */
    List<Happened> from(int first) {
        List<Happened> all = new ArrayList<>();
        int count = 4 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            all.add(next(first + i, i));
        }
        return all;
    }

    private Happened next(int number, int index) {
        Mode mode = pick(List.of(Mode.MEETING, Mode.MEETING, Mode.SUMMIT, Mode.SUMMIT, Mode.PHONE, Mode.PHONE, Mode.AERIAL));
        Course course = mode == Mode.AERIAL ? Course.HELD : course();
        LocalDate planned = last.plusDays(4 + random.nextInt(30));
        LocalDate day = course == Course.POSTPONED ? planned.plusDays(5 + random.nextInt(20)) : planned;
        Place place = mode == Mode.PHONE ? null : (random.nextBoolean() ? cast.one() : cast.other()).town(index);
        if (mode == Mode.SUMMIT && course == Course.HELD && random.nextInt(5) == 0) {
            long conference = day.toEpochDay() / CONFERENCES + 1;
            day = LocalDate.ofEpochDay(conference * CONFERENCES);
            planned = day;
            place = State.ALL.get((int) (conference % MEETING_PLACES)).town(20);
        }
        last = day;
        return new Happened(number, cast, mode, day, planned, place, course, 40 + 10 * random.nextInt(12), planted(mode, course, index));
    }

    private Course course() {
        int roll = random.nextInt(100);
        return roll < 50 ? Course.HELD : roll < 75 ? Course.ANNOUNCED : roll < 83 ? Course.POSTPONED : roll < 90 ? Course.CANCELLED
                : roll < 95 ? Course.DENIED : Course.OPEN;
    }

    private Conflict.@Nullable Kind planted(Mode mode, Course course, int index) {
        boolean person = mode == Mode.MEETING || mode == Mode.SUMMIT;
        int roll = random.nextInt(100);
        if (course != Course.HELD && course != Course.ANNOUNCED) {
            return course == Course.DENIED ? Conflict.Kind.OCCURRENCE : null;
        }
        return roll < 6 ? Conflict.Kind.COUNT : person && roll < 11 ? Conflict.Kind.DATE : person && roll < 16 ? Conflict.Kind.PLACE
                : person && index > 0 && roll < 20 ? Conflict.Kind.FIRST_SINCE : null;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
