package dev.servicereport.fleet;

/** An engine ended, or had to be ended, before it answered (処理系の消失). */
final class EngineLost extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean timeOut;

    /** @param timeOut whether it was ended because it took too long */
    EngineLost(String message, boolean timeOut) {
        super(message);
        this.timeOut = timeOut;
    }

    boolean isTimeOut() {
        return timeOut;
    }

    String cause() {
        return String.valueOf(getMessage());
    }
}
