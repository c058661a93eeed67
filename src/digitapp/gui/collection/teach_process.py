"""`digitapp teach` in a process of its own, so that the pen and the answer do not notice it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from digitapp.language import VARIABLE, current, tr
from digitapp.launching import module_command
from digitapp.teaching.teach import Taught

_PATIENCE_MS = 2000
"""How long a process that is killed is waited for."""


class TeachProcess(QObject):
    """Teaches once; its signals end with `taught` or `failed`, or with none of them if it is stopped."""

    progressed = Signal(float)
    """Emitted with the share that is done, 0 to 1."""
    taught = Signal(object)
    """Emitted with the Taught."""
    failed = Signal(str)
    """Emitted with a sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.readyReadStandardError.connect(self._listen)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._not_started)
        self._said: list[str] = []
        self._begun = b""
        """The beginning of a line of which the rest is still to come."""
        self._is_stopped = False

    def start(self, path: Path, base: str, options: Sequence[str]) -> None:
        """Teach the model `base` the examples of a collection."""
        words = ["teach", str(path), "--base", base, "--json", "--progress", *options]
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(VARIABLE, current())
        self._process.setProcessEnvironment(environment)
        program, *words = module_command("digitapp", *words)
        self._process.start(program, words)

    def stop(self) -> None:
        """End the process; nothing is written that is not whole."""
        self._is_stopped = True
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _listen(self) -> None:
        *lines, self._begun = (self._begun + bytes(self._process.readAllStandardError().data())).split(b"\n")
        for line in lines:
            try:
                self.progressed.emit(float(line))
            except ValueError:
                self._said.append(line.decode(errors="replace"))

    def _finish(self) -> None:
        if self._is_stopped:
            return
        self._listen()
        try:
            self.taught.emit(msgspec.json.decode(self._process.readAllStandardOutput().data(), type=Taught))
        except msgspec.MsgspecError:
            said = (
                self._said[-1].removeprefix("digitapp: ") if self._said else tr("the process ended without an answer")
            )
            self.failed.emit(f"{said.rstrip('.')}.")

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._is_stopped:
            text = tr("{program}: cannot be started; teach with the command digitapp teach.")
            self.failed.emit(text.format(program=sys.executable))
