package dev.servicereport.render;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The other end of a {@link WorkerRenderer}: a JVM that renders what it is told on its standard input, in the words of
 * {@link Message}. It ends when its input ends, in the middle of a document too, so that it never outlives the build,
 * however the build ended.
 */
final class RenderWorker {

    private final PrintStream answers;
    private final BlockingQueue<Message> jobs = new LinkedBlockingQueue<>();

    private RenderWorker(PrintStream answers) {
        this.answers = answers;
    }

    /** @param arguments {@code pdf} when PDFs are to come, so that their converter is loaded beforehand */
    public static void main(String[] arguments) throws RenderException, InterruptedException {
        PrintStream answers =
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII);
        // What libraries print is no answer.
        System.setOut(System.err);
        boolean quick = Gems.missing().isEmpty();
        if (quick) {
            // Read once, when Ruby starts: the load path names every library that RubyGems could find.
            System.setProperty("jruby.cli.rubygems.enable", "false");
        }
        new RenderWorker(answers).run(quick, List.of(arguments).contains("pdf"));
    }

    private void run(boolean quick, boolean pdf) throws InterruptedException {
        Thread listener = new Thread(this::listen, "jobs");
        listener.setDaemon(true);
        listener.start();
        try (InProcessRenderer renderer = new InProcessRenderer(quick)) {
            renderer.load(pdf);
            answer(new Message(Message.READY));
            while (true) {
                answer(result(renderer, jobs.take().job()));
            }
        }
    }

    private static Message result(Renderer renderer, RenderJob job) throws InterruptedException {
        try {
            renderer.render(job);
            return new Message(Message.DONE);
        } catch (RenderException e) {
            return new Message(Message.FAILED, e.complaints());
        }
    }

    private void answer(Message message) {
        answers.print(message.line() + "\n");
        answers.flush();
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<Message> message = Message.in(line);
                message.ifPresent(jobs::add);
            }
        } catch (IOException e) {
            // The build is as gone as with an orderly end.
            System.err.println("cannot read jobs: " + e);
        }
        Runtime.getRuntime().halt(0);
    }
}
