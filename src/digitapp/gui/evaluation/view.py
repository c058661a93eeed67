"""The window of View > Evaluate: at the left what to evaluate, at the right the figures and the drawings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from digitapp.evaluation.evaluated import Evaluated
from digitapp.gui.evaluation.choices import Choices
from digitapp.gui.evaluation.group_page import label_page, writer_page
from digitapp.gui.evaluation.list_pages import CalibrationPage, MistakesPage, SuspectsPage
from digitapp.gui.evaluation.matrix_page import MatrixPage
from digitapp.gui.evaluation.page import Page
from digitapp.gui.evaluation.results_table import ResultsTable
from digitapp.gui.evaluation.two_models_page import TwoModelsPage
from digitapp.gui.style import icons, theme
from digitapp.gui.style.labels import Hint, heading, plain
from digitapp.language import grouped, mark, tr, translated
from digitapp.wording import measured_percent

_SIZE = (150, 100)
"""Width and height at first, in steps of the grid."""
_SHARE = 0.92
"""Of the screen's room, what it takes at most."""
_CHOICES = 29
"""Steps of the grid that the choices are wide."""
EMPTY = (
    mark("Which digits does a model misread, whose, and how sure is it then?"),
    mark(
        "Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST's, .npz, or "
        "optdigits. Tick the models that are to read it, and press Evaluate."
    ),
)

BUSY = (
    mark("The models read …"),
    mark(
        "The figures appear above as they are found, and the mistakes here. "
        "The window for drawing can be used meanwhile."
    ),
)
_EMPTY, _FAILED, _PAGES, _BUSY = range(4)


