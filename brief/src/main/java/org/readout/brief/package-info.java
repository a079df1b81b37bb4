/**
 * What people and other programs read: a {@link org.readout.model.Story} as text, Markdown, HTML or JSON. Every line about a happening
 * carries the exact words it rests on.
 *
 * <p>Article text is untrusted. Each format lets it in through one place only: {@link org.readout.brief.Plain} for terminals,
 * {@code MarkdownText} for Markdown, {@code Markup} for HTML. Everything here is stateless or immutable and safe to share between
 * threads; the same story gives the same text. References are non-null unless marked {@code @Nullable}.
 */
@org.jspecify.annotations.NullMarked
package org.readout.brief;
