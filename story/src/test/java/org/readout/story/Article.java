package org.readout.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Citation;
import org.readout.model.Claim;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.EventType;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Metadata;
import org.readout.model.Mode;
import org.readout.model.Reading;
import org.readout.model.Signal;
import org.readout.model.Span;
import org.readout.model.When;

/** An article written by hand: sentences, and what a reader finds in each. Spans are found by searching the sentence. */
final class Article {

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Found> found = new ArrayList<>();
    private final List<Bound> bound = new ArrayList<>();
    private final List<Shown> clauses = new ArrayList<>();
    private final List<String[]> signals = new ArrayList<>();
    private final List<String[]> citations = new ArrayList<>();
    private @Nullable String published;
    private @Nullable String credit;

    private record Found(Telling telling, Span sentence) {}

    private record Shown(Clause clause, Span sentence) {}

    private record Bound(Binding binding, Span sentence) {}

    private Article(String name) {
        this.name = name;
    }

    static Article named(String name) {
        return new Article(name);
    }

    Article published(String edtf) {
        published = edtf;
        return this;
    }

    Article credit(String agency) {
        credit = agency;
        return this;
    }

    /** Adds a sentence with what it tells. */
    Article says(String sentence, Telling... tellings) {
        Span span = append(sentence);
        for (Telling telling : tellings) {
            found.add(new Found(telling, span));
        }
        return this;
    }

    /** Adds a sentence with a claim in it, and what else it tells. */
    Article claims(String sentence, Binding binding, Telling... tellings) {
        says(sentence, tellings);
        bound.add(new Bound(binding, new Span(text.length() - sentence.length() - 1, text.length() - 1)));
        return this;
    }

    /** Adds a sentence with what its clauses tell. */
    Article tells(String sentence, Clause... details) {
        Span span = append(sentence);
        for (Clause detail : details) {
            clauses.add(new Shown(detail, span));
        }
        return this;
    }

    Article signal(String kind, String quote) {
        signals.add(new String[] {kind, quote});
        return this;
    }

    Article cites(String source, String sentence) {
        citations.add(new String[] {source, sentence});
        return this;
    }

    private Span append(String sentence) {
        int start = text.length();
        text.append(sentence).append('\n');
        return new Span(start, start + sentence.length());
    }

    Reading read() {
        String all = text.toString();
        List<Metadata> metadata = credit == null ? List.of() : List.of(new Metadata(Metadata.Field.CREDIT, credit, "first line"));
        String sha = sha256(name + "\n" + all);
        Document document = new Document(Document.idOf(sha), name, sha, all, "en", metadata, List.of());
        List<Mention> mentions = found.stream().map(f -> f.telling.in(document, f.sentence)).toList();
        List<Claim> claims = bound.stream().map(b -> b.binding.in(document, b.sentence)).toList();
        When date = published == null ? null : new When(Edtf.parse(published), "stated");
        return new Reading(document, date, mentions, claims, List.of(), List.of(),
                signals.stream().map(s -> new Signal(s[0], quote(document, s[1]), "a mark of its quality")).toList(),
                citations.stream().map(c -> new Citation(c[0], quote(document, c[0]).span(), quote(document, c[1]).span())).toList(),
                clauses.stream().map(c -> c.clause.in(document, c.sentence)).toList());
    }

    private static Evidence quote(Document document, String quote) {
        int at = document.text().indexOf(quote);
        if (at < 0) {
            throw new IllegalArgumentException("'" + quote + "' is not in " + document.name());
        }
        return Evidence.of(document, new Span(at, at + quote.length()));
    }

    private static String sha256(String bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Actor person(String name, String code) {
        return new Actor(Actor.slug(name), name, Actor.Kind.PERSON, code, "GOV");
    }

    static Actor state(String name, String code) {
        return new Actor(Actor.slug(name), name, Actor.Kind.STATE, code, "GOV");
    }

    static Actor officials(String name, String code) {
        return new Actor(Actor.slug(name), name, Actor.Kind.GROUP, code, "GOV");
    }

    static Telling met(String trigger, Actor... who) {
        return new Telling(trigger, EventType.CONSULT, Mode.MEETING).with(who);
    }

    static Telling summit(String trigger, Actor... who) {
        return new Telling(trigger, EventType.CONSULT, Mode.SUMMIT).with(who);
    }

    static Telling visit(String trigger, Actor... who) {
        return new Telling(trigger, EventType.CONSULT, Mode.VISIT).with(who);
    }

    static Telling call(String trigger, Actor... who) {
        return new Telling(trigger, EventType.CONSULT, Mode.PHONE).with(who);
    }

    static Telling talks(String trigger, Actor... who) {
        return new Telling(trigger, EventType.CONSULT, Mode.TALKS).with(who);
    }

    static Telling act(String trigger, EventType type, @Nullable Mode mode, Actor doer, Actor... receivers) {
        return new Telling(trigger, type, mode).with(doer).to(receivers);
    }
}
