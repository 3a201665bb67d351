/** Documents about the service: monthly and annual report, incidents, improvement, method of monitoring; for each its editions, view and writer. */
@NullMarked
package dev.servicereport.documents.service;

import org.jspecify.annotations.NullMarked;
