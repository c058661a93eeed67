"""The windows of the process: opens them, and decides in which of them a file opens."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication

from digitapp import language
from digitapp.gui import languages, startup, succession
from digitapp.gui.instance import Handover, Instance
from digitapp.gui.opening import ASK, HERE, WINDOW, OpeningQuestion
from digitapp.language import tr

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow

_SERVE_MS = 500
"""The import for the socket takes 7 ms; the first window and its first answer do not wait for it."""
_IDLE_MS = 200
"""Between two looks at whether what is under way is done."""
_OFFSET = QPoint(32, 32)
"""Of a new window from the active one."""


class Windows(QObject):
    """Holds the windows, the last active one last."""

    def __init__(self, make: Callable[[], MainWindow], parent: QObject | None = None) -> None:
        """`make` returns a window that is started but not shown."""
        super().__init__(parent)
        self._make = make
        self._windows: list[MainWindow] = []
        self._instance: Instance | None = None
        self._opening: set[MainWindow] = set()
        """Windows that are reading a file: they only look empty."""
        self._waiting: deque[Path] = deque()
        """Files that a question is asked for, or that wait for its answer."""
        self._idle = QTimer(self, interval=_IDLE_MS)
        """Looks whether a language can be changed that a person has chosen."""
        self._idle.timeout.connect(self._renew)
        cast(QApplication, QApplication.instance()).lastWindowClosed.connect(self.stop_serving)

    @property
    def active(self) -> MainWindow | None:
        """The window that was active last; None if none is open."""
        return self._windows[-1] if self._windows else None

    def __iter__(self) -> Iterator[MainWindow]:
        return iter(tuple(self._windows))

    def __len__(self) -> int:
        return len(self._windows)

    def open(self, file: Path | None = None) -> MainWindow:
        """Open another window, and in it a file if given."""
        before = self.active
        window = self._make()
        self._windows.append(window)
        self._connect(window)
        if before is not None:
            window.view.set_appearance(before.view.appearance)
            _put_beside(window, before)
        window.installEventFilter(self)
        window.show()
        if file is not None:
            self._open_in(window, file)
        return window

    def serve(self, address: str) -> None:
        """Soon accept the files of other starts."""
        self._instance = Instance(address, self)
        self._instance.requested.connect(self.receive)
        QTimer.singleShot(_SERVE_MS, self._instance, self._listen)

    def stop_serving(self) -> None:
        """Accept nothing any more: a file that is confirmed must find a window."""
        if self._instance is not None:
            self._instance.close()

    def receive(self, handover: Handover) -> None:
        """Do what another start asks for."""
        if handover.activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = handover.activation  # Qt takes it from there
        window = self.active
        if window is None:
            return
        if handover.file is None:
            _bring_to_front(self.open())
            return
        _bring_to_front(window)
        self.take(handover.file)

    def take(self, file: str) -> None:
        """Open a file where it fits, and ask where that is not clear."""
        self._waiting.append(Path(file))
        if len(self._waiting) == 1:
            self._place_next()

    def show_message(self, sentence: str, is_error: bool = False) -> None:
        """Show a sentence in the status of the active window."""
        if self.active is not None:
            self.active.show_message(sentence, is_error)

    def keep_everything(self) -> None:
        """Wait until the drawings and the settings of all windows are on the disk."""
        for window in self:
            window.keep_everything()

    def ask_nothing(self) -> None:
        """Let the windows close without a question: nobody may be there to answer it."""
        for window in self:
            window.file_actions.may_ask = False

    def close_all(self) -> None:
        """Close every window."""
        for window in self:
            window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the order of the windows, and forget one that is closed."""
        window = cast("MainWindow", watched)
        if event.type() == QEvent.Type.WindowActivate and window in self._windows:
            self._windows.remove(window)
            self._windows.append(window)
        elif event.type() == QEvent.Type.Close:
            QTimer.singleShot(0, self, lambda: self._forget(window))  # once the window has decided to close
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        try:
            if self._instance is not None:
                self._instance.listen()
        except ImportError as error:
            self.show_message(tr("Note: {what}.").format(what=startup.cannot_listen(error)), True)

    def _connect(self, window: MainWindow) -> None:
        actions = window.actions_
        actions["new_window"].triggered.connect(lambda: _bring_to_front(self.open()))
        actions["quit"].triggered.connect(self.close_all)
        actions.opening.select(window.settings.opening)
        actions.opening.chosen.connect(self._remember)
        actions.languages.select(window.settings.language)
        actions.languages.chosen.connect(self._speak)
        actions.appearance.triggered.connect(lambda: self._restyle(window))
        actions.keys.changed.connect(lambda: self._share_keys(window))
        window.documents.opened.connect(lambda: self._opening.discard(window))
        window.documents.message.connect(lambda _, is_error: self._follow(window, is_error))

    def _follow(self, window: MainWindow, is_error: bool) -> None:
        """Note that a window reads no file any more, because that failed."""
        if is_error:
            self._opening.discard(window)

    def _share_keys(self, changed: MainWindow) -> None:
        """Take the keys of one window in all."""
        for window in self:
            if window is not changed:
                window.actions_.keys.take(changed.actions_.keys.own)

    def _restyle(self, changed: MainWindow) -> None:
        """Take the theme of one window in all: palette and style sheet are the application's."""
        for window in self:
            if window is not changed:
                window.view.set_appearance(changed.view.appearance)

    def _remember(self, choice: str) -> None:
        for window in self:
            window.settings.keep_opening(choice)
            window.actions_.opening.select(choice)

    def _speak(self, choice: str) -> None:
        """Speak another language as soon as nothing is under way, also at the next starts."""
        for window in self:
            window.settings.keep_language(choice)
            window.actions_.languages.select(choice)
        if self._renew():
            return
        self._idle.start()
        self.show_message(tr("The language changes as soon as what is under way is done, or at the next start."))

    def _renew(self) -> bool:
        """Put new windows in the place of all in the chosen language; return whether that is done, or not needed."""
        if self.active is None:
            return True
        app, chosen = cast(QApplication, QApplication.instance()), self.active.settings.language
        code = chosen or languages.wanted("", os.environ)
        if code != language.current():
            if self._waiting or self._opening or any(map(succession.is_busy, self)):
                return False
            languages.use_in(app, code)
            for window in self:
                self._replace(window)
        self._idle.stop()
        return True

    def _replace(self, old: MainWindow) -> None:
        new = succession.successor(old)
        self._windows[self._windows.index(old)] = new
        self._connect(new)
        new.installEventFilter(self)
        succession.show(new, old)

    def _place_next(self) -> None:
        """Open the first of the files that wait, after a question where there is something to ask."""
        window = self.active
        if not self._waiting or window is None:
            self._waiting.clear()
            return
        choice = window.settings.opening
        is_empty = not (window.canvas.drawing or window.documents.title or window in self._opening)
        if choice == ASK and (is_empty or _is_model(window, self._waiting[0])):  # no drawing makes way for it
            choice = HERE
        if choice == ASK:
            self._ask(window, self._waiting[0])
        else:
            self._place(choice, window)

    def _ask(self, window: MainWindow, file: Path) -> None:
        question = OpeningQuestion(file.name, window)

        def answered() -> None:
            question.deleteLater()
            if question.remember.isChecked() and question.answer:
                self._remember(question.answer)
            self._place(question.answer, window)

        question.finished.connect(answered)
        question.open()

    def _place(self, choice: str, window: MainWindow) -> None:
        file = self._waiting.popleft()
        if choice == WINDOW or (choice == HERE and window not in self._windows):
            _bring_to_front(self.open(file))
        elif choice == HERE:
            self._open_in(window, file)
        self._place_next()

    def _open_in(self, window: MainWindow, file: Path) -> None:
        if not _is_model(window, file):
            self._opening.add(window)
        window.sources.router.open([file])

    def _forget(self, window: MainWindow) -> None:
        if window.isVisible():
            return
        if window in self._windows:
            self._windows.remove(window)
        self._opening.discard(window)
        if window.predictor.has_ended:  # else its thread still uses it
            window.deleteLater()


def _put_beside(window: MainWindow, before: MainWindow) -> None:
    """Give a window the size of another, and a place where both can be seen and nothing is beyond the screen."""
    if not (before.isMaximized() or before.isFullScreen()):
        window.resize(before.size())
        room, place = before.screen().availableGeometry(), QRect(before.pos() + _OFFSET, before.frameSize())
        beyond = place.bottomRight() - room.bottomRight()
        place.translate(-max(0, beyond.x()), -max(0, beyond.y()))
        window.move(max(place.left(), room.left()), max(place.top(), room.top()))


def _is_model(window: MainWindow, file: Path) -> bool:
    return file.suffix.removeprefix(".").lower() in window.registry.suffixes


def _bring_to_front(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()
