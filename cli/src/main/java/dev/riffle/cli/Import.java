package dev.riffle.cli;

import picocli.CommandLine.Command;

/** {@code riffle import}: brings content in. */
@Command(
    name = "import",
    description = "Imports content.",
    mixinStandardHelpOptions = true,
    subcommands = ImportClips.class,
    synopsisSubcommandLabel = "COMMAND")
final class Import {}
