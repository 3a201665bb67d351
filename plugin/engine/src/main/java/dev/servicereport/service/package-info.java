/** The services measured and how they hang together. */
@NullMarked
package dev.servicereport.service;

import org.jspecify.annotations.NullMarked;
