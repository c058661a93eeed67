"""The main window: creates the widgets and connects them; each does its own work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from digitapp.api import ModelCard
from digitapp.drawing.strokes import CANVAS_SIZE, Drawing
from digitapp.gui.actions import Actions
from digitapp.gui.answer.answer_card import State
from digitapp.gui.canvas.canvas import Canvas
from digitapp.gui.canvas.ink_painter import picture
from digitapp.gui.docks import Docks
from digitapp.gui.documents.documents import Documents
from digitapp.gui.documents.drops import FileDrops
from digitapp.gui.documents.file_actions import FileActions
from digitapp.gui.documents.file_router import FileRouter
from digitapp.gui.footer import Footer
from digitapp.gui.inference.live_prediction import LivePrediction
from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.inference.requests import Request, Result
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.models.add_model_controller import AddModelController
from digitapp.gui.panel import Panel
from digitapp.gui.settings import Settings
from digitapp.gui.settings_keeper import Kept, SettingsKeeper
from digitapp.gui.stage import Stage
from digitapp.gui.style import icons, theme
from digitapp.models.registry import Entry, Registry

if TYPE_CHECKING:
    from digitapp.gui.about import About

_CANVAS_FRAMING = "canvas"
"""The framing that is used while framing is off."""
FRAMED_AGAIN = "Framing is on again; it was off when the app ended."


class MainWindow(QMainWindow):
    """The app's one window; `start` loads the last drawing and the models."""

    def __init__(self, registry_factory: Callable[[], Registry], state: Path) -> None:
        super().__init__()
        self.setWindowTitle("digitapp[*]")
        self.setWindowIcon(icons.app_icon())
        self.settings = Settings(state)
        self.registry = SharedRegistry(self.settings.placing(registry_factory))
        self.canvas, self.panel, self.footer = Canvas(), Panel(), Footer()
        self.predictor = Predictor(self.registry, self)
        self.live_prediction = LivePrediction(self.predictor, self.canvas.ink, self)
        self.documents = Documents(state, lambda: self.canvas.drawing, self)
        self.actions_ = Actions(self)
        self.docks = Docks(self, self.actions_["compare"], self.registry, self.canvas)
        self.add_model = AddModelController(self.registry, self.canvas.ink, self)
        self.file_actions = FileActions(self, self.documents)
        self.router = FileRouter(self.file_actions, self.add_model.add, lambda: self.registry.suffixes)
        self.drops = FileDrops(self)
        self.settings_keeper = SettingsKeeper(self.settings, self._settings_to_keep, self)
        self._card: ModelCard | None = None
        self._failure_message = ""
        self._about: About | None = None
        self._closed = False
        self._compose()
        self._connect_drawing()
        self._connect_models()
        self._connect_files()
        self._restore_settings()

    def start(self) -> None:
        """Start to restore the last session's drawing and to load the models, in the background."""
        self.documents.restore(lambda: not self.canvas.touched, self.settings.take_saved_in())
        self.predictor.start(self.settings.model)
        if not self.settings.framing:
            self.show_message(FRAMED_AGAIN)
        self.settings_keeper.start(
            self.actions_.pen_width.valueChanged,
            self.actions_.appearance.triggered,
            self.panel.framing.toggled,
            self.predictor.loaded,
            self.docks.compare.visibilityChanged,
        )

    def keep_everything(self) -> None:
        """Wait until the drawing and the settings are on the disk."""
        self.documents.keep()
        self.settings_keeper.flush()

    @property
    def is_ready(self) -> bool:
        """Whether restoring the last session's drawing is done and a model is loaded."""
        return self.documents.is_restored and self._card is not None

    @property
    def card(self) -> ModelCard | None:
        """The card of the model that answers; None until one is loaded."""
        return self._card

    def show_message(self, sentence: str, is_error: bool = False) -> None:
        """Show a sentence in the status."""
        self.footer.status.show_message(sentence, is_error)

    def clear_error(self) -> None:
        """Clear an old error; without a model nothing is cleared, since the error says why there is none."""
        if self.footer.status.is_error and self._card is not None:
            self.show_message("")

    def restyle(self) -> None:
        """Apply the theme that the system or the user wants now."""
        theme.apply(cast(QApplication, QApplication.instance()), theme.is_dark(self.appearance))
        self.actions_.restyle()
        self.canvas.restyle()
        self.panel.restyle()
        self.docks.compare.restyle()

    @property
    def appearance(self) -> str:
        """The chosen appearance, one of `theme.CHOICES`."""
        checked = self.actions_.appearance.checkedAction()
        return str(checked.data()) if checked else theme.CHOICES[0]

    def set_appearance(self, choice: str) -> None:
        """Choose light, dark, or the system's appearance."""
        for action in self.actions_.appearance.actions():
            action.setChecked(action.data() == choice)
        self.restyle()

    def choose_model(self, name: str, device: tuple[str, str] | None = None) -> None:
        """Read with another model from now on; `device` is a backend and the device that its models run on."""
        self.show_message("")
        self.live_prediction.start_over()
        self.predictor.choose(name, device=device)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the settings and the drawing and stop all threads; nothing is asked unless it would be lost."""
        if not self._closed and not self.file_actions.may_close(self.close):
            event.ignore()
            return
        if not self._closed:
            self._closed = True
            self.settings_keeper.close()
            self.documents.close()
            self.add_model.close()
            self.predictor.stop()
            self.docks.compare.end()
            self.registry.close()
        super().closeEvent(event)

    def _compose(self) -> None:
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Stage(self.canvas, self.panel), 1)
        layout.addWidget(self.footer)
        self.setCentralWidget(central)
        self.resize(1180, 800)
        self.canvas.setFocus()  # otherwise the first button of the toolbar has the focus and looks chosen

    def _connect_drawing(self) -> None:
        canvas, actions = self.canvas, self.actions_
        actions["undo"].triggered.connect(canvas.undo)
        actions["redo"].triggered.connect(canvas.redo)
        actions["clear"].triggered.connect(canvas.clear)
        actions["clear"].triggered.connect(self.clear_error)
        actions["eraser"].toggled.connect(canvas.choose_eraser)
        actions["thinner"].triggered.connect(actions.pen_width.thinner)
        actions["thicker"].triggered.connect(actions.pen_width.thicker)
        actions.pen_width.valueChanged.connect(canvas.set_pen_width)
        canvas.changed.connect(self.live_prediction.drawing_changed)
        canvas.changed.connect(self.docks.compare.drawing_changed)
        canvas.history_changed.connect(self.documents.edited)
        canvas.history_changed.connect(self._refresh)
        self.live_prediction.shown.connect(self._show_answer)
        self.live_prediction.failed.connect(self._show_failure)
        self.live_prediction.cleared.connect(lambda: self._show_nothing(State.EMPTY))
        self.live_prediction.cleared.connect(self._clear_failure)
        self.live_prediction.answer_delayed.connect(
            lambda: self._show_nothing(State.WAITING if self._card else State.LOADING)
        )

    def _connect_models(self) -> None:
        predictor, actions = self.predictor, self.actions_
        predictor.listed.connect(self._show_models)
        predictor.listed.connect(self.router.models_listed)
        predictor.loaded.connect(self._show_model)
        predictor.refused.connect(self._refuse_model)
        self.footer.picker.chosen.connect(self.choose_model)
        actions.models.chosen.connect(self.choose_model)
        predictor.message.connect(lambda sentence: self.show_message(sentence, True))
        predictor.device_changed.connect(actions.devices.show_devices)
        predictor.device_changed.connect(lambda backend, _, device: self.settings.keep_device(backend, device))
        actions.devices.chosen.connect(self._choose_device)
        actions["add_model"].triggered.connect(self.add_model.ask)
        actions["add_served"].triggered.connect(self.add_model.ask_address)
        self.add_model.message.connect(self.show_message)
        self.add_model.added.connect(self.choose_model)
        self.canvas.changed.connect(self.add_model.drawing_changed)
        actions["framing"].setChecked(True)
        actions["framing"].toggled.connect(self.panel.framing.setChecked)
        self.panel.framing.toggled.connect(actions["framing"].setChecked)
        self.panel.framing.setToolTip(actions["framing"].toolTip())
        self.panel.framing.toggled.connect(self._set_framing)

    def _connect_files(self) -> None:
        actions, files = self.actions_, self.file_actions
        actions["new"].triggered.connect(self._new)
        actions["new"].triggered.connect(self.clear_error)
        actions["open"].triggered.connect(files.open)
        actions["save"].triggered.connect(files.save)
        actions["save_as"].triggered.connect(files.save_as)
        actions["export"].triggered.connect(files.export)
        actions["next"].triggered.connect(lambda: files.step(1))
        actions["previous"].triggered.connect(lambda: files.step(-1))
        actions["copy"].triggered.connect(self._copy)
        actions["quit"].triggered.connect(self.close)
        actions["about"].triggered.connect(self._show_about)
        actions.appearance.triggered.connect(self.restyle)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.restyle)
        self.drops.dropped.connect(self.router.open)
        self.documents.opened.connect(self.canvas.show_drawing)
        self.documents.opened.connect(self.clear_error)
        self.documents.message.connect(self.show_message)
        self.documents.renamed.connect(self._refresh)

    def _restore_settings(self) -> None:
        settings = self.settings
        self.actions_.pen_width.setValue(settings.pen_width)
        self.restoreGeometry(settings.geometry)
        self.docks.restore(settings.docks)
        self.set_appearance(settings.appearance)
        self._refresh()

    def _settings_to_keep(self) -> Kept:
        values = {
            "penWidth": str(self.actions_.pen_width.value()),
            "framing": "on" if self.panel.framing.isChecked() else "off",
            "appearance": self.appearance,
        }
        if self._card is not None:
            values["model"] = self._card.id
        return Kept(values, self.saveGeometry(), self.docks.state())

    def _refresh(self) -> None:
        """Enable the actions that are possible now, and update the window's title."""
        drawing, documents, actions = self.canvas.drawing, self.documents, self.actions_
        actions["undo"].setEnabled(drawing.can_undo)
        actions["redo"].setEnabled(drawing.can_redo)
        for name in ("clear", "save", "save_as", "export", "copy"):
            actions[name].setEnabled(bool(drawing))
        actions["next"].setEnabled(documents.has_next)
        actions["previous"].setEnabled(documents.has_previous)
        self.setWindowTitle(f"{documents.title}[*] {theme.DASH} digitapp" if documents.title else "digitapp[*]")
        self.setWindowModified(documents.is_modified)

    def _new(self) -> None:
        if self.canvas.drawing.size == CANVAS_SIZE:  # clearing is enough, and can be undone: nothing to ask
            self.canvas.clear()
            self.documents.forget()
        else:
            self.file_actions.replace(self._start_over)

    def _start_over(self) -> None:
        self.canvas.show_drawing(Drawing())
        self.documents.forget()

    def _copy(self) -> None:
        drawing = self.canvas.drawing
        QGuiApplication.clipboard().setImage(picture(drawing.strokes, drawing.size))
        self.show_message("The picture is on the clipboard.")

    def _show_about(self) -> None:
        from digitapp.gui.about import About

        self._about = self._about or About(self.actions_.shortcuts(), self)
        self._about.show()
        self._about.raise_()

    def _show_models(self, entries: tuple[Entry, ...]) -> None:
        self.footer.picker.set_entries(entries)
        self.actions_.models.set_entries(entries)
        self.docks.compare.set_entries(entries)

    def _choose_device(self, backend: str, device: str) -> None:
        """Load the model again with its backend's models on another device, which is kept if that works."""
        if self._card is not None:
            self.choose_model(self._card.id, device=(backend, device))

    def _show_model(self, card: ModelCard) -> None:
        """Show the model that answers from now on, and drop the answer of the one before."""
        self._card = card
        self.footer.show_card(card)
        self.actions_.models.select(card.id)
        self.panel.set_card(card)
        self.live_prediction.start_over()

    def _refuse_model(self, name: str, sentence: str) -> None:
        self.show_message(sentence, True)
        if self._card is not None:
            self.footer.show_card(self._card)
            self.actions_.models.select(self._card.id)

    def _set_framing(self, framed: bool) -> None:
        framing = None if framed else _CANVAS_FRAMING
        self.panel.steps.set_framed(framed)
        self.live_prediction.set_framing(framing)
        self.docks.compare.set_framing(framing)

    def _show_answer(self, result: Result) -> None:
        self.panel.show_result(result)
        self.footer.show_time(result)
        self._clear_failure()

    def _clear_failure(self) -> None:
        """Clear the message about a failed answer, which no longer applies."""
        if self._failure_message and self.footer.status.text() == self._failure_message:
            self.show_message("")

    def _show_failure(self, _request: Request, sentence: str) -> None:
        self._show_nothing(State.FAILED)
        self._failure_message = sentence
        self.show_message(sentence, True)

    def _show_nothing(self, state: State) -> None:
        self.panel.show_nothing(state)
        self.footer.show_time(None)
