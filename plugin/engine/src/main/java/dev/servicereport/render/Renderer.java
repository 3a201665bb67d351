package dev.servicereport.render;

/** Turns AsciiDoc files into HTML and PDF. The same source and theme give the same bytes. */
public interface Renderer extends AutoCloseable {

    /**
     * Renders one document. Nothing is written when Asciidoctor has anything to complain of.
     *
     * @throws RenderException if a file cannot be read or written, or Asciidoctor logged a warning or worse
     * @throws InterruptedException if the thread was interrupted before the rendering started
     */
    void render(RenderJob job) throws RenderException, InterruptedException;

    /** Frees what the renderer holds; it renders nothing afterwards. */
    @Override
    void close();
}
