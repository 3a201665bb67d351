package dev.servicereport.mojo;

import java.util.ArrayList;
import java.util.List;

/** Tells everything once, also when a second engine does again what a first one did not finish (重ねて伝えない). */
final class ToldOnce implements Engine.Listener {

    private final Engine.Listener listener;
    private final List<Line> told = new ArrayList<>();
    private boolean again;

    ToldOnce(Engine.Listener listener) {
        this.listener = listener;
    }

    /** From now on everything comes from its beginning. */
    void again() {
        again = true;
    }

    @Override
    public void told(Line line) {
        // whose lines follow is said each time
        if (again && !line.verb().equals("contract") && told.remove(line)) {
            return;
        }
        if (!again) {
            told.add(line);
        }
        listener.told(line);
    }
}
