package org.readout.reading.repair;

import java.util.List;
import org.readout.reading.parse.Parser;
import org.readout.reading.parse.Sentence;

/** Mends habitual errors of the dependency model that would cost a happening its arguments. Thread-safe if the parser below it is. */
public final class RepairingParser implements Parser {

    /** In this order: later repairs build on earlier ones. */
    private static final List<Repair> REPAIRS = List.of(
            new NounTakenForImperative(),
            new DeterminerTakenForRoot(),
            new InvertedNegation(),
            new VerbTaggedAsPlural(),
            new SupposedClause(),
            new MainVerbTakenIntoReport(),
            Repair.each(new VerbTaggedAsNoun()),
            new InvertedCondition(),
            new ContraryTo(),
            Repair.each(new NounTaggedAsGerund(), new AllBut(), new PerfectGerundTakenForAdjective(), new VerbTakenForSubject()),
            Repair.each(new VerbalNounTakenForModifier(), new ParticipleTakenForClause(), new ParticipleTakenForSubject()),
            Repair.each(new AdjectiveTakenForNoun(), new InfinitiveOfNoun(), new GerundTakenForNoun(), new SubjectTakenForApposition(),
                    new ObjectTakenForSubject(), new RelativeClauseTakenForContent()),
            new PastTenseTakenForAdjective(),
            Repair.each(new GerundTakenForAdjective(), new RelativeClauseTakenForApposition(), new ReportingClauseWithoutComplement(),
                    new InfinitiveTakenForSubject()),
            Repair.each(new AccusedOfDoing(), new ClauseTakenForCircumstance(), new ReportTakenForSubject(),
                    new ReportTakenForCircumstance(), new AmountTakenForArticle(), new GerundOfText(), new ObjectTakenIntoPredicate()),
            new ClosingReport(),
            new ParticipleTakenForModifier(),
            new ParticipleTakenForRoot(),
            Repair.each(new PastTenseTakenForParticiple()),
            new InfinitiveTakenForRoot(),
            new ReportTakenIntoRelativeClause(),
            new CopulaBehindRelativeClause(),
            Repair.each(new DateBehindSince(), new CountedSubjectTakenForPhrase(), new SubjectTakenForObject(),
                    new ContrastBeforeGerund(), new SubjectTakenForAppositionOfObject(),
                    new ParticleTakenForPreposition()),
            new MarkTakenForRoot(),
            new VerbBehindRelativeClause(),
            Repair.each(new VerbalNounOfOwner(), new AgentTakenForModifier(), new GerundWithPhrase(), new GerundTakenForObject(),
                    new AdverbTakenForObject(), new InfinitiveBehindGerund(), new InfinitiveOfPower(), new InfinitiveOfAdjective(),
                    new ReportBehindSubject(), new ParticipleBehindComma(), new FalsehoodTakenForModified()),
            Repair.each(new YearTakenForCount(), new ModalTakenForRoot(), new ObjectTakenForSubjectOfReport(), new ReceiverTakenForSubject(),
                    new SourceQuoted(), new AuxiliaryLeftOut(), new GerundBehindUntil(), new RelativeSubjectTakenForObject()));

    private final Parser parser;

    public RepairingParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public List<Sentence> parse(String text) {
        return parser.parse(text).stream().map(RepairingParser::repair).toList();
    }

    private static Sentence repair(Sentence s) {
        Draft d = new Draft(s);
        REPAIRS.forEach(repair -> repair.mend(d));
        return d.sentence();
    }
}
