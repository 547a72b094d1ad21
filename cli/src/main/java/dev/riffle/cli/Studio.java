package dev.riffle.cli;

import picocli.CommandLine.Command;

/** {@code riffle studio}: the numbers that creators see. */
@Command(
    name = "studio",
    description = "Looks after the numbers that creators see.",
    mixinStandardHelpOptions = true,
    subcommands = StudioRebuild.class,
    synopsisSubcommandLabel = "COMMAND")
final class Studio {}
