/** Slides as PowerPoint files; the only user of POI's slides, which are loaded when slides are asked for (スライド). */
@NullMarked
package dev.servicereport.slides;

import org.jspecify.annotations.NullMarked;