class EvaluationView(QWidget):
    """Shows what was found out; the controller does the work."""

    drawing_wanted = Signal(int)
    """Emitted with the place of an example that is to be shown on the canvas."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evaluation")
        self.setWindowTitle(tr("Evaluate"))
        self.setWindowIcon(icons.app_icon())
        self.choices, self.results, self.hint = Choices(), ResultsTable(), Hint()
        self.suspects, self.two_models = SuspectsPage(), TwoModelsPage()
        self.pages: tuple[Page, ...] = (
            *(MatrixPage(), label_page(), writer_page(), CalibrationPage(), MistakesPage()),
            *(self.suspects, self.two_models),
        )
        self.tabs, self.facts, self._stack = QTabWidget(), plain(muted=True), QStackedWidget()
        self.copy = QPushButton(tr("Copy as CS&V"))
        self.save_picture, self.save_report = (
            QPushButton(tr("Save &picture …")),
            QPushButton(tr("Save repor&t …")),
        )
        self._failed = Hint()
        self._shown: Evaluated | None = None
        self._filled: set[Page] = set()
        self._compose()
        self._fit_screen()
        self.show_evaluated(None)

    @property
    def page(self) -> Page:
        """The page that is seen."""
        return self.pages[self.tabs.currentIndex()]

    @property
    def evaluated(self) -> Evaluated | None:
        """What the pages show."""
        return self._shown

    def show_evaluated(self, evaluated: Evaluated | None) -> None:
        """Show a model on a set; None for nothing yet."""
        self._shown = evaluated
        self._filled.clear()
        self._stack.setCurrentIndex(_EMPTY if evaluated is None else _PAGES)
        self.facts.setVisible(evaluated is not None)
        if evaluated is not None:
            self.facts.setText(facts(evaluated))
        self._fill()

    def show_waiting(self) -> None:
        """Show that models read, and that nothing is found yet."""
        self.show_evaluated(None)
        self._stack.setCurrentIndex(_BUSY)

    def refine(self, evaluated: Evaluated, page: Page) -> None:
        """Show more of the same model on the same set on one page; the others stay as they are."""
        self._shown = evaluated
        self._filled.discard(page)
        self._fill()

    def show_failure(self, reason: str) -> None:
        """Show why a model could not read a set."""
        self._shown = None
        self._filled.clear()
        self.facts.hide()
        self._failed.show_text(reason, True)
        self._stack.setCurrentIndex(_FAILED)
        self._fill()

    def show_message(self, sentence: str, is_error: bool = False) -> None:
        """Say in place what happened."""
        self.hint.show_text(sentence, is_error)
        self.hint.setVisible(bool(sentence))

    def _fill(self) -> None:
        """Fill the page that is seen; the others wait until they are, since each takes the window a moment."""
        if self.page not in self._filled:
            self._filled.add(self.page)
            self.page.show_evaluated(self._shown)
        has_something = self._shown is not None
        for button in (self.copy, self.save_picture, self.save_report):
            button.setEnabled(has_something)

    def _compose(self) -> None:
        self.results.hide()
        self.hint.hide()
        for page in self.pages:
            page.chosen.connect(self.drawing_wanted)
            self.tabs.addTab(page, translated(page.title))
        self.tabs.setObjectName("evaluationPages")
        self.tabs.setAccessibleName(tr("What was found"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.currentChanged.connect(self._fill)
        self._stack.addWidget(_centred(heading(translated(EMPTY[0]), 1.2), plain(translated(EMPTY[1]), muted=True)))
        self._stack.addWidget(_centred(self._failed))
        self._stack.addWidget(self.tabs)
        self._stack.addWidget(_centred(heading(translated(BUSY[0]), 1.2), plain(translated(BUSY[1]), muted=True)))
        for button, name, tip in (
            (self.copy, "copyEvaluation", tr("Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)")),
            (self.save_picture, "savePage", tr("Saves what the page shows as a picture")),
            (self.save_report, "saveReport", tr("Saves all that was evaluated, with the drawings, as one HTML file")),
        ):
            button.setObjectName(name)
            button.setToolTip(tip)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self).activated.connect(self.copy.click)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        self.choices.setFixedWidth(theme.zoomed(_CHOICES * theme.GRID))
        right = QVBoxLayout()
        right.setSpacing(theme.GRID)
        right.addWidget(self.results)
        right.addWidget(self.facts)
        right.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.hint, 1)
        foot.addStretch(0)
        for button in (self.copy, self.save_picture, self.save_report):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*4 * (2 * theme.GRID,))
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self.choices)
        layout.addLayout(right, 1)

    def _fit_screen(self) -> None:
        room = self.screen().availableGeometry()
        wide, high = (theme.zoomed(steps * theme.GRID) for steps in _SIZE)
        self.resize(min(wide, round(_SHARE * room.width())), min(high, round(_SHARE * room.height())))


def facts(evaluated: Evaluated) -> str:
    """Return in a line what is to know of a model on a set besides its accuracy."""
    measured, report = evaluated.measured, evaluated.report
    text = tr("{model} on {set}: {correct} of {count} read right")
    correct, count = grouped(report.correct), grouped(report.n)
    said = text.format(model=measured.card.title, set=measured.data.name, correct=correct, count=count)
    parts = []
    if report.accuracy_when_sure is not None:
        sure, right = (measured_percent(share) for share in (1 - report.doubted, report.accuracy_when_sure))
        parts.append(tr("sure of {share} of them, and right in {right} of those").format(share=sure, right=right))
    if report.nothing:
        parts.append(tr("%n with nothing to read", "drawings", report.nothing))
    if measured.unknown:
        text = tr("%n with a label that the model does not know, counted as wrong", "drawings", measured.unknown)
        parts.append(text)
    if report.not_digits:
        parts.append(tr("%n without a label, not counted", "drawings", report.not_digits))
    for part in parts:
        said = tr("{facts}; {fact}", "of an evaluation").format(facts=said, fact=part)
    return tr("{facts}.", "of an evaluation").format(facts=said)


def _centred(*widgets: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(*4 * (6 * theme.GRID,))
    layout.setSpacing(theme.GRID)
    layout.addStretch(1)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(2)
    return box
