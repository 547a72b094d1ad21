package dev.riffle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {
  @TempDir Path data;

  @Test
  void doctor_fitMachine_findsEverythingGood() {
    Run run = Run.of("doctor", "--port", "0", "--data", data.toString());

    assertEquals(ExitCode.DONE, run.exitCode(), run.output());
    assertTrue(run.output().contains("✓ ffmpeg"), run.output());
    assertTrue(run.output().contains("embedded PostgreSQL"), run.output());
  }

  @Test
  void doctor_portTaken_saysWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      Run run = Run.of("doctor", "--json", "--port", port, "--data", data.toString());

      assertEquals(ExitCode.UNAVAILABLE, run.exitCode());
      assertTrue(run.output().contains("choose another by --port"), run.output());
    }
  }

  @Test
  void doctor_databaseThatIsNotThere_isBad() {
    Run run =
        Run.of("doctor", "--port", "0", "--database", "jdbc:postgresql://127.0.0.1:1/nothing");

    assertEquals(ExitCode.UNAVAILABLE, run.exitCode());
    assertFalse(run.output().contains("✓ database"), run.output());
  }

  @ParameterizedTest
  @CsvSource({
    "'', '✓ mail      off'",
    "'spring.mail.host=127.0.0.1', '✗ mail      riffle.mail.from is not given'",
    "'spring.mail.host=127.0.0.1\nriffle.mail.from=a@b.org', '✗ mail      riffle.address is not'",
    "'spring.mail.host=127.0.0.1\nspring.mail.port=1\nriffle.mail.from=a@b.org\nriffle.address=b',"
        + " '✗ mail      127.0.0.1: '"
  })
  void doctor_mail_isTriedWhereItIsOn(String configuration, String found) throws IOException {
    Path file = Files.writeString(data.resolve("riffle.properties"), configuration);
    Run run =
        Run.of(
            "doctor",
            "--port",
            "0",
            "--data",
            data.toString(),
            "--config",
            file.toString(),
            "--database",
            "jdbc:postgresql://127.0.0.1:1/nothing");
    assertTrue(run.output().contains(found), run.output());
  }
}
