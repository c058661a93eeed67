"""The app's actions, with their shortcuts, in the menus and in the toolbar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from digitapp.gui.canvas.keys import CanvasKeys
from digitapp.gui.canvas.pen_width import PenWidth
from digitapp.gui.models.device_menu import DeviceMenu
from digitapp.gui.models.menu import ModelMenu
from digitapp.gui.opening import OpeningMenu
from digitapp.gui.style import icons, theme

# Name, text in the menu, shortcut, tooltip.
_ACTIONS = (
    ("new", "&New", "Ctrl+N", "Starts a new drawing"),
    ("new_window", "New &window", "Ctrl+Shift+N", "Opens another window with a drawing of its own"),
    ("open", "&Open …", "Ctrl+O", "Opens a file of drawings, or a picture"),
    ("save", "&Save", "Ctrl+S", "Saves the drawing with its strokes"),
    ("save_as", "Save &as …", "Ctrl+Shift+S", "Saves the drawing under another name"),
    ("export", "&Export as PNG …", "Ctrl+E", "Saves a picture of the drawing"),
    ("export_lens", "Save picture of the &lens …", "", "Saves what the open lens shows, as a picture"),
    ("add_model", "&Add model …", "Ctrl+Shift+A", "Takes a model file into your models and finds out how it is read"),
    ("add_served", "Add serve&d model …", "", "Reads with a model that runs on a server, by its address"),
    ("previous", "&Previous drawing", "PgUp", "The drawing before this one in the file, or the picture before"),
    ("next", "Ne&xt drawing", "PgDown", "The next drawing in the file, or the next picture"),
    ("quit", "&Quit", "Ctrl+Q", "Ends the app; the drawing is there again at the next start"),
    ("undo", "&Undo", "Ctrl+Z", "Takes the last edit back"),
    ("redo", "&Redo", "Ctrl+Shift+Z", "Does the last edit again that was taken back"),
    ("clear", "&Clear", "Ctrl+Backspace", "Takes all ink away; undo brings it back"),
    ("clear_on_canvas", "Clear, on the canvas", "Del", "Takes all ink away; undo brings it back"),
    ("copy", "Copy as &image", "Ctrl+C", "Copies a picture of the drawing"),
    ("paste", "Past&e picture", "Ctrl+V", "Puts the picture or the file on the clipboard onto the canvas"),
    ("rotate_left", "Rotate picture &left", "Ctrl+L", "Turns the picture, and the ink over it, by a quarter"),
    ("rotate_right", "Rotate picture &right", "Ctrl+R", "Turns the picture, and the ink over it, by a quarter"),
    ("crop", "Cr&op picture", "Ctrl+Shift+X", "Keeps the part of the picture over which you drag a rectangle"),
    ("single_keys", "Single-&key shortcuts", "", "Lets single letters choose pen and eraser while the canvas is used"),
    ("pen", "&Pen", "P", "Draws"),
    ("eraser", "&Eraser", "E", "Takes ink away where it passes"),
    ("thinner", "&Thinner pen", "[", "Makes the pen thinner"),
    ("thicker", "Thic&ker pen", "]", "Makes the pen thicker"),
    ("collect", "&Collect drawings", "Ctrl+K", "Draw, press the digit or letter, and draw the next one"),
    ("ask_me", "&Ask me", "Ctrl+Shift+K", "Asks for one label after the other, in random order"),
    *((f"sample_{n}", f"&{n}", f"D, {n}", f"Puts a {n} on the canvas that nobody wrote") for n in range(10)),
    *((f"it_was_{n}", f"&{n}", f"Alt+{n}", f"Puts the drawing into your collection as {n}") for n in range(10)),
    ("framing", "&Framing", "F", "Places the ink as the model was trained to see it; off: see why that matters"),
    ("compare", "&Compare models", "Ctrl+M", "Shows what every model reads in the drawing, side by side"),
    (
        "evaluate",
        "&Evaluate models …",
        "Ctrl+Shift+E",
        "Measures models on labelled drawings, and shows their mistakes",
    ),
    ("about_model", "About t&his model …", "Ctrl+I", "How well the model reads, what it is, and what its file is"),
    ("collection", "C&ollection", "Ctrl+T", "Shows the drawings that you have collected, by label"),
    ("zoom_in", "Zoom &in", "Ctrl++", "Makes all text larger"),
    ("zoom_out", "Zoom &out", "Ctrl+-", "Makes all text smaller"),
    ("zoom_reset", "&Normal size", "Ctrl+0", "Gives all text the size that suits the screen"),
    (
        "present",
        "&Presentation",
        "F11",
        "Shows canvas and answer alone, large; Esc ends it",
    ),
    ("end_present", "End the presentation", "Esc", "Shows everything again"),
    ("help", "&Help", "F1", "How to begin, what the words mean, and all keys"),
    ("about", "&About digitapp", "", "Which version this is, and where to report what goes wrong"),
)
_SUBMENUS = {"recent": "&Recent", "samples": "Sa&mples", "sample_of": "Sample of a di&git", "it_was": "It &was a"}
_ON_CANVAS = ("pen", "eraser", "thinner", "thicker", "framing", *(f"sample_{n}" for n in range(10)))
"""Have single keys, or two one after the other, which work only while the canvas has the focus."""
_MENUS = (
    (
        "&File",
        (
            *("new", "new_window", "open", "recent", "samples", "sample_of"),
            *("save", "save_as", "export", "export_lens", ""),
            *("previous", "next", "", "add_model", "add_served", "", "quit"),
        ),
    ),
    (
        "&Edit",
        (
            *("undo", "redo", "clear", "", "copy", "paste", "", "rotate_left", "rotate_right", "crop", ""),
            *("it_was", "", "single_keys"),
        ),
    ),
    ("&Tools", ("pen", "eraser", "", "thinner", "thicker", "", "framing", "", "collect", "ask_me")),
)
READ_AS = {"What they look like": "auto", "One digit": "digit", "A number": "number"}
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
        self._all = {name: _action(window, *rest) for name, *rest in _ACTIONS}
        self._make_exclusive(self["pen"], self["eraser"])
        for name in ("framing", "present", "single_keys", "collection", "collect", "ask_me", "crop"):
            self[name].setCheckable(True)
        self._keep_in_reach(canvas)
        for title, names in _MENUS:
            self._fill(window.menuBar().addMenu(title), names)
        for number in range(10):
            self.menus["it_was"].addAction(self[f"it_was_{number}"])
            self[f"it_was_{number}"].setIconText(f"It was a {number}")
            self.menus["sample_of"].addAction(self[f"sample_{number}"])
            self[f"sample_{number}"].setIconText(f"Sample of a {number}")
            self[f"sample_{number}"].setData(number)
        view = window.menuBar().addMenu("&View")
        self._fill(view, ("compare", "evaluate", "collection", "", "zoom_in", "zoom_out", "zoom_reset", "present", ""))
        self.read_as = self._choices(view.addMenu("&Read drawings as"), READ_AS)
        appearance = {choice.capitalize(): choice for choice in theme.CHOICES}
        self.appearance = self._choices(view.addMenu("&Appearance"), appearance)
        self.opening = OpeningMenu(view)
        view.addMenu(self.opening)
        model_menu = window.menuBar().addMenu("&Model")
        self._fill(model_menu, ("about_model", ""))
        self.devices = DeviceMenu(model_menu)
        self.models = ModelMenu(model_menu, window)
        self._fill(window.menuBar().addMenu("&Help"), ("help", "", "about"))
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
                self.menus[name] = menu.addMenu(_SUBMENUS[name])
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

    def _choices(self, menu: QMenu, choices: Mapping[str, str]) -> QActionGroup:
        """Fill a menu of which one is checked: texts, and the data of each."""
        group = QActionGroup(self._window)
        for text, data in choices.items():
            action = group.addAction(text)
            action.setData(data)
            action.setCheckable(True)
            menu.addAction(action)
        return group

    def _make_toolbar(self) -> QToolBar:
        toolbar = QToolBar("Tools")
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
        return toolbar


def _action(window: QMainWindow, text: str, keys: str, tip: str) -> QAction:
    action = QAction(text, window)
    action.setShortcut(QKeySequence(keys))
    action.setProperty("tip", tip)
    action.setStatusTip("")
    action.setIconText(text.replace("&", "").removesuffix(" …"))
    _show_tip(action)
    return action


def _show_tip(action: QAction) -> None:
    """Say what an action does, and its shortcut if it has one."""
    tip, keys = action.property("tip"), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
