package dev.riffle.demo;

/**
 * An invented publisher of demo clips.
 *
 * @param id stable and unique; equal to the handle without its at sign
 * @param name what a viewer reads
 * @param handle begins with an at sign
 * @param color of the avatar, as {@code #rrggbb}
 */
public record DemoCreator(String id, String name, String handle, String color) {}
