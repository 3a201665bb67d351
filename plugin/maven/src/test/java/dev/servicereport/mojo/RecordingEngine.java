package dev.servicereport.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Takes requests and does nothing but tell what it was given to tell. */
final class RecordingEngine implements Engine {

    private final List<Request> requests = new ArrayList<>();
    private final List<Line> answers;

    RecordingEngine(Line... answers) {
        this.answers = List.of(answers);
    }

    /** What it was asked for. */
    List<Request> requests() {
        return requests;
    }

    @Override
    public List<String> run(Request request, Caller caller, Listener listener) throws MojoFailureException {
        requests.add(request);
        for (Line answer : answers) {
            if (answer.verb().equals("failed")) {
                throw new MojoFailureException(answer.word(1));
            }
            listener.told(answer);
        }
        return List.of();
    }
}
