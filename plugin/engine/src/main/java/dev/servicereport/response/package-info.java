/** Incidents and inquiries, and how fast they were answered. */
@NullMarked
package dev.servicereport.response;

import org.jspecify.annotations.NullMarked;
