package dev.servicereport.render;

import org.jspecify.annotations.Nullable;

/** The one renderer of a process that does many contracts: starting Ruby takes longer than a short report. */
final class KeptRenderer {

    private boolean kept;
    private @Nullable InProcessRenderer renderer;

    synchronized void keep() {
        kept = true;
    }

    synchronized boolean isKept() {
        return kept;
    }

    /** The same one each time. */
    synchronized InProcessRenderer of(boolean quick) {
        if (renderer == null) {
            renderer = new InProcessRenderer(quick);
        }
        return renderer;
    }
}
