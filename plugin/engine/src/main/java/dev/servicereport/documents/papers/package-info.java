/** Documents that go between the parties from month to month: papers of a month's payment, of exclusions, dates ahead. */
@NullMarked
package dev.servicereport.documents.papers;

import org.jspecify.annotations.NullMarked;
