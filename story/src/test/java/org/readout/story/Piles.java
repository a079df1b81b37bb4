package org.readout.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Reading;
import org.readout.model.Status;

/** Piles of articles in which chance decides who did what, when and where, so that much fits together and much nearly does. */
final class Piles {

    private static final List<String> PLACES = List.of("Lusaka", "Dar es Salaam", "Maputo", "Livingstone", "Cairo", "Zambia");
    private static final List<Status> STATUSES = List.of(Status.PROPOSED, Status.PLANNED, Status.POSTPONED, Status.CANCELLED, Status.OCCURRED,
            Status.OCCURRED, Status.OCCURRED, Status.DENIED, Status.HYPOTHETICAL, Status.ONGOING);

    private final Random random;
    private final List<Actor> actors = new ArrayList<>();

    private Piles(Random random, int people) {
        this.random = random;
        for (int i = 0; i < people; i++) {
            String code = "S" + i / 3;
            actors.add(i % 3 == 0 ? Article.state("State " + i / 3, code)
                    : i % 3 == 1 || random.nextBoolean() ? Article.person("Leader " + i, code) : Article.officials("officials " + i, code));
        }
    }

    /** Always the same pile for one seed. */
    static List<Reading> of(int seed, int documents, int people) {
        Piles piles = new Piles(new Random(seed), people);
        List<Reading> pile = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            pile.add(piles.article(i));
        }
        return pile;
    }

    private Reading article(int number) {
        Article article = Article.named("article" + number + ".txt");
        if (random.nextInt(3) > 0) {
            article.published("1975-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9));
        }
        int sentences = 1 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            Telling[] tellings = random.nextInt(8) == 0 ? new Telling[] {telling("met"), telling("again")} : new Telling[] {telling("met")};
            article.says("In sentence " + number + "." + i + " they met " + (random.nextInt(5) == 0 ? "another time " : "") + "again " + random.nextInt(1000) + ".",
                    tellings);
        }
        return article.read();
    }

    private Telling telling(String word) {
        Telling telling = switch (random.nextInt(7)) {
            case 0 -> Article.call(word);
            case 1 -> Article.summit(word);
            case 2 -> Article.met(word);
            case 3 -> Article.talks(word);
            case 4 -> Article.visit(word);
            case 5 -> new Telling(word, EventType.ASSAULT, null);
            default -> new Telling(word, EventType.AGREE, random.nextBoolean() ? Mode.MEET : null);
        };
        Collections.shuffle(actors, random);
        int parties = random.nextInt(5);
        if (parties > 1 && random.nextInt(4) == 0) {
            telling.with(actors.get(0)).to(actors.get(1));
        } else if (parties > 0) {
            telling.with(actors.subList(0, Math.min(2, parties)).toArray(new Actor[0]));
        }
        int date = random.nextInt(9);
        String month = "1975-0" + (1 + random.nextInt(3));
        if (date > 3) {
            telling.on(date == 4 ? "1975" : date == 5 ? month : month + "-0" + (1 + random.nextInt(4)) + (random.nextInt(9) == 0 ? "~" : ""));
        } else if (date == 3) {
            telling.on(random.nextInt(3) > 0 ? "XXXX-01-0" + (1 + random.nextInt(4)) : "1975-01-02/1975-01-05");
        }
        if (random.nextBoolean()) {
            telling.at(PLACES.get(random.nextInt(PLACES.size())), random.nextInt(3) == 0 ? "Zambia" : random.nextInt(5) == 0 ? "Southern Province, Zambia" : null);
        }
        telling.is(STATUSES.get(random.nextInt(STATUSES.size())));
        int reference = random.nextInt(8);
        if (reference < 3) {
            telling.again();
        } else if (reference == 3) {
            telling.generic().times(random.nextBoolean() ? 2 + random.nextInt(3) : 1);
        }
        return telling;
    }
}
