package dev.riffle.server.videos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebVttTest {
  private static final String HEAD = "WEBVTT\n\n";

  @Test
  void parse_everyKindOfBlock_keepsTimesAndText() {
    String file =
        """
        \uFEFFWEBVTT - title
        Kind: captions

        NOTE a note
        more

        STYLE
        ::cue {}

        first
        00:01.000 --> 00:02.500 align:start
        One
        two

        100:00:00.000 --> 100:00:01.000
        Late\
        """
            .replace("\n", "\r\n");
    assertEquals(
        """
        WEBVTT

        00:00:01.000 --> 00:00:02.500
        One
        two

        100:00:00.000 --> 100:00:01.000
        Late
        """,
        WebVtt.parse(file).write());
  }

  @Test
  void parse_written_isTheSame() {
    String file =
        WebVtt.parse(HEAD + "00:01.000 --> 00:02.000\n<v Ada>Hi</v> & <i>you</i>").write();
    assertEquals(file, WebVtt.parse(file).write());
    assertTrue(file.contains("<v Ada>Hi</v> & <i>you</i>"));
  }

  @Test
  void parse_otherTagsAndDirections_areDropped() {
    String text = "<c.loud>a</c><script>b</script>\u202Ec<00:01.500>d<img src=x";
    String file = WebVtt.parse(HEAD + "00:01.000 --> 00:02.000\n" + text).write();
    assertTrue(file.endsWith("\nabcd\n"), file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|line 1 must be WEBVTT",
        "1|line 1 must be WEBVTT",
        "WEBVTT|at least one cue",
        "WEBVTT~~00:01.000 -> 00:02.000~a|line 4 must be two times",
        "WEBVTT~~00:01,000 --> 00:02,000~a|line 3 must be two times",
        "WEBVTT~~00:61.000 --> 00:62.000~a|line 3 must be two times",
        "WEBVTT~~00:02.000 --> 00:01.000~a|must end after it begins",
        "WEBVTT~~00:01.000 --> 00:02.000|the text of line 4 must be 1 to 500",
      })
  void parse_wrong_isToldWithItsLine(String file, String words) {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> WebVtt.parse(file.replace('~', '\n')));
    assertTrue(String.valueOf(wrong.getMessage()).contains(words), wrong.getMessage());
  }

  @Test
  void parse_tooLong_isRefused() {
    String long1 = HEAD + "00:01.000 --> 00:02.000\n" + "a".repeat(WebVtt.CHARS_MAX);
    assertThrows(IllegalArgumentException.class, () -> WebVtt.parse(long1));
    assertThrows(
        IllegalArgumentException.class,
        () -> WebVtt.parse(HEAD + "00:01.000 --> 00:02.000\na\n\n".repeat(2_001)));
  }
}
