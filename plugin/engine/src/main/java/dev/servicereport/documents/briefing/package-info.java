/** The briefing for the council, as pages and as slides (議会説明資料). */
@NullMarked
package dev.servicereport.documents.briefing;

import org.jspecify.annotations.NullMarked;
