package org.readout.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.model.Unread;

/**
 * The files that given paths stand for. Links inside a folder are not followed, so no loop of links and nothing outside the folder is read;
 * a link given by itself is. Everything met that is not to be read is in {@code unread}.
 *
 * @param items files to be read, each file once
 * @param unread what is not to be read, with the reason
 * @param passedOver those of {@code unread} that lie beside the articles of a folder and are no articles
 */
record Pile(List<Item> items, List<Unread> unread, List<Unread> passedOver) {

    private static final Pattern ARTICLE = Pattern.compile("(?is).+\\.(?:txt|md|html|htm)");
    private static final Pattern WITHOUT_EXTENSION = Pattern.compile("[^.]+");
    private static final Pattern NOTE = Pattern.compile("(?i)(?:readme|licen[cs]e|notice|changelog|contributing|copying)(?:[-.].*)?");
    private static final String KINDS = ".txt, .md, .html and .htm";

    /**
     * A file to be read.
     *
     * @param name path below the given folder, or the file name
     * @param file real path
     */
    record Item(String name, Path file) {}

    static Pile of(List<Path> paths, Limits limits) {
        Gathering gathering = new Gathering(limits);
        paths.forEach(gathering::take);
        return new Pile(Naming.distinct(gathering.items), gathering.unread, gathering.passedOver);
    }

    private static final class Gathering {
        private final Limits limits;
        private final List<Item> items = new ArrayList<>();
        private final List<Unread> unread = new ArrayList<>();
        private final List<Unread> passedOver = new ArrayList<>();

        Gathering(Limits limits) {
            this.limits = limits;
        }

        void take(Path path) {
            String name = Optional.ofNullable(path.toAbsolutePath().normalize().getFileName()).map(Path::toString).orElse(path.toString());
            if (Files.isDirectory(path)) {
                folder(path, name);
            } else if (Files.isRegularFile(path)) {
                file(path, name);
            } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                unread.add(new Unread(name, Files.isSymbolicLink(path) ? "a link to nothing; give the file itself"
                        : "neither a file nor a folder; give a file or a folder"));
            } else {
                unread.add(new Unread(path.toString(), "there is no such file or folder; check the path"));
            }
        }

        private void file(Path path, String name) {
            if (ARTICLE.matcher(name).matches() || WITHOUT_EXTENSION.matcher(name).matches()) {
                add(path, name);
            } else {
                unread.add(new Unread(name, "of a kind that is not read; " + KINDS + " are"));
            }
        }

        private void add(Path path, String name) {
            try {
                items.add(new Item(name, path.toRealPath()));
            } catch (IOException | SecurityException e) {
                unread.add(new Unread(name, "cannot be opened (" + e.getClass().getSimpleName() + "); check that you may read it"));
            }
        }

        private void folder(Path folder, String folderName) {
            int before = articles();
            try {
                Path root = folder.toRealPath();
                Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), limits.maxFolderDepth(), new Walk(root));
            } catch (IOException | SecurityException e) {
                unread.add(new Unread(folderName, "cannot be listed (" + e.getClass().getSimpleName() + "); check that you may read it"));
            }
            if (articles() == before) {
                unread.add(new Unread(folderName, "holds nothing that can be read; put " + KINDS + " files into it"));
            }
        }

        /** What was met and meant to be read, readable or not. */
        private int articles() {
            return items.size() + unread.size() - passedOver.size();
        }

        private final class Walk extends SimpleFileVisitor<Path> {
            private final Path root;

            Walk(Path root) {
                this.root = root;
            }

            private String name(Path path) {
                return root.relativize(path).toString().replace('\\', '/');
            }

            private void passOver(Path path, String reason) {
                Unread passed = new Unread(name(path), reason);
                unread.add(passed);
                passedOver.add(passed);
            }

            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                if (!dir.equals(root) && hidden(dir)) {
                    passOver(dir, "a hidden folder; give it by itself to read it");
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String fileName = String.valueOf(file.getFileName());
                if (attributes.isDirectory()) {
                    unread.add(new Unread(name(file), "lies more than " + limits.maxFolderDepth() + " folders deep; give it by itself"));
                } else if (hidden(file)) {
                    passOver(file, "a hidden file; give it by itself to read it");
                } else if (attributes.isSymbolicLink()) {
                    unread.add(new Unread(name(file), "a link, and links inside a folder are not followed; give its target by itself"));
                } else if (!attributes.isRegularFile()) {
                    unread.add(new Unread(name(file), "neither a file nor a folder; remove it"));
                } else if (!ARTICLE.matcher(fileName).matches()) {
                    passOver(file, "of a kind that is not read; " + KINDS + " are");
                } else if (NOTE.matcher(fileName).matches()) {
                    passOver(file, "a note about the folder by its name; give it by itself to read it");
                } else {
                    add(file, name(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                String reason = e instanceof FileSystemLoopException ? "a loop of links; remove it"
                        : "cannot be opened (" + e.getClass().getSimpleName() + "); check that you may read it";
                unread.add(new Unread(name(file), reason));
                return FileVisitResult.CONTINUE;
            }
        }

        private static boolean hidden(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") || name.toLowerCase(Locale.ROOT).equals("thumbs.db");
        }
    }
}
