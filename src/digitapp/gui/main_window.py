"""The main window: puts the widgets together and connects them; what they do is theirs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitapp.drawing.strokes import CANVAS_SIZE, Drawing
from digitapp.gui.about_drawing import AboutDrawing
from digitapp.gui.actions import Actions
from digitapp.gui.answer.panel import AnswerPanel
from digitapp.gui.answers import Answers
from digitapp.gui.canvas.canvas import Canvas
from digitapp.gui.collection.controller import CollectionController
from digitapp.gui.collection.teaching import TeachingController
from digitapp.gui.documents.documents import Documents
from digitapp.gui.documents.file_actions import FileActions
from digitapp.gui.documents.sources import ModelFiles, Sources
from digitapp.gui.evaluation.context import EvaluationContext
from digitapp.gui.evaluation.controller import EvaluationController
from digitapp.gui.first_paint import after_first_paint
from digitapp.gui.focus_order import OrderedWindow
from digitapp.gui.help_menu import HelpMenu
from digitapp.gui.inference.live_prediction import LivePrediction
from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.inference.requests import ReadAs
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.inference.turn import Turn
from digitapp.gui.lenses.lens import LensContext
from digitapp.gui.lenses.panel import LensPanel
from digitapp.gui.lenses.training.run import Stage as TrainingStage
from digitapp.gui.lenses.training.run import Training
from digitapp.gui.models.add_model_controller import AddModelController
from digitapp.gui.models.chooser import ModelChooser
from digitapp.gui.models.model_controller import ModelController
from digitapp.gui.models.model_manager import ModelManager
from digitapp.gui.numbers.controller import NumberController
from digitapp.gui.picture_editing import PictureEditing
from digitapp.gui.settings import Settings
from digitapp.gui.settings_keeper import SettingsKeeper
from digitapp.gui.stage import Stage
from digitapp.gui.status import StatusBar
from digitapp.gui.style import icons
from digitapp.gui.view import ViewController
from digitapp.gui.window_settings import restore_settings, settings_of
from digitapp.language import mark, tr, translated
from digitapp.models.registry import Registry

_CANVAS_FRAMING = "canvas"
"""The framing that is used while framing is off."""
FRAMED_AGAIN = mark("Framing is on again; it was off when the app ended.")


class MainWindow(OrderedWindow):
    """One window on one drawing; `start` begins its work."""

    def __init__(self, registry_factory: Callable[[], Registry], state: Path) -> None:
        self.made_of = registry_factory, state
        self.settings = Settings(state)
        ViewController.prepare_text(self.settings.zoom)
        super().__init__()
        self.setWindowTitle("digitapp[*]")
        self.setWindowIcon(icons.app_icon())
        self.registry = SharedRegistry(self.settings.placing(registry_factory))
        self.canvas, self.answer_panel = Canvas(), AnswerPanel()
        self.status_bar, self.chooser = StatusBar(), ModelChooser()
        self.predictor = Predictor(self.registry, self)
        self.live_prediction = LivePrediction(self.predictor, self.canvas.shown_ink, self)
        self.documents = Documents(state, lambda: self.canvas.drawing, self)
        self.actions_ = Actions(self, self.canvas)
        self.models = ModelController(self.predictor, self.live_prediction, self.chooser, self.actions_, self.settings)
        canvas, framing = self.canvas, self.actions_["framing"]
        self.turn = Turn(self.live_prediction, self)
        self.numbers = NumberController(canvas, self.live_prediction, self)
        self.file_actions = FileActions(self, self.documents)
        self.training = Training(state, self)
        context = LensContext(
            *(self.registry, self.numbers.ink, canvas.shown_ink, canvas.is_drawing, framing, self.models.choose),
            *(self.numbers.cut, self.numbers.replace, canvas.ghost.show, canvas.moment, self.file_actions.write),
            *(self.turn, self.training, self.numbers, self.documents.source),
        )
        self.lenses = LensPanel(context, self)
        self.add_model = AddModelController(self.registry, self.canvas.ink, self)
        self.model_manager = ModelManager(self.registry, self.models, self)
        self.sources = Sources(
            *(self, self.file_actions, self.documents, self.settings, self.actions_.menus),
            ModelFiles(self.add_model.add_all, lambda: self.registry.suffixes),
        )
        self.evaluation = EvaluationController(EvaluationContext.of(self), self)
        self.help_menu = HelpMenu(self.actions_, self)
        self.stage = Stage(self.canvas, self.answer_panel, self.lenses)
        self.view = ViewController(self)
        self.collecting = CollectionController(self, state)
        self.teaching = TeachingController(self)
        self.picture_editing = PictureEditing(self)
        self.settings_keeper = SettingsKeeper(self.settings, lambda: settings_of(self), self)
        self._closed = False
        self._compose()
        self._connect_drawing()
        self.answers = Answers(self)
        self._connect_models()
        self._connect_files()
        self._about_drawing = AboutDrawing(self)
        restore_settings(self)
        self._about_drawing.refresh()

    def start(self) -> None:
        """Look for the drawing of last time and for the models."""
        self.training.recall()
        self.documents.restore(lambda: not self.canvas.touched, self.settings.take_saved_in())
        if not self.settings.framing:
            self.show_message(translated(FRAMED_AGAIN))
        self.begin()

    def begin(self) -> None:
        """Look for the models once the window is painted, and keep the settings from now on."""
        after_first_paint(self.canvas, lambda: self.predictor.start(self.settings.model))
        self.settings_keeper.start(
            self.actions_.pen_width.valueChanged,
            self.view.changed,
            self.actions_["framing"].toggled,
            self.actions_["single_keys"].toggled,
            self.actions_.keys.changed,
            self.actions_.read_as.triggered,
            self.models.changed,
            self.lenses.opened,
            self.collecting.changed,
        )

    def keep_everything(self) -> None:
        """Wait until the drawing and the settings are on the disk."""
        self.documents.keep()
        self.settings_keeper.flush()

    @property
    def is_ready(self) -> bool:
        """Whether the drawing of last time was looked for and a model is loaded."""
        return self.documents.is_restored and self.models.card is not None

    @property
    def status(self) -> QWidget:
        """Where messages are shown."""
        return self.status_bar.status

    def show_message(self, sentence: str, is_error: bool = False) -> None:
        """Show a sentence in the status."""
        self.status_bar.status.show_message(sentence, is_error)

    def clear_message(self, sentence: str) -> None:
        """Take a sentence away if it is still shown."""
        if self.status_bar.status.text() == sentence:
            self.show_message("")

    def clear_error(self) -> None:
        """Take an old error away once something went well; while there is no model, that stays said."""
        if self.status_bar.status.is_error and self.models.card is not None:
            self.show_message("")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the settings and the drawing and stop all threads; nothing is asked unless it would be lost."""
        if not self._closed and not self.file_actions.may_close(self.close):
            event.ignore()
            return
        if not self._closed:
            self._closed = True
            self.settings_keeper.close()
            self.documents.close()
            self.picture_editing.close()
            self.teaching.stop()
            self.training.close()
            self.collecting.close()
            self.add_model.close()
            self.model_manager.close()
            self.evaluation.close()
            self.predictor.stop()
            self.lenses.stop()
            self.registry.close()
        super().closeEvent(event)

    def _compose(self) -> None:
        self.actions_.toolbar.addWidget(self.chooser)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stage, 3)
        layout.addWidget(self.collecting.place, 1)
        layout.addWidget(self.status_bar)
        self.setCentralWidget(central)
        self.view.fit_screen()
        places = self.actions_.toolbar, self.canvas, self.answer_panel, self.lenses, self.collecting.place
        self.reading_order = places
        self.canvas.setFocus()  # else the first button of the toolbar looks chosen

    def _connect_drawing(self) -> None:
        canvas, actions, live = self.canvas, self.actions_, self.live_prediction
        actions["undo"].triggered.connect(canvas.undo)
        actions["redo"].triggered.connect(canvas.redo)
        actions["clear"].triggered.connect(canvas.clear)
        actions["clear"].triggered.connect(self.clear_error)
        actions["eraser"].toggled.connect(canvas.choose_eraser)
        actions["thinner"].triggered.connect(actions.pen_width.thinner)
        actions["thicker"].triggered.connect(actions.pen_width.thicker)
        actions.pen_width.valueChanged.connect(canvas.set_pen_width)
        canvas.in_gap = self.turn.in_gap
        canvas.changed.connect(self.turn.drawing_changed)
        canvas.changed.connect(self.numbers.drawing_changed)
        canvas.changed.connect(live.drawing_changed)
        canvas.changed.connect(self.lenses.drawing_changed)
        canvas.moment.changed.connect(self.turn.drawing_changed)
        canvas.moment.changed.connect(live.drawing_changed)
        canvas.moment.changed.connect(self.lenses.moment_changed)
        canvas.history_changed.connect(self.documents.edited)
        canvas.prompts.sample_wanted.connect(self.sources.show_sample)
        self.numbers.other_digit.connect(lambda: self.lenses.drawing_changed(False))
        actions.read_as.triggered.connect(lambda action: self.numbers.set_read_as(ReadAs(action.data())))

    def _connect_models(self) -> None:
        models, actions = self.models, self.actions_
        models.listed.connect(lambda _: self.sources.router.models_listed())
        models.listed.connect(self.lenses.set_entries)
        models.changed.connect(self.answer_panel.set_card)
        models.changed.connect(self.lenses.set_card)
        models.message.connect(self.show_message)
        actions["add_model"].triggered.connect(self.add_model.ask)
        actions["add_served"].triggered.connect(self.add_model.ask_address)
        self.add_model.message.connect(self.show_message)
        self.add_model.added.connect(self.models.choose)
        self.add_model.added.connect(self.training.added)
        self.training.use_wanted.connect(self.add_model.add)
        self.training.changed.connect(
            lambda: self.lenses.reveal("training", self.training.stage is not TrainingStage.NONE)
        )
        self.canvas.changed.connect(self.add_model.drawing_changed)
        actions["about_model"].triggered.connect(self.model_manager.show_current)
        actions["framing"].toggled.connect(self._set_framing)
        actions["evaluate"].triggered.connect(self.evaluation.open)
        self.collecting.evaluate_wanted.connect(self.evaluation.open_with)
        actions["compare"].triggered.connect(self._compare)

    def _connect_files(self) -> None:
        actions, files = self.actions_, self.file_actions
        actions["new"].triggered.connect(self._new)
        actions["new"].triggered.connect(self.clear_error)
        actions["open"].triggered.connect(files.open)
        actions["save"].triggered.connect(files.save)
        actions["save_as"].triggered.connect(files.save_as)
        actions["export"].triggered.connect(files.export)
        actions["export_lens"].triggered.connect(self.lenses.save_picture)
        actions["next"].triggered.connect(lambda: files.step(1))
        actions["previous"].triggered.connect(lambda: files.step(-1))
        actions["quit"].triggered.connect(self.close)
        self.sources.message.connect(self.show_message)
        self.documents.opened.connect(self.canvas.show_drawing)
        self.documents.opened.connect(self.clear_error)
        self.documents.message.connect(self.show_message)

    def _new(self) -> None:
        if self.canvas.drawing.size == CANVAS_SIZE:  # a clear, which can be undone, so that nothing needs to be asked
            self.canvas.clear()
            self.documents.forget()
        else:
            self.file_actions.replace(self._start_over)

    def _start_over(self) -> None:
        self.canvas.show_drawing(Drawing())
        self.documents.forget()

    def _compare(self) -> None:
        self.lenses.toggle("compare")
        if not (self.lenses.isVisible() or self.view.is_presenting):
            self.show_message(
                tr("There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).")
            )

    def _set_framing(self, framed: bool) -> None:
        framing = None if framed else _CANVAS_FRAMING
        self.lenses.set_framing(framing)
        self.live_prediction.set_framing(framing)
