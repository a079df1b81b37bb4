package org.readout.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.lexicon.Table;

/** Recognises the name of an outlet by its form: a few capitalised words, one of them a noun of {@code outlets.tsv}. */
final class OutletName {

    private static final Set<String> NOUNS = Table.filled(OutletName.class, "outlets.tsv", 1).distinct(0).rows().stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    private static final Pattern FORM = Pattern.compile("(?:The )?\\p{Lu}[\\p{L}'’.&]{0,30}(?: (?:\\p{Lu}[\\p{L}'’.&]{0,30}|of|the|and|de|del|la)){0,5}");
    private static final Pattern EDITION = Pattern.compile("\\s+[-–—]\\s+.{1,40}$");

    private OutletName() {}

    static Optional<String> in(String line) {
        boolean edition = EDITION.matcher(line).find() && line.toLowerCase(Locale.ROOT).contains("edition");
        String name = EDITION.matcher(line).replaceFirst("").strip();
        boolean noun = Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).anyMatch(NOUNS::contains);
        boolean several = name.contains(" ");
        return several && (noun || edition) && (FORM.matcher(name).matches() || edition && name.length() < 60) ? Optional.of(name) : Optional.empty();
    }
}
