package dev.servicereport.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.testing.SilentLog;

/** Keeps the lines that a goal tells. */
final class RecordedLog extends SilentLog {

    private final List<String> lines = new ArrayList<>();

    /** Lets a goal tell its lines here. */
    static RecordedLog of(AbstractMojo mojo) {
        RecordedLog log = new RecordedLog();
        mojo.setLog(log);
        return log;
    }

    /** Level and text of each line. */
    List<String> lines() {
        return lines;
    }

    @Override
    public void info(CharSequence line) {
        lines.add("INFO " + line);
    }

    @Override
    public void warn(CharSequence line) {
        lines.add("WARN " + line);
    }

    @Override
    public void error(CharSequence line) {
        lines.add("ERROR " + line);
    }
}
