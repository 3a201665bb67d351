package dev.servicereport.availability;

/** What monitoring says of a service at one instant (状態). */
public enum Status {
    /** 正常. */
    UP,
    /** 停止. */
    DOWN,
    /** 不明: monitoring itself did not know. */
    UNKNOWN
}
