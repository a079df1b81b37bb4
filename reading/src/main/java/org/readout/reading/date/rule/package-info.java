/**
 * HeidelTime's rules for English. The build compiles its resources into a file ({@link org.readout.reading.date.rule.RuleCompiler}); what
 * applies them to a line of text ({@link org.readout.reading.date.rule.Rules}) needs no HeidelTime.
 */
@org.jspecify.annotations.NullMarked
package org.readout.reading.date.rule;
