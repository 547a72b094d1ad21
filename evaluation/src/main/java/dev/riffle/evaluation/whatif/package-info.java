/** What other weights would have shown, and earned, found by replaying a past log. */
@NullMarked
package dev.riffle.evaluation.whatif;

import org.jspecify.annotations.NullMarked;
