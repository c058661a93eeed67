"""The app's actions, with their shortcuts, in the menus and in the toolbar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QRegularExpression, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from digitapp.gui.canvas.keys import CanvasKeys
from digitapp.gui.canvas.pen_width import PenWidth
from digitapp.gui.language_menu import LanguageMenu
from digitapp.gui.models.device_menu import DeviceMenu
from digitapp.gui.models.menu import ModelMenu
from digitapp.gui.opening import OpeningMenu
from digitapp.gui.style import icons, theme
from digitapp.gui.style.labels import without_key
from digitapp.language import Marked, mark, tr, translated

# Name, text in the menu, shortcut, tooltip, in which "{label}" stands for the text.
_ACTIONS: tuple[tuple[str, Marked, str, Marked], ...] = (
    ("new", mark("&New"), "Ctrl+N", mark("Starts a new drawing")),
    ("new_window", mark("New &window"), "Ctrl+Shift+N", mark("Opens another window with a drawing of its own")),
    ("open", mark("&Open …"), "Ctrl+O", mark("Opens a file of drawings, or a picture")),
    ("save", mark("&Save"), "Ctrl+S", mark("Saves the drawing with its strokes")),
    ("save_as", mark("Save &as …"), "Ctrl+Shift+S", mark("Saves the drawing under another name")),
    ("export", mark("&Export as PNG …"), "Ctrl+E", mark("Saves a picture of the drawing")),
    ("export_lens", mark("Save picture of the &lens …"), "", mark("Saves what the open lens shows, as a picture")),
    (
        "add_model",
        mark("&Add model …"),
        "Ctrl+Shift+A",
        mark("Takes a model file into your models and finds out how it is read"),
    ),
    ("add_served", mark("Add serve&d model …"), "", mark("Reads with a model that runs on a server, by its address")),
    (
        "previous",
        mark("&Previous drawing"),
        "PgUp",
        mark("The drawing before this one in the file, or the picture before"),
    ),
    ("next", mark("Ne&xt drawing"), "PgDown", mark("The next drawing in the file, or the next picture")),
    ("quit", mark("&Quit"), "Ctrl+Q", mark("Ends the app; the drawing is there again at the next start")),
    ("undo", mark("&Undo"), "Ctrl+Z", mark("Takes the last edit back")),
    ("redo", mark("&Redo"), "Ctrl+Shift+Z", mark("Does the last edit again that was taken back")),
    ("clear", mark("&Clear"), "Ctrl+Backspace", mark("Takes all ink away; undo brings it back")),
    ("clear_on_canvas", mark("Clear, on the canvas"), "Del", mark("Takes all ink away; undo brings it back")),
    ("copy", mark("Copy as &image"), "Ctrl+C", mark("Copies a picture of the drawing")),
    ("paste", mark("Past&e picture"), "Ctrl+V", mark("Puts the picture or the file on the clipboard onto the canvas")),
    (
        "rotate_left",
        mark("Rotate picture &left"),
        "Ctrl+L",
        mark("Turns the picture, and the ink over it, by a quarter"),
    ),
    (
        "rotate_right",
        mark("Rotate picture &right"),
        "Ctrl+R",
        mark("Turns the picture, and the ink over it, by a quarter"),
    ),
    (
        "crop",
        mark("Cr&op picture"),
        "Ctrl+Shift+X",
        mark("Keeps the part of the picture over which you drag a rectangle"),
    ),
    (
        "single_keys",
        mark("Single-&key shortcuts"),
        "",
        mark("Lets single letters choose pen and eraser while the canvas is used"),
    ),
    ("pen", mark("&Pen"), "P", mark("Draws")),
    ("eraser", mark("&Eraser"), "E", mark("Takes ink away where it passes")),
    ("thinner", mark("&Thinner pen"), "[", mark("Makes the pen thinner")),
    ("thicker", mark("Thic&ker pen"), "]", mark("Makes the pen thicker")),
    ("collect", mark("&Collect drawings"), "Ctrl+K", mark("Draw, press the digit or letter, and draw the next one")),
    ("ask_me", mark("&Ask me"), "Ctrl+Shift+K", mark("Asks for one label after the other, in random order")),
    *(
        (f"it_was_{n}", Marked(f"{n}"), f"Alt+{n}", mark("Puts the drawing into your collection as {label}"))
        for n in range(10)
    ),
    (
        "framing",
        mark("&Framing"),
        "F",
        mark("Places the ink as the model was trained to see it; off: see why that matters"),
    ),
    ("compare", mark("&Compare models"), "Ctrl+M", mark("Shows what every model reads in the drawing, side by side")),
    (
        "evaluate",
        mark("&Evaluate models …"),
        "Ctrl+Shift+E",
        mark("Measures models on labelled drawings, and shows their mistakes"),
    ),
    (
        "about_model",
        mark("About t&his model …"),
        "Ctrl+I",
        mark("How well the model reads, what it is, and what its file is"),
    ),
    ("collection", mark("C&ollection"), "Ctrl+T", mark("Shows the drawings that you have collected, by label")),
    ("zoom_in", mark("Zoom &in"), "Ctrl++", mark("Makes all text larger")),
    ("zoom_out", mark("Zoom &out"), "Ctrl+-", mark("Makes all text smaller")),
    ("zoom_reset", mark("&Normal size"), "Ctrl+0", mark("Gives all text the size that suits the screen")),
    (
        "present",
        mark("&Presentation"),
        "F11",
        mark("Shows canvas and answer alone, large; Esc ends it"),
    ),
    ("end_present", mark("End the presentation"), "Esc", mark("Shows everything again")),
    ("help", mark("&Help"), "F1", mark("How to begin, what the words mean, and all keys")),
    ("about", mark("&About digitapp"), "", mark("Which version this is, and where to report what goes wrong")),
)
_SUBMENUS = {"recent": mark("&Recent"), "samples": mark("Sa&mples"), "it_was": mark("It &was a")}
_ON_CANVAS = ("pen", "eraser", "thinner", "thicker", "framing")
"""Have single keys, which work only while the canvas has the focus."""
_MENUS = (
    (
        mark("&File"),
        (
            *("new", "new_window", "open", "recent", "samples", "save", "save_as", "export", "export_lens", ""),
            *("previous", "next", "", "add_model", "add_served", "", "quit"),
        ),
    ),
    (
        mark("&Edit"),
        (
            *("undo", "redo", "clear", "", "copy", "paste", "", "rotate_left", "rotate_right", "crop", ""),
            *("it_was", "", "single_keys"),
        ),
    ),
    (mark("&Tools"), ("pen", "eraser", "", "thinner", "thicker", "", "framing", "", "collect", "ask_me")),
)
READ_AS = {mark("What they look like"): "auto", mark("One digit"): "digit", mark("A number"): "number"}
_APPEARANCE = {mark("System"): "system", mark("Light"): "light", mark("Dark"): "dark"}
"""Maps the texts to `theme.CHOICES`."""
_COMPACT_SIDE = 16
"""The side of an icon in the toolbar of a small window."""
_TOOLBAR = ("new", "open", "save", "", "undo", "redo", "clear", "", "pen", "eraser")


class Actions:
    """Create the actions and put them into a window's menus and toolbar; the window connects them."""

    def __init__(self, window: QMainWindow, canvas: QWidget) -> None:
        self._window = window
        self._is_compact = False
        self.menus: dict[str, QMenu] = {}
        """The menus that others fill."""
        self._all = {name: _action(window, text, keys, tip) for name, text, keys, tip in _ACTIONS}
        self._make_exclusive(self["pen"], self["eraser"])
        for name in ("framing", "present", "single_keys", "collection", "collect", "ask_me", "crop"):
            self[name].setCheckable(True)
        self._keep_in_reach(canvas)
        for title, names in _MENUS:
            self._fill(window.menuBar().addMenu(translated(title)), names)
        for number in range(10):
            self.menus["it_was"].addAction(self[f"it_was_{number}"])
            self[f"it_was_{number}"].setIconText(tr("It was a {label}").format(label=number))
        view = window.menuBar().addMenu(tr("&View"))
        self._fill(view, ("compare", "evaluate", "collection", "", "zoom_in", "zoom_out", "zoom_reset", "present", ""))
        self.read_as = self._choices(view.addMenu(tr("&Read drawings as")), READ_AS)
        self.appearance = self._choices(view.addMenu(tr("&Appearance")), _APPEARANCE)
        self.opening = OpeningMenu(view)
        view.addMenu(self.opening)
        self.languages = LanguageMenu(view)
        view.addMenu(self.languages)
        model_menu = window.menuBar().addMenu(tr("&Model"))
        self._fill(model_menu, ("about_model", ""))
        self.devices = DeviceMenu(model_menu)
        self.models = ModelMenu(model_menu, window)
        self._fill(window.menuBar().addMenu(tr("&Help")), ("help", "", "about"))
        self.pen_width = PenWidth()
        self.toolbar = self._make_toolbar()
        buttons = [cast(QToolButton, self.toolbar.widgetForAction(self[name])) for name in ("pen", "eraser")]
        self._canvas_keys = CanvasKeys([self[name] for name in _ON_CANVAS], canvas, [*buttons, window.menuBar()])
        self["single_keys"].toggled.connect(self._set_single_keys)
        self["single_keys"].setChecked(True)

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def restyle(self) -> None:
        """Paint the icons in the current theme."""
        for name in filter(None, _TOOLBAR):
            self[name].setIcon(icons.icon(name, theme.current()))
        self._fit_icons()

    def set_compact(self, compact: bool) -> None:
        """Make the toolbar smaller, for a small window."""
        self._is_compact = compact
        self._fit_icons()
        for widget in (self.toolbar, *self.toolbar.findChildren(QToolButton)):
            widget.setProperty("compact", compact)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _fit_icons(self) -> None:
        side = _COMPACT_SIDE if self._is_compact else icons.tool_side()
        self.toolbar.setIconSize(QSize(side, side))

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return the text and the shortcut of every action that has one, as the user reads them."""
        native = QKeySequence.SequenceFormat.NativeText
        pairs = ((action.iconText(), action.shortcut().toString(native)) for action in self._all.values())
        return [(text, keys) for text, keys in (*pairs, *self.models.shortcuts()) if keys]

    def _fill(self, menu: QMenu, names: Sequence[str]) -> None:
        for name in names:
            if name in _SUBMENUS:
                self.menus[name] = menu.addMenu(translated(_SUBMENUS[name]))
            else:
                menu.addAction(self[name]) if name else menu.addSeparator()

    def _keep_in_reach(self, canvas: QWidget) -> None:
        """Have the shortcuts work also while menus and toolbar are hidden."""
        for name, action in self._all.items():
            if name not in _ON_CANVAS:
                (canvas if name == "clear_on_canvas" else self._window).addAction(action)
        self["clear_on_canvas"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self["clear_on_canvas"].triggered.connect(self["clear"].trigger)
        self["end_present"].triggered.connect(lambda: self["present"].setChecked(False))
        self["end_present"].setEnabled(False)  # Esc is that of others until then
        self["present"].toggled.connect(self["end_present"].setEnabled)

    def _set_single_keys(self, on: bool) -> None:
        self._canvas_keys.set_on(on)
        for name in _ON_CANVAS:
            _show_tip(self[name])
        keys = [self[name].shortcut().toString() for name in ("thinner", "thicker")]
        self.pen_width.set_keys(keys if on else [])

    def _make_exclusive(self, first: QAction, second: QAction) -> None:
        """Keep exactly one of two actions checked; unchecking the second checks the first."""
        group = QActionGroup(self._window)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for action in (first, second):
            action.setCheckable(True)
            group.addAction(action)
            action.toggled.connect(lambda: first.setChecked(not second.isChecked()))
        first.setChecked(True)

    def _choices(self, menu: QMenu, choices: Mapping[Marked, str]) -> QActionGroup:
        """Fill a menu of which one is checked: texts, and the data of each."""
        group = QActionGroup(self._window)
        for text, data in choices.items():
            action = group.addAction(translated(text))
            action.setData(data)
            action.setCheckable(True)
            menu.addAction(action)
        return group

    def _make_toolbar(self) -> QToolBar:
        toolbar = QToolBar(tr("Tools"))
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in _TOOLBAR:
            if not name:
                toolbar.addSeparator()
                continue
            toolbar.addAction(self[name])
            button = cast(QToolButton, toolbar.widgetForAction(self[name]))
            button.setObjectName(name)
            button.setAccessibleName(self[name].iconText())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pen_width.put_into(toolbar)
        self._window.addToolBar(toolbar)
        for bar, said in ((toolbar, tr("More tools")), (self._window.menuBar(), tr("More menus"))):
            for button in bar.findChildren(QToolButton, QRegularExpression("^qt_.*_ext_button$")):
                button.setAccessibleName(said)  # Qt's own, for what there is no room for
        return toolbar


def _action(window: QMainWindow, text: Marked, keys: str, tip: Marked) -> QAction:
    said = translated(text)
    action = QAction(said, window)
    action.setShortcut(QKeySequence(keys))
    action.setProperty("tip", translated(tip).format(label=said))
    action.setStatusTip("")
    action.setIconText(without_key(said).removesuffix("…").rstrip())
    _show_tip(action)
    return action


def _show_tip(action: QAction) -> None:
    """Say what an action does, and its shortcut if it has one."""
    tip, keys = action.property("tip"), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
