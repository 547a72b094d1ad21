/** Results as tables, as JSON and as lists. */
@NullMarked
package dev.riffle.evaluation.report;

import org.jspecify.annotations.NullMarked;
