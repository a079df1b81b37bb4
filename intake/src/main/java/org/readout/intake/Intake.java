package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Document;
import org.readout.model.Metadata;
import org.readout.model.Folded;
import org.readout.model.Unread;

/**
 * Reads files and folders into documents.
 *
 * <pre>{@code
 * Batch batch = new Intake(Limits.DEFAULT).read(List.of(Path.of("articles")));
 * }</pre>
 *
 * <p>The first text that is not English at sight loads the language model (about 10 MB). Immutable and safe to share between threads. The
 * same bytes give the same documents, whatever the order of the paths, the locale, the time zone or the files' dates.
 */
public final class Intake {

    private final Limits limits;
    private final LanguageCheck language = new LanguageCheck();

    /** An intake that refuses what is over {@code limits}. */
    public Intake(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads every {@code .txt}, {@code .md}, {@code .html} and {@code .htm} file among {@code paths} and, for folders, below them.
     *
     * <p>A document is named by its path below the given folder, or by its file name if given by itself; where two would share a name, each gets
     * the folders before it that tell them apart. A file given by itself may have no extension. In a folder, hidden files and folders, notes
     * (README, LICENSE and the like), other kinds of file and links are listed as unread. Of inputs with the same bytes the one first by name
     * becomes the document. Never throws for what it finds: a missing path, a damaged or hostile file is unread with a reason.
     */
    public Batch read(List<Path> paths) {
        Pile pile = Pile.of(paths, limits);
        Map<String, Document> documents = new TreeMap<>();
        List<Folded> folded = new ArrayList<>();
        List<Unread> unread = new ArrayList<>(pile.unread());
        int taken = 0;
        for (Pile.Item item : pile.items()) {
            if (taken++ >= limits.maxFiles()) {
                unread.add(new Unread(item.name(), "over the limit of " + limits.maxFiles() + " files a batch; raise maxFiles or read in parts"));
                continue;
            }
            try {
                byte[] bytes = bytes(item.file());
                String sha256 = sha256(bytes);
                Document same = documents.get(sha256);
                if (same != null) {
                    folded.add(new Folded(item.name(), same.id()));
                } else {
                    documents.put(sha256, document(item.name(), sha256, bytes));
                }
            } catch (Refused e) {
                unread.add(new Unread(item.name(), e.reason()));
            }
        }
        return new Batch(List.copyOf(documents.values()), folded, unread, pile.passedOver());
    }

    /**
     * Reads one item that is already in memory.
     *
     * @param name of the document; its extension tells a page ({@code .html}, {@code .htm}) from text
     * @param bytes as they were captured
     * @return one document, or one unread with the reason
     */
    public Batch read(String name, byte[] bytes) {
        try {
            refuseSize(bytes.length);
            return new Batch(List.of(document(name, sha256(bytes), bytes)), List.of(), List.of(), List.of());
        } catch (Refused e) {
            return new Batch(List.of(), List.of(), List.of(new Unread(name, e.reason())), List.of());
        }
    }

    /**
     * The account on a page in any language, as plain text without its title: what {@link #read(String, byte[])} keeps of a page before it
     * looks at the language. Empty if nothing is left.
     */
    public String mainText(byte[] page) {
        try {
            refuseSize(page.length);
            Article article = Page.read(Decoding.text(page), limits);
            String title = article.metadata().stream().filter(m -> m.field() == Metadata.Field.TITLE).findFirst().map(m -> m.value() + "\n").orElse("");
            String account = article.account();
            return account.startsWith(title) ? account.substring(title.length()) : account;
        } catch (Refused e) {
            return "";
        }
    }

    private Document document(String name, String sha256, byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused("empty (0 bytes); give a file with text");
        }
        String text = Decoding.text(bytes);
        Article article = isPage(name, text) ? Page.read(text, limits) : PlainText.read(text, limits);
        if (article.account().isBlank() && !article.text().isBlank()) {
            throw new Refused("holds nothing but menus, forms, links or advertising; give a file with an article");
        }
        language.refuseOthersThanEnglish(article.account());
        return new Document(Document.idOf(sha256), name, sha256, article.text(), "en", article.metadata(), article.leftOut());
    }

    /** By name, or by a beginning that no text has. */
    private static boolean isPage(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = text.substring(0, Math.min(200, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    private byte[] bytes(Path file) throws Refused {
        try (InputStream in = Files.newInputStream(file)) {
            refuseSize(Files.size(file));
            byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
            refuseSize(bytes.length);
            return bytes;
        } catch (IOException | SecurityException e) {
            throw new Refused("cannot be opened (" + e.getClass().getSimpleName() + "); check that you may read it");
        }
    }

    private void refuseSize(long size) throws Refused {
        if (size > limits.maxBytes()) {
            throw new Refused("has " + size + " bytes, more than the limit of " + limits.maxBytes() + "; split it or raise the limit");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
