package dev.servicereport.delivery;

/** How the work was planned, who does it, and what was agreed on the way (計画・体制・協議; specification 4.2, 4.3, 4.6). */
public record Project() {}
