package dev.riffle.evaluation.data;

/**
 * One line of a log of clicks.
 *
 * @param index in the log, from 0
 * @param user number of the user in the log
 * @param item number of the item in the log
 * @param millis since 1970
 */
public record Click(int index, int user, int item, long millis) {}
