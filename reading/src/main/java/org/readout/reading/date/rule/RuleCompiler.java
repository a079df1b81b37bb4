package org.readout.reading.date.rule;

import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.annotator.heideltime.resources.NormalizationManager;
import de.unihd.dbs.uima.annotator.heideltime.resources.RegexHashMap;
import de.unihd.dbs.uima.annotator.heideltime.resources.RuleManager;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.reading.compiled.Hidden;
import org.readout.reading.compiled.Stored;

/** Turns HeidelTime's resources for English into the form that {@link Rules} reads. Used by the build, which has HeidelTime's jar. */
public final class RuleCompiler {

    private static final Pattern OFFSET = Pattern.compile("group\\(([0-9]+)\\)-group\\(([0-9]+)\\)");
    private static final Pattern TAGGED = Pattern.compile("group\\(([0-9]+)\\):([A-Z]+):");
    private static final Pattern TABLE = Pattern.compile("%(norm[A-Za-z0-9]+)\\(");
    /** What HeidelTime's reader makes of a space in a pattern. */
    private static final String SPACES = "[\\u2000-\\u200A[\\s]+\\u202F\\u205F\\u3000\\u00A0\\u1680\\u180E]+";

    private RuleCompiler() {}

    /**
     * Writes rules, tables of normal forms and the recogniser of all patterns; not closed.
     *
     * @throws IOException if {@code to} cannot be written
     * @throws IllegalStateException if the resources have what {@link Rules} does not know
     */
    public static void compile(DataOutputStream to) throws IOException {
        List<Rule> rules = rules(RuleManager.getInstance(Language.ENGLISH, false));
        to.writeInt(rules.size());
        for (Rule rule : rules) {
            check(rule).write(to);
        }
        SortedSet<String> tables = new TreeSet<>();
        rules.forEach(r -> TABLE.matcher(r.value() + r.mod()).results().forEach(t -> tables.add(t.group(1))));
        to.writeInt(tables.size());
        for (String table : tables) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            NormalTable.write(entries(table), new DataOutputStream(bytes));
            Stored.text(table, to);
            to.writeInt(bytes.size());
            bytes.writeTo(to);
        }
        Recogniser.write(rules.stream().map(Rule::fullPattern).toList(), to);
    }

    /** The rules in the order in which HeidelTime tries them: by type, then by name. */
    private static List<Rule> rules(RuleManager all) {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(rules("DATE", all.getHmDatePattern(), all.getHmDateNormalization(), all.getHmDateMod(), all.getHmDateOffset(),
                all.getHmDatePosConstraint()));
        rules.addAll(rules("TIME", all.getHmTimePattern(), all.getHmTimeNormalization(), all.getHmTimeMod(), all.getHmTimeOffset(),
                all.getHmTimePosConstraint()));
        rules.addAll(rules("SET", all.getHmSetPattern(), all.getHmSetNormalization(), all.getHmSetMod(), all.getHmSetOffset(),
                all.getHmSetPosConstraint()));
        rules.addAll(rules("DURATION", all.getHmDurationPattern(), all.getHmDurationNormalization(), all.getHmDurationMod(),
                all.getHmDurationOffset(), all.getHmDurationPosConstraint()));
        int conditions = all.getHmDateFastCheck().size() + all.getHmDurationFastCheck().size() + all.getHmSetFastCheck().size();
        if (conditions > 0) {
            throw new IllegalStateException(conditions + " rules have a FAST_CHECK, which Rules does not know; teach it");
        }
        return rules;
    }

    private static List<Rule> rules(String type, Map<Pattern, String> patterns, Map<String, String> values, Map<String, String> mods,
            Map<String, String> offsets, Map<String, String> tags) {
        if (patterns.values().stream().distinct().count() < patterns.size()) {
            throw new IllegalStateException("rules for " + type + " share a name: their order is not known");
        }
        if (patterns.keySet().stream().anyMatch(p -> p.flags() != 0)) {
            throw new IllegalStateException("rules for " + type + " have patterns with flags, which Rules does not know; teach it");
        }
        return patterns.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(rule -> {
            String name = rule.getValue();
            MatchResult offset = OFFSET.matcher(offsets.getOrDefault(name, "group(0)-group(0)")).results().findFirst().orElseThrow();
            List<Rule.Tagged> tagged = TAGGED.matcher(tags.getOrDefault(name, "")).results()
                    .map(t -> new Rule.Tagged(Integer.parseInt(t.group(1)), t.group(2))).toList();
            return new Rule(type, rule.getKey().pattern().replace(SPACES, String.valueOf(Rule.SPACE)), values.get(name),
                    mods.getOrDefault(name, ""), Integer.parseInt(offset.group(1)), Integer.parseInt(offset.group(2)), tagged);
        }).toList();
    }

    /** @throws IllegalStateException if the templates are not understood, or the expression or a tag asks for a group that the pattern does not have */
    private static Rule check(Rule rule) {
        Template.of(rule.value());
        Template.of(rule.mod());
        Matcher match = Pattern.compile(rule.fullPattern()).matcher("");
        int last = Math.max(rule.from(), Math.max(rule.to(), rule.tags().stream().mapToInt(Rule.Tagged::group).max().orElse(0)));
        if (last > match.groupCount()) {
            throw new IllegalStateException("the pattern '" + rule.pattern() + "' has " + match.groupCount() + " groups, the rule asks for " + last);
        }
        return rule;
    }

    /** The entries of a table in the order in which HeidelTime tries them. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> entries(String table) {
        RegexHashMap<String> map = NormalizationManager.getInstance(Language.ENGLISH, false).getFromHmAllNormalization(table);
        return new LinkedHashMap<>((Map<String, String>) Hidden.field(map, "container"));
    }
}
