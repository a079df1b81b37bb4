package org.readout.bench.synthetic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Certainty;
import org.readout.model.Claim;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Metadata;
import org.readout.model.Participant;
import org.readout.model.Quantity;
import org.readout.model.Reading;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.When;

/** A draft as the article of an outlet, with the outlet's standing lines below it, and as what a reader would find in it. */
final class Typesetting {

    private static final int OUTLETS = 60;
    private static final int NOTICES = 3;
    private static final List<String> STANDING = standing();

    private final StringBuilder text = new StringBuilder();
    private final List<Placed> placed = new ArrayList<>();

    /** A sentence that tells something, and where it stands. */
    private record Placed(Told told, Line line, Span span) {}

    /** A mention and the sentence that it was made from. */
    record Set(Mention mention, Told told, Line line) {}

    /** What an article is to a reader, and what its mentions are to those who know. */
    record Page(Reading reading, List<Set> mentions) {}

    /** The article of that number. */
    static Page of(Draft draft, int number) {
        return new Typesetting().set(draft, number);
    }

    private Page set(Draft draft, int number) {
        for (List<Line> paragraph : draft.paragraphs()) {
            paragraph.forEach(this::append);
            text.append("\n\n");
        }
        int outlet = Math.floorMod(number * 31, OUTLETS);
        text.append(STANDING.get(outlet)).append('\n').append(STANDING.get(OUTLETS + number % NOTICES)).append('\n');
        String name = String.format(Locale.ROOT, "article-%06d.txt", number);
        String all = text.toString();
        String sha = sha256(name + "\n" + all);
        List<Metadata> metadata = new ArrayList<>(List.of(new Metadata(Metadata.Field.OUTLET, "Outlet " + outlet, "last line")));
        if (!draft.credit().isEmpty()) {
            metadata.add(new Metadata(Metadata.Field.CREDIT, draft.credit(), "credit line"));
        }
        Document document = new Document(Document.idOf(sha), name, sha, all, "en", metadata, List.of());
        List<Set> mentions = placed.stream().map(p -> new Set(mention(document, p), p.told, p.line)).toList();
        List<Claim> claims = mentions.stream().filter(m -> m.told.firstSince() > 0).map(m -> claim(document, m)).toList();
        When published = draft.published() == null ? null : stated(Edtf.day(draft.published()));
        return new Page(new Reading(document, published, mentions.stream().map(Set::mention).toList(), claims, List.of(), List.of(), List.of(), List.of()), mentions);
    }

    private void append(Line line) {
        int start = text.length();
        text.append(line.text());
        if (line.told() != null) {
            placed.add(new Placed(line.told(), line, new Span(start, text.length())));
        }
        text.append(' ');
    }

    private static Mention mention(Document document, Placed at) {
        Told told = at.told;
        int start = document.text().indexOf(told.trigger(), at.span.start() + at.line.text().indexOf(at.line.core()));
        Span trigger = new Span(start, start + told.trigger().length());
        List<Participant> participants = new ArrayList<>();
        told.doers().forEach(a -> participants.add(new Participant(a, Role.ACTOR, named(document, a, at.span, trigger))));
        told.receivers().forEach(a -> participants.add(new Participant(a, Role.RECIPIENT, trigger)));
        List<Attribution> voices = told.source().isEmpty() ? List.of() : List.of(new Attribution(told.source(), "said", at.span, ""));
        List<Quantity> numbers = told.number() == 0 ? List.of() : List.of(new Quantity(told.counted(), told.number(), told.number(),
                told.counted() == Quantity.Kind.DURATION ? "minutes" : "people", false, trigger, Evidence.of(document, at.span)));
        return new Mention(Mention.idOf(document.id(), start), Evidence.of(document, at.span), trigger, told.lemma(), told.type(), told.mode(), told.reference(),
                participants, told.day() == null ? null : stated(Edtf.day(told.day())), told.place(), told.status(), Certainty.CERTAIN, voices, List.of(), numbers);
    }

    private static Span named(Document document, Actor actor, Span sentence, Span otherwise) {
        int at = document.text().indexOf(actor.name(), sentence.start());
        return at < 0 || at >= sentence.end() ? otherwise : new Span(at, at + actor.name().length());
    }

    private static Claim claim(Document document, Set set) {
        Mention mention = set.mention;
        return new Claim("c-" + mention.id().substring(2), Claim.Kind.FIRST, mention.evidence(), mention.type(), mention.mode(), set.told.doers(),
                stated(Edtf.parse(set.told.firstSince() + "/..")), 0, "", mention.id(), mention.attribution());
    }

    private static When stated(Edtf date) {
        return new When(date, "stated");
    }

    /** What every article of an outlet ends with, and three notices of which each stands in a third of all articles. */
    private static List<String> standing() {
        Random random = new Random(OUTLETS);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < OUTLETS + NOTICES; i++) {
            lines.add("Subscribe to " + Words.run(14, random) + ". All rights " + Words.run(8, random) + ".");
        }
        return List.copyOf(lines);
    }

    private static String sha256(String bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
