/** The text of an article out of its web page: the measure of the article extraction benchmark. */
@org.jspecify.annotations.NullMarked
package org.readout.bench.maintext;
