package org.readout.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.*;

/** Builds a story by hand: articles as literal text, everything found in them as the words that say so. */
final class Pile {

    private final List<Article> articles = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Folded> folded = new ArrayList<>();
    private @Nullable Edtf asOf;

    /** One article and what was found in it. */
    static final class Article {
        private final String name;
        private final String text;
        private final String sha;
        private final List<Metadata> metadata = new ArrayList<>();
        private final List<Region> leftOut = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();
        private final List<Scenario> scenarios = new ArrayList<>();
        private final List<Signal> signals = new ArrayList<>();
        private @Nullable When published;

        Article(String name, String text) {
            this.name = name;
            this.text = text;
            this.sha = sha256(name + "\n" + text);
        }

        Article meta(Metadata.Field field, String value) {
            metadata.add(new Metadata(field, value, "byline"));
            return this;
        }

        Article published(String edtf, String basis) {
            published = new When(Edtf.parse(edtf), basis);
            return this;
        }

        Article leftOut(String words, Region.Kind kind, String why) {
            leftOut.add(new Region(span(words), kind, why));
            return this;
        }

        Article signal(String kind, String words, String why) {
            signals.add(new Signal(kind, evidence(words), why));
            return this;
        }

        Article position(Actor actor, String issue, Position.Stance stance, @Nullable Actor target, String statement, String words,
                Attribution... by) {
            positions.add(new Position(actor, issue, stance, target, statement, null, List.of(by), evidence(words)));
            return this;
        }

        Article scenario(String condition, String modality, String consequence, Attribution... by) {
            scenarios.add(new Scenario(evidence(condition), List.of(evidence(consequence)), modality, List.of(by)));
            return this;
        }

        Attribution by(String source, String cue, String words) {
            return new Attribution(source, cue, span(words), "");
        }

        String id() {
            return Document.idOf(sha);
        }

        Span span(String words) {
            int at = text.indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("'" + words + "' does not stand in " + name);
            }
            return new Span(at, at + words.length());
        }

        Evidence evidence(String words) {
            Span span = span(words);
            return new Evidence(id(), span, span.of(text));
        }

        Mention mention(String words, String trigger, Status status, Attribution... by) {
            Evidence evidence = evidence(words);
            int at = evidence.span().start() + words.indexOf(trigger);
            Span span = new Span(at, at + trigger.length());
            return new Mention(Mention.idOf(id(), at), evidence, span, trigger, EventType.CONSULT, null, Mention.Reference.NEW, List.of(),
                    null, null, status, Certainty.CERTAIN, List.of(by), List.of(new Cue("plan", span)),
                    List.of(new Quantity(Quantity.Kind.DURATION, 90, 90, "minutes", true, span, evidence)));
        }

        Reading reading() {
            return new Reading(new Document(id(), name, sha, text, "en", metadata, leftOut), published, List.of(), List.of(), positions,
                    scenarios, signals, List.of());
        }
    }

    /** What is known of an event before its mentions. */
    record Sketch(EventType type, @Nullable Mode mode, String label, @Nullable String when, @Nullable Place place, Standing standing,
            int grade, String reason) {}

    Article article(String name, String text) {
        Article article = new Article(name, text);
        articles.add(article);
        return article;
    }

    Pile origin(String reason, Article lead, Article... others) {
        List<String> ids = new ArrayList<>(List.of(lead.id()));
        List.of(others).stream().map(Article::id).sorted().forEach(ids::add);
        List<Ground> grounds = List.of(others).stream().map(o -> new Ground(Ground.Kind.NEAR_COPY, o.id(), lead.id(), 0.9, List.of(), reason)).toList();
        origins.add(new Origin("o-" + lead.id().substring(2), lead.id(), ids, grounds));
        return this;
    }

    String event(Sketch sketch, List<Event.Party> parties, List<Event.Step> history, Mention... mentions) {
        TreeMap<Status, Integer> tally = new TreeMap<>();
        for (Status status : Status.values()) {
            int count = (int) List.of(mentions).stream().filter(m -> m.status() == status)
                    .map(m -> origins.stream().filter(o -> o.documents().contains(m.evidence().document())).findFirst()
                            .map(Origin::id).orElse(m.evidence().document())).distinct().count();
            if (count > 0) {
                tally.put(status, count);
            }
        }
        String id = "e-" + mentions[0].id().substring(2);
        events.add(new Event(id, sketch.type, sketch.mode, sketch.label,
                sketch.when == null ? null : new When(Edtf.parse(sketch.when), "stated"), sketch.place, parties, sketch.standing, tally,
                new Credibility(sketch.grade, List.of(sketch.reason)), history, List.of(mentions),
                mentions.length > 1 ? List.of("same day and same participants") : List.of()));
        return id;
    }

    static Event.Step step(@Nullable String reported, Status status, Mention... mentions) {
        return new Event.Step(reported == null ? null : Edtf.parse(reported), status, List.of(mentions).stream().map(Mention::id).toList());
    }

    Pile conflict(Conflict.Kind kind, @Nullable String about, String statement, List<Conflict.Side> sides, String... explanations) {
        conflicts.add(new Conflict("x-" + conflicts.size(), kind, about, statement, sides, List.of(explanations)));
        return this;
    }

    Pile refused(String name, String reason) {
        unread.add(new Unread(name, reason));
        return this;
    }

    Pile folded(String name, Article same) {
        folded.add(new Folded(name, same.id()));
        return this;
    }

    Pile asOf(String date) {
        asOf = Edtf.parse(date);
        return this;
    }

    Story story() {
        for (Article article : articles) {
            if (origins.stream().noneMatch(o -> o.documents().contains(article.id()))) {
                origin("", article);
            }
        }
        return new Story(asOf, articles.stream().map(Article::reading).sorted(Comparator.comparing(r -> r.document().name())).toList(),
                origins, events, conflicts, unread, folded);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
