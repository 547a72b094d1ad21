/** Mail to people, where the operator has named a server that takes it. */
@NullMarked
package dev.riffle.server.mail;

import org.jspecify.annotations.NullMarked;
