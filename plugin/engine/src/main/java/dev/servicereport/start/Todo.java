package dev.servicereport.start;

import dev.servicereport.wording.Texts;

/** What whoever begins a project has to settle, as a comment in its contract ({@code TODO: 契約の件名}). */
final class Todo {

    private Todo() {}

    /**
     * The comment without its mark.
     *
     * @param key of what is to be settled
     * @param values names and values in turn
     */
    static String of(String key, Object... values) {
        return Texts.program().say("init.todo", "what", Texts.program().say(key, values));
    }

    /** A comment behind a value. */
    static String behind(String key) {
        return "   # " + of(key);
    }
}
