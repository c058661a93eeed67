"""The command `digitapp`: open the window, or run a command without a display; each command has its own module."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Collection, Sequence

from digitapp.api.errors import DigitappError
from digitapp.cli.arguments import parser_of
from digitapp.cli.output import say
from digitapp.cli.speaking import is_for_programs, speak, translated_argparse
from digitapp.language import ENGLISH, preferred, tr


def command() -> int:
    """Run `main` as the installed script, with the process set up to start and exit fast."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy would start threads that have nothing to do here
    gc.disable()  # until the window is open, or to the end: imports make no garbage, and the commands no cycles
    atexit.register(gc.freeze)  # otherwise the collector visits all objects at exit: a tenth of the time of `predict`
    return main()


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 for success, 2 for a user error, with one sentence on stderr.

    A command may return a status of its own; 130 follows Ctrl+C. The language is that of the environment.
    """
    speak(preferred(os.environ))
    try:
        return _run(argv)
    except DigitappError as error:
        print(f"digitapp: {error}", file=sys.stderr)
        return 2
    except MemoryError:
        said = tr("there is too little memory for this; give smaller files or fewer at a time")
        print(f"digitapp: {said}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader, such as `head`, has closed the pipe
        return 0
    except KeyboardInterrupt as error:
        if not error.args:  # Ctrl+C
            return 130
        print(f"digitapp: {error}", file=sys.stderr)
        return 2


def _run(argv: Sequence[str] | None) -> int:
    try:
        words = sys.argv[1:] if argv is None else argv
        with translated_argparse():
            parser, names = parser_of(words)
            args = parser.parse_args(_completed(words, names))
        if is_for_programs(args):
            speak(ENGLISH)
        if args.timeout is None:
            return int(args.command(args) or 0)
        from digitapp.cli.deadline import deadline

        with deadline(args.timeout):
            return int(args.command(args) or 0)
    finally:
        say(end="")  # flush, and notice a closed output: argparse prints --help and --version itself


def _completed(argv: Sequence[str], names: Collection[str]) -> list[str]:
    """Return the arguments with `open` before the name of a file that stands where a command would.

    A name that is both is the command; `./name` is the file.
    """
    words = list(argv)
    if not words or words[0] in names or (words[0].startswith("-") and words[0] != "--"):
        return words
    first = words[1] if words[0] == "--" and len(words) > 1 else words[0]
    if first != "--" and not os.path.lexists(first):
        raise DigitappError(
            tr("{first}: neither a command nor a file that is there; see digitapp --help").format(first=first)
        )
    return ["open", *words]
