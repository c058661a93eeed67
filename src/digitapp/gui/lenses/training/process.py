"""`digitapp-export train` in a process of its own, which says after each epoch how it goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from digitapp.api import DigitappError
from digitapp.language import tr
from digitapp.launching import module_command
from digitapp.teaching.training_progress import Line, decode

_PATIENCE_MS = 3000
"""How long a process that was asked to stop is waited for; then it is killed, which loses at most one epoch."""


class TrainingProcess(QObject):
    """Trains once, or goes on; its signals end with `ended`, unless it is closed."""

    said = Signal(object)
    """Emitted with each Line of the training's progress."""
    ended = Signal(str)
    """Emitted at the end, with a sentence if it failed, "" if not."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._not_started)
        self._begun = b""
        """The beginning of a line of which the rest is still to come."""
        self._impatience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._impatience.timeout.connect(self._process.kill)
        self._is_closed = False

    def start(self, words: Sequence[str]) -> None:
        """Run `digitapp-export` with these words; one core is left to the pen."""
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) - 1)))
        self._process.setProcessEnvironment(environment)
        program, *arguments = module_command("digitapp_export", *words)
        self._process.start(program, arguments)

    def stop(self) -> None:
        """Have it stop soon, without waiting; the checkpoint of its last epoch stays."""
        self._process.terminate() if sys.platform != "win32" else self._process.kill()
        self._impatience.start()

    def close(self) -> None:
        """End the process, and say nothing more."""
        self._is_closed = True
        self._impatience.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()  # a checkpoint is written whole or not at all
            self._process.waitForFinished(_PATIENCE_MS)

    def _listen(self) -> None:
        *lines, self._begun = (self._begun + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            said = _line(line)
            if said is not None and not self._is_closed:
                self.said.emit(said)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._impatience.stop()
        if self._is_closed:
            return
        self._listen()
        text = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        is_well = code == 0 and status is QProcess.ExitStatus.NormalExit
        last = (
            text.splitlines()[-1].removeprefix("digitapp-export: ") if text else tr("the training ended unexpectedly")
        )
        self.ended.emit("" if is_well else f"{last.rstrip('.')}.")

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._is_closed:
            text = tr("{program}: cannot be started; train with the command digitapp-export train.")
            self.ended.emit(text.format(program=sys.executable))


def _line(text: bytes) -> Line | None:
    """Return what a line says; None for one that is no progress, such as what a library prints."""
    try:
        return decode(text)
    except DigitappError:
        return None
