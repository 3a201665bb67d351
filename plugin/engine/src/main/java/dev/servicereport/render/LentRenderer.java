package dev.servicereport.render;

/** A renderer that belongs to somebody else, who closes it. */
record LentRenderer(Renderer renderer) implements Renderer {

    @Override
    public void render(RenderJob job) throws RenderException, InterruptedException {
        renderer.render(job);
    }

    @Override
    public void close() {
        // it renders for others
    }
}
